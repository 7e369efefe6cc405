package io.github.opendspt.examples.service.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Something to choose in a form.
 *
 * @param value what the form sends
 * @param name what people read
 * @param chosen whether it is chosen
 */
public record Option(String value, String name, boolean chosen) {

    /**
     * Makes the options of a closed vocabulary.
     *
     * @param values the values
     * @param value what the form sends for one
     * @param name what people read of one
     * @param chosen what was chosen; empty for nothing
     * @param <T> what they are
     * @return an option each
     */
    public static <T> List<Option> of(
            Collection<T> values, Function<T, String> value, Function<T, String> name, String chosen) {
        return values.stream()
                .map(each -> new Option(
                        value.apply(each), name.apply(each), value.apply(each).equals(chosen)))
                .toList();
    }

    /**
     * Makes the options of a closed vocabulary.
     *
     * @param values the values
     * @param value what the form sends for one
     * @param name what people read of one
     * @param chosen what was chosen; empty for nothing
     * @param <T> what they are
     * @return an option each
     */
    public static <T> List<Option> of(T[] values, Function<T, String> value, Function<T, String> name, String chosen) {
        return of(Arrays.asList(values), value, name, chosen);
    }
}
