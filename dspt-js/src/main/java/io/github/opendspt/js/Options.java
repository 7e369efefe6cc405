package io.github.opendspt.js;

import io.github.opendspt.examples.conformance.Days;
import io.github.opendspt.examples.conformance.JsonTree;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a caller may say beside the document, as one JSON object. */
final class Options {

    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "asAt",
            "until",
            "ref",
            "requirements",
            "profile",
            "certificates",
            "strictFreshness",
            "acceptUnconfirmed",
            "inferredRows"));

    private final Map<String, Object> members;

    private Options(Map<String, Object> members) {
        this.members = members;
    }

    /** An option that there is not is refused, since a misspelt one would change the verdict unseen. */
    static Options parse(String text) {
        Map<String, Object> members = JsonTree.parseObject(text);
        for (String name : members.keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("there is no option of this name; the options are " + NAMES);
            }
        }
        return new Options(members);
    }

    LocalDate day(String name) {
        try {
            return Days.parse(text(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the option " + name + " is not a day such as 2026-06-30", e);
        }
    }

    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("the option " + name + " is missing or not a text");
    }

    boolean flag(String name) {
        Object value = members.getOrDefault(name, Boolean.FALSE);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("the option " + name + " is neither true nor false");
    }

    @Nullable
    String document(String name) {
        return members.containsKey(name) ? JsonTree.write(members.get(name)) : null;
    }

    @Nullable
    RequirementSet requirements() {
        String document = document("requirements");
        return document == null
                ? null
                : RequirementSetJson.reader().read(document).orElseThrow();
    }
}
