package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Text;
import java.util.Objects;

/**
 * One of the ten data security standards of the National Data Guardian, under which every assertion of the toolkit
 * stands.
 *
 * <p>The ten are data: {@link io.github.opendspt.model.catalogue.Catalogue#standards()} lists them. Title and
 * description are this project's own words. A value: immutable and thread-safe.
 *
 * @param number the standard's number, 1 to 99, the first part of every ref under it
 * @param title a short title
 * @param about one sentence on what the standard is about
 */
@JsonPropertyOrder({"number", "title", "about"})
public record DataSecurityStandard(
        int number,

        @Text(blank = false, max = DataSecurityStandard.MAX_TEXT)
        String title,

        @Text(blank = false, max = DataSecurityStandard.MAX_TEXT)
        String about) {

    /** The greatest length of title and description, in code points. */
    public static final int MAX_TEXT = 5_000;

    /**
     * Rejects {@code null}.
     *
     * @throws IllegalArgumentException if the number is outside 1 to 99
     */
    public DataSecurityStandard {
        RefParts.check(number);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
    }
}
