package io.github.opendspt.examples.service.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, and what became of it. Used by one thread.
 *
 * @param form what was typed, by field
 * @param taken the refs of what was taken
 * @param faults what is wrong, by ref
 * @param choices the refs that somebody else had changed too
 */
record Submission(Map<String, String> form, Set<String> taken, Map<String, List<String>> faults, Set<String> choices) {

    private static final String WAS = "was.";
    private static final String THEIRS = "theirs.";

    static Submission of(Map<String, String> form) {
        return new Submission(new HashMap<>(form), new TreeSet<>(), new LinkedHashMap<>(), new TreeSet<>());
    }

    /** Forgets what became of it, to be tried on a newer state. */
    void again() {
        taken.clear();
        faults.clear();
        choices.clear();
    }

    /** What a part of the form was drawn with; {@code null} if the form has no such part. */
    @Nullable
    String was(Object ref) {
        return form.get(WAS + ref);
    }

    /** Whether the person has chosen what somebody else saved. */
    boolean theirs(Object ref) {
        return form.containsKey(THEIRS + ref);
    }

    List<String> faults(Object ref) {
        return faults.computeIfAbsent(ref.toString(), key -> new ArrayList<>());
    }

    /** Whether anything keeps it from being saved. */
    boolean refused() {
        return !choices.isEmpty() || faults.values().stream().anyMatch(list -> !list.isEmpty());
    }

    /** {@return how many fields; nothing of them} */
    @Override
    public String toString() {
        return "Submission[" + form.size() + " fields]";
    }
}
