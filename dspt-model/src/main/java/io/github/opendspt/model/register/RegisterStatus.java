package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.PreviousStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern EDITION_FIRST = Pattern.compile("([0-9]{2})/([0-9]{2}) (.+)");
    private static final Pattern EDITION_LAST = Pattern.compile("(.+) \\(([0-9]{2})-([0-9]{2})\\)");

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
        Matcher first = EDITION_FIRST.matcher(text);
        if (first.matches()) {
            return of(text, SINCE_2020.get(first.group(3)), first.group(1), first.group(2));
        }
        Matcher last = EDITION_LAST.matcher(text);
        if (last.matches()) {
            return of(text, IN_2019.get(last.group(1)), last.group(2), last.group(3));
        }
        PreviousStatus published = IN_2019.get(text);
        return new RegisterStatus(text, published, published == null ? null : UNSAID_IN_2019, false);
    }

    private static RegisterStatus of(String text, @Nullable PreviousStatus published, String start, String end) {
        int year = Integer.parseInt(start);
        return published != null && (year + 1) % 100 == Integer.parseInt(end)
                ? new RegisterStatus(text, published, new Edition(2000 + year), true)
                : new RegisterStatus(text, null, null, false);
    }

    /**
     * The text of the cell.
     *
     * @return the text as it was read
     */
    public String text() {
        return text;
    }

    /**
     * What was published. {@link PreviousStatus#NONE}: the organisation registered and never published.
     * {@link PreviousStatus#ENTRY_LEVEL} is read and never awarded (rule A17).
     *
     * @return what was published; empty if the text is not known
     */
    public Optional<PreviousStatus> published() {
        return Optional.ofNullable(published);
    }

    /**
     * The edition that the publication was made against.
     *
     * @return the edition; empty if nothing was published or the text is not known
     */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /**
     * Whether the text names the edition. Where it does not and there is an edition, it is 2018-19, which the register
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
