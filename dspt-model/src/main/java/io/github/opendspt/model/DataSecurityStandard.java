package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One of the ten data security standards of the National Data Guardian, under which every assertion of the toolkit
 * stands.
 *
 * <p>The ten are data: {@link io.github.opendspt.model.requirement.Catalogue#standards()} lists them. Title and
 * description are this project's own words. A value: immutable and thread-safe.
 *
 * @param number the standard's number, the first part of every ref under it
 * @param title a short title
 * @param about one sentence on what the standard is about
 */
@JsonPropertyOrder({"number", "title", "about"})
public record DataSecurityStandard(int number, String title, String about) {

    /** Rejects {@code null}. */
    public DataSecurityStandard {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
    }
}
