package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * The organisation that is assessed. A value: immutable and thread-safe.
 *
 * @param odsCode its code
 * @param name its name; not blank
 * @param type what kind of organisation it is
 */
@JsonPropertyOrder({"odsCode", "name", "type"})
public record Organisation(
        @JsonProperty("odsCode") OdsCode odsCode,

        @JsonProperty("name") @Text(blank = false, max = Organisation.MAX_NAME)
        String name,

        @JsonProperty("type") OrganisationType type) {

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 500;

    /**
     * Rejects {@code null}.
     *
     * @param odsCode its code
     * @param name its name
     * @param type what kind of organisation it is
     */
    public Organisation {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /**
     * Whether a name stands for this organisation: its own name, whatever the case and the spacing, or its code.
     *
     * @param holder the name
     * @return whether it does; {@code false} only says that the names differ
     */
    public boolean isNamed(String holder) {
        Objects.requireNonNull(holder, "holder");
        return isSameName(holder, name) || holder.strip().equals(odsCode.value());
    }

    /**
     * Tells whether two names are the same, whatever the case and the spacing.
     *
     * @param one a name
     * @param other another
     * @return whether they are
     */
    public static boolean isSameName(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
