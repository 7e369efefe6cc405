package io.github.opendspt.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares an answer with what a case expects. Objects are compared by the members that the case names; lists of objects as
 * sets, each by the members that the case names; {@code findings} and {@code warnings} by what they have to include and to
 * exclude; all else as it is. The README of the kit says the same.
 */
public final class Comparison {

    private static final Set<String> PARTIAL = Set.of("findings", "warnings");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /**
     * Compares.
     *
     * @param expected what the case expects
     * @param answer what the engine answered
     * @return the differences, one sentence each; none if the answer is as expected
     */
    public static List<String> differences(Map<String, Object> expected, Map<String, Object> answer) {
        Comparison comparison = new Comparison();
        expected.forEach((name, value) -> comparison.compare(name, value, answer.get(name)));
        return List.copyOf(comparison.differences);
    }

    private void compare(String name, @Nullable Object expected, @Nullable Object given) {
        if (expected instanceof Map<?, ?> members) {
            if (PARTIAL.contains(name)) {
                compareParts(name, members, list(given));
            } else {
                Map<?, ?> other = given instanceof Map<?, ?> map ? map : Map.of();
                members.forEach((key, value) -> compare(name + "." + key, value, other.get(key)));
            }
        } else if (expected instanceof List<?> list && (list.isEmpty() || list.get(0) instanceof Map<?, ?>)) {
            compareSets(name, list, list(given));
        } else if (!Objects.equals(plain(expected), plain(given))) {
            differences.add(name + " is " + JsonTree.write(given) + ", expected " + JsonTree.write(expected));
        }
    }

    private void compareParts(String name, Map<?, ?> expected, List<?> given) {
        for (Object one : list(expected.get("include"))) {
            if (given.stream().noneMatch(other -> holds(one, other))) {
                differences.add(name + " lacks " + JsonTree.write(one));
            }
        }
        for (Object code : list(expected.get("exclude"))) {
            if (given.stream().anyMatch(other -> holds(Map.of("code", code), other))) {
                differences.add(name + " holds " + code);
            }
        }
    }

    private void compareSets(String name, List<?> expected, List<?> given) {
        List<Object> rest = new ArrayList<>(given);
        for (Object one : expected) {
            Object match =
                    rest.stream().filter(other -> holds(one, other)).findFirst().orElse(null);
            if (match == null) {
                differences.add(name + " lacks " + JsonTree.write(one));
            } else {
                rest.remove(match);
            }
        }
        rest.forEach(other -> differences.add(name + " holds " + JsonTree.write(other) + " as well"));
    }

    private static boolean holds(@Nullable Object expected, @Nullable Object given) {
        return expected instanceof Map<?, ?> members
                && given instanceof Map<?, ?> other
                && members.entrySet().stream()
                        .allMatch(
                                member -> Objects.equals(plain(member.getValue()), plain(other.get(member.getKey()))));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Whole numbers compare by value, however they are held. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
