package io.github.opendspt.model.internal.oscal;

import io.github.opendspt.model.Ref;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids by which OSCAL documents name what is in a catalog of the toolkit. An OSCAL id begins
 * with a letter, so that 8.3.1 becomes {@code dspt-8.3.1}.
 *
 * <p>An id means something only together with the catalog: the same ref can ask something else in another edition or
 * category (rule A35). Stateless and thread-safe.
 */
public final class ControlIds {

    private static final String PREFIX = "dspt-";

    private ControlIds() {}

    /**
     * The id of the group of a standard.
     *
     * @param standard the number of the standard
     * @return the id, such as {@code dspt-8}
     */
    public static String group(int standard) {
        return PREFIX + standard;
    }

    /** The id of the group of an objective or principle, such as {@code dspt-B} or {@code dspt-B2}. */
    public static String group(String ref) {
        return PREFIX + ref;
    }

    /**
     * The id of the control of an assertion, evidence item or outcome.
     *
     * @param ref the ref
     * @return the id, such as {@code dspt-8.3}, {@code dspt-8.3.1} or {@code dspt-B2.a}
     */
    public static String control(Ref ref) {
        return PREFIX + ref;
    }

    /**
     * The id of the statement of a control, which says what is asked.
     *
     * @param ref the ref of the assertion, evidence item or outcome
     * @return the id, such as {@code dspt-8.3.1_smt}
     */
    public static String statement(Ref ref) {
        return control(ref) + "_smt";
    }

    /** A spelling that sorts by number where text is compared: {@code dspt-08.03.01} for 8.3.1. */
    public static String sortId(String label) {
        return Stream.of(label.split("\\."))
                .map(part -> part.length() < 2 ? "0" + part : part)
                .collect(Collectors.joining(".", PREFIX, ""));
    }
}
