package io.github.opendspt.model.internal;

import io.github.opendspt.model.code.Suggestion;
import java.util.Collection;

/** What was probably meant, where a word is close to a known one. */
public final class NearMiss {

    private static final int LONGEST = 80;

    private NearMiss() {}

    /** The known word closest to the one found, if it is close enough to be the one that was meant. */
    public static Suggestion of(String found, Collection<String> known) {
        if (found.length() > LONGEST) {
            return Suggestion.NONE;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String word : known) {
            int distance = distance(found, word);
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return best != null && bestDistance <= Math.max(1, best.length() / 3) ? new Suggestion(best) : Suggestion.NONE;
    }

    /** Levenshtein distance, with a change of case for nothing. */
    public static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int change = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[other.length()];
    }
}
