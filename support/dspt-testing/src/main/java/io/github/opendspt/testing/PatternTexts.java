package io.github.opendspt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes texts that a pattern of our schemas matches: groups, alternatives, classes, literals and counts, which is all that
 * these patterns are made of.
 */
final class PatternTexts {

    private final String pattern;
    private final Random random;
    private int at;

    private PatternTexts(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    static String sample(String pattern, Random random) {
        PatternTexts texts = new PatternTexts(pattern, random);
        String text = texts.alternatives();
        if (texts.at != pattern.length()) {
            throw new IllegalArgumentException("cannot read " + pattern + " from " + texts.at);
        }
        return text;
    }

    /** Writes one of the alternatives up to the end of the group. */
    private String alternatives() {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                at++;
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(repeated());
            }
        }
        texts.add(text.toString());
        return texts.get(random.nextInt(texts.size()));
    }

    private String repeated() {
        int start = at;
        String once = atom();
        int end = at;
        int times = count();
        int after = at;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            at = start;
            text.append(i == 0 ? once : atom());
        }
        at = after;
        return end == start ? "" : text.toString();
    }

    /** Reads what follows an atom: how often it is written. */
    private int count() {
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            return random.nextInt(2);
        } else if (at < pattern.length() && pattern.charAt(at) == '{') {
            int close = pattern.indexOf('}', at);
            String bounds = pattern.substring(at + 1, close);
            at = close + 1;
            int comma = bounds.indexOf(',');
            int least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
            int most = Integer.parseInt(bounds.substring(comma + 1));
            return least + random.nextInt(most - least + 1);
        }
        return 1;
    }

    private String atom() {
        char c = pattern.charAt(at);
        if (c == '^' || c == '$') {
            at++;
            return "";
        } else if (pattern.startsWith("(?:", at)) {
            at += 3;
            String text = alternatives();
            at++;
            return text;
        } else if (c == '[') {
            int close = pattern.indexOf(']', at);
            String members = pattern.substring(at + 1, close);
            at = close + 1;
            return members.startsWith("^") ? "x" : String.valueOf(pick(members));
        } else if (c == '\\') {
            at += 2;
            return String.valueOf(pattern.charAt(at - 1));
        }
        at++;
        return String.valueOf(c);
    }

    private char pick(String members) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < members.length(); i++) {
            if (i + 2 < members.length() && members.charAt(i + 1) == '-') {
                for (char c = members.charAt(i); c <= members.charAt(i + 2); c++) {
                    all.append(c);
                }
                i += 2;
            } else {
                all.append(members.charAt(i));
            }
        }
        return all.charAt(random.nextInt(all.length()));
    }
}
