package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that is assessed. A value: immutable and thread-safe.
 *
 * @param odsCode its code
 * @param name its name; not blank
 * @param type what kind of organisation it is
 * @param staff how many people work for it, or {@code null} if not said; with the turnover it may decide the category of an
 *     IT supplier (rule C6)
 * @param turnover its yearly turnover in whole pounds, or {@code null} if not said (rule C6)
 */
@JsonPropertyOrder({"odsCode", "name", "type", "staff", "turnover"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Organisation(
        OdsCode odsCode,
        String name,
        OrganisationType type,
        @Nullable Integer staff,
        @Nullable Long turnover) implements SelfConsistent {

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 500;

    /** The greatest number of staff. */
    public static final int MAX_STAFF = 10_000_000;

    /** The greatest turnover, in pounds. */
    public static final long MAX_TURNOVER = 1_000_000_000_000L;

    /** Rejects {@code null} where the component may not be. */
    public Organisation {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /**
     * Makes an organisation whose size is not said.
     *
     * @param odsCode its code
     * @param name its name; not blank
     * @param type what kind of organisation it is
     */
    public Organisation(OdsCode odsCode, String name, OrganisationType type) {
        this(odsCode, name, type, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organisation bind(Binding binding) {
        return new Organisation(
                Objects.requireNonNull(binding.odsCode, "odsCode"),
                Objects.requireNonNull(binding.name, "name"),
                Objects.requireNonNull(binding.type, "type"),
                binding.staff,
                binding.turnover);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String name;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OrganisationType type;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer staff;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Long turnover;
    }

    /**
     * Makes an organisation whose size is not said.
     *
     * @param odsCode its code, three to twelve capital letters and digits
     * @param name its name; not blank
     * @param type what kind of organisation it is
     * @return the organisation
     * @throws IllegalArgumentException if the code has another form
     */
    public static Organisation of(String odsCode, String name, OrganisationType type) {
        return new Organisation(OdsCode.parse(odsCode), name, type);
    }

    /**
     * The same organisation of a size.
     *
     * @param staff how many people work for it, or {@code null} if not said
     * @param turnover its yearly turnover in whole pounds, or {@code null} if not said
     * @return the organisation
     */
    public Organisation withSize(@Nullable Integer staff, @Nullable Long turnover) {
        return new Organisation(odsCode, name, type, staff, turnover);
    }

    /**
     * Whether a name means this organisation: its own name, whatever the case and the spacing, or its code.
     *
     * @param holder the name
     * @return whether it does; {@code false} only says that the names differ
     */
    public boolean isNamed(String holder) {
        Objects.requireNonNull(holder, "holder");
        return isSameName(holder, name) || holder.strip().equals(odsCode.value());
    }

    /**
     * Checks whether two names are the same, whatever the case and the spacing.
     *
     * @param one a name
     * @param other another
     * @return whether they are
     */
    public static boolean isSameName(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** The words of a name in capitals, parted by one space. */
    private static String fold(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return words.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .nonBlankText("name", name, MAX_NAME)
                .number("staff", staff, 0, MAX_STAFF)
                .number("turnover", turnover, 0, MAX_TURNOVER)
                .faults();
    }

    /** {@return what kind it is, how long its name is and whether its size is said; neither name, code nor figures} */
    @Override
    public String toString() {
        return new Outline("Organisation")
                .term(type)
                .length("name", name)
                .mark("staff", staff != null)
                .mark("turnover", turnover != null)
                .toString();
    }
}
