package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.PreviousStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The status cell of the register: the text as it was read, and what it says where it is known.
 *
 * <p>Two grammars were seen, and nothing else is taken for a status:
 *
 * <ul>
 *   <li>from 2020-21 on {@code YY/YY Status}, where the status is Standards Met, Standards Exceeded, Approaching
 *       Standards, Standards Not Met or Entry Level, or the bare {@code Not Published};
 *   <li>in June 2019 Standards Met, Standards Exceeded, Standards Not Met, Entry Level or
 *       {@code Standards not fully met (plan agreed)}, which was later named Approaching Standards, without edition for
 *       2018-19 or with the next edition behind it as {@code (19-20)}; or an empty cell where nothing was published.
 * </ul>
 *
 * <p>Which strings the CAF-aligned track has used since 2024-25 is not known. A value, equal by text: immutable and
 * thread-safe.
 */
public final class RegisterStatus {

    private static final Map<String, PreviousStatus> SINCE_2020 = Map.of(
            "Standards Met", PreviousStatus.STANDARDS_MET,
            "Standards Exceeded", PreviousStatus.STANDARDS_EXCEEDED,
            "Approaching Standards", PreviousStatus.APPROACHING_STANDARDS,
            "Standards Not Met", PreviousStatus.STANDARDS_NOT_MET,
            "Entry Level", PreviousStatus.ENTRY_LEVEL);

    private static final Map<String, PreviousStatus> IN_2019 = Map.of(
            "Standards Met", PreviousStatus.STANDARDS_MET,
            "Standards Exceeded", PreviousStatus.STANDARDS_EXCEEDED,
            "Standards not fully met (plan agreed)", PreviousStatus.APPROACHING_STANDARDS,
            "Standards Not Met", PreviousStatus.STANDARDS_NOT_MET,
            "Entry Level", PreviousStatus.ENTRY_LEVEL);

    /** The edition that the register of June 2019 left unsaid. */
    private static final Edition UNSAID_IN_2019 = new Edition(2018);

    /** The length of {@code 25/26 } before a status. */
    private static final int EDITION_FIRST = 6;

    /** The length of {@code  (19-20)} behind a status. */
    private static final int EDITION_LAST = 8;

    private final String text;
    private final @Nullable PreviousStatus published;
    private final @Nullable Edition edition;
    private final boolean editionStated;

    private RegisterStatus(
            String text, @Nullable PreviousStatus published, @Nullable Edition edition, boolean editionStated) {
        this.text = text;
        this.published = published;
        this.edition = edition;
        this.editionStated = editionStated;
    }

    /**
     * Reads the text of a status cell; the inverse of {@link #toString()}. Any text is taken; spelling and case are
     * those of the register.
     *
     * @param text the text, empty for an empty cell
     * @return the status; where the text is not known, one that says so
     */
    public static RegisterStatus parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.equals("Not Published")) {
            return new RegisterStatus(text, PreviousStatus.NONE, null, false);
        }
        int length = text.length();
        if (length > EDITION_FIRST && text.charAt(2) == '/' && text.charAt(EDITION_FIRST - 1) == ' ') {
            return of(text, SINCE_2020.get(text.substring(EDITION_FIRST)), 0);
        }
        int last = length - EDITION_LAST;
        if (last > 0 && text.startsWith(" (", last) && text.charAt(last + 4) == '-' && text.endsWith(")")) {
            return of(text, IN_2019.get(text.substring(0, last)), last + 2);
        }
        PreviousStatus published = IN_2019.get(text);
        return new RegisterStatus(text, published, published == null ? null : UNSAID_IN_2019, false);
    }

    /**
     * Reads the text of a status cell; the inverse of {@link #toString()}, as {@link #parse} does.
     *
     * @param text the text, empty for an empty cell
     * @return the status; where the text is not known, one that says so
     * @throws IllegalArgumentException if there is none
     */
    public static RegisterStatus of(String text) {
        return parse(text);
    }

    /** A status whose edition is written at an index, as two years of two digits with a mark between. */
    private static RegisterStatus of(String text, @Nullable PreviousStatus published, int index) {
        int start = year(text, index);
        int end = year(text, index + 3);
        return published != null && start >= 0 && (start + 1) % 100 == end
                ? new RegisterStatus(text, published, new Edition(2000 + start), true)
                : new RegisterStatus(text, null, null, false);
    }

    private static int year(String text, int index) {
        int tens = text.charAt(index) - '0';
        int ones = text.charAt(index + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /**
     * Gives the text of the cell.
     *
     * @return the text as it was read
     */
    public String text() {
        return text;
    }

    /**
     * Gives what was published. {@link PreviousStatus#NONE}: the organisation registered and never published.
     * {@link PreviousStatus#ENTRY_LEVEL} is read and never awarded (rule A17).
     *
     * @return what was published; empty if the text is not known
     */
    public Optional<PreviousStatus> published() {
        return Optional.ofNullable(published);
    }

    /**
     * Gives the edition that the publication was made against.
     *
     * @return the edition; empty if nothing was published or the text is not known
     */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /**
     * Checks whether the text names the edition. Where it does not and there is an edition, it is 2018-19, which the register
     * of June 2019 left unsaid; in a later file this may be wrong.
     *
     * @return whether it does
     */
    public boolean isEditionStated() {
        return editionStated;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterStatus status && text.equals(status.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the {@link #text()}} */
    @Override
    public String toString() {
        return text;
    }
}
