package io.github.opendspt.model.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that the library can report: a stable name for programs, a sentence for people, and the types of the arguments
 * that the sentence speaks of.
 *
 * <p>A name never changes its meaning, and each has one sentence. A host that speaks another language keeps a template of
 * its own under each {@link #name()} and renders it with {@link #render}. Made by a {@link CodeList}. Equal by name.
 * Immutable and thread-safe.
 */
public final class Code {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final String name;
    private final String template;
    private final List<Class<?>> argumentTypes;

    Code(String name, String template, Class<?>... argumentTypes) {
        this.name = Objects.requireNonNull(name, "name");
        this.template = Objects.requireNonNull(template, "template");
        this.argumentTypes = List.of(argumentTypes);
    }

    /**
     * The stable name.
     *
     * @return words joined by dots and hyphens, such as {@code answer.none}
     */
    public String name() {
        return name;
    }

    /**
     * The sentence in English.
     *
     * @return the sentence, with <code>{0}</code>, <code>{1}</code> and so on for the arguments
     */
    public String template() {
        return template;
    }

    /**
     * What the arguments are.
     *
     * @return the type of each argument; {@link List} for one that holds several values
     */
    public List<Class<?>> argumentTypes() {
        return argumentTypes;
    }

    /**
     * Checks arguments against the types.
     *
     * @param arguments the arguments
     * @throws IllegalArgumentException if there are more or fewer than {@link #argumentTypes()}, or one is of another type
     */
    public void check(List<?> arguments) {
        boolean fits = arguments.size() == argumentTypes.size();
        for (int i = 0; fits && i < argumentTypes.size(); i++) {
            fits = argumentTypes.get(i).isInstance(arguments.get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException(name + " takes arguments of the types " + argumentTypes);
        }
    }

    /**
     * Puts arguments into a template.
     *
     * @param template a sentence with <code>{0}</code>, <code>{1}</code> and so on; a number beyond the arguments stays as
     *     it is
     * @param arguments the arguments: a day is written {@code 30 June 2026}, a {@link Named} value by its display name,
     *     several values as {@code a, b and c}, a number of more than four digits as {@code 10,000}, anything else by its
     *     own text
     * @return the sentence
     */
    public static String render(String template, List<?> arguments) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int index = close < 0 ? -1 : index(template, open + 1, close);
            if (index < 0 || index >= arguments.size()) {
                sentence.append(template, from, open + 1);
                from = open + 1;
            } else {
                sentence.append(template, from, open).append(words(arguments.get(index)));
                from = close + 1;
            }
        }
        return sentence.append(template, from, template.length()).toString();
    }

    private static int index(String template, int from, int to) {
        int index = 0;
        for (int i = from; i < to; i++) {
            char c = template.charAt(i);
            if (c < '0' || c > '9' || index > 99) {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return from == to ? -1 : index;
    }

    private static String words(Object argument) {
        if (argument instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
        } else if (argument instanceof Named named) {
            return named.displayName();
        } else if (argument instanceof List<?> several) {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < several.size(); i++) {
                joined.append(i == 0 ? "" : i == several.size() - 1 ? " and " : ", ")
                        .append(words(several.get(i)));
            }
            return joined.toString();
        }
        return argument instanceof Integer || argument instanceof Long
                ? number(((Number) argument).longValue())
                : String.valueOf(argument);
    }

    /** With a comma before every three digits, where there are more than four. */
    private static String number(long number) {
        StringBuilder digits = new StringBuilder(24).append(number);
        int first = number < 0 ? 1 : 0;
        if (digits.length() - first > 4) {
            for (int comma = digits.length() - 3; comma > first; comma -= 3) {
                digits.insert(comma, ',');
            }
        }
        return digits.toString();
    }

    /**
     * An argument as documents hold it.
     *
     * @param argument the argument
     * @return a {@link Boolean}, and an integer of up to 32 bits as an {@link Integer}, as they are; otherwise its canonical
     *     text: a {@link Term} by its token, several values parted by a comma and a space, anything
     *     else by {@code toString()}
     */
    public static Object canonical(Object argument) {
        if (argument instanceof Boolean) {
            return argument;
        } else if (argument instanceof Integer || argument instanceof Long) {
            long number = ((Number) argument).longValue();
            if (number == (int) number) {
                return (int) number;
            }
        } else if (argument instanceof Term term) {
            return term.token();
        } else if (argument instanceof List<?> several) {
            List<String> texts = new ArrayList<>(several.size());
            for (Object one : several) {
                texts.add(String.valueOf(canonical(one)));
            }
            return String.join(", ", texts);
        }
        return argument.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && name.equals(code.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
