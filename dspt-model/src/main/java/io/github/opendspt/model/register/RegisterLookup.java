package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for an organisation in the register. Immutable and thread-safe.
 *
 * <p>The register has one row for each code. Where several rows have the code and do not say the same, whatever they
 * disagree on is not known: no row is believed before another. That a code is not found says that this file does not hold
 * it; where {@link #problems()} is not empty, it may be in what could not be read.
 *
 * @param organisation the code that was looked for
 * @param row the first row with the code, or {@code null} if there is none; of what the rows disagree on, use the methods
 *     of this type
 * @param repeatedOn the lines of further rows with the code, the first hundred of them
 * @param disagreements what the further rows, listed or not, say otherwise than the first
 * @param problems what could not be read, rows without a readable code among it: the first hundred problems
 */
public record RegisterLookup(
        OdsCode organisation,
        @Nullable Reading<RegisterEntry> row,
        List<Integer> repeatedOn,
        Set<RegisterField> disagreements,
        List<Problem> problems) {

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public RegisterLookup {
        Objects.requireNonNull(organisation, "organisation");
        repeatedOn = List.copyOf(repeatedOn);
        disagreements = Set.copyOf(disagreements);
        problems = List.copyOf(problems);
    }

    /**
     * Checks whether the register has the organisation.
     *
     * @return whether a row with the code was found
     */
    public boolean isFound() {
        return row != null;
    }

    /**
     * Gives the name of the organisation.
     *
     * @return the name, as the register writes it; empty if the organisation was not found, or its rows disagree on it
     */
    public Optional<String> name() {
        return agreed(RegisterField.NAME, entry -> Optional.of(entry.name()));
    }

    /**
     * Gives the status that was published.
     *
     * @return the status; empty if it is not known
     */
    public Optional<PreviousStatus> status() {
        return agreed(RegisterField.STATUS, entry -> entry.status().published());
    }

    /**
     * Gives the text of the status cell.
     *
     * @return the text, which may be empty; empty if there is no row, or rows disagree on status or edition
     */
    public Optional<String> statusText() {
        return disagreements.contains(RegisterField.EDITION)
                ? Optional.empty()
                : agreed(
                        RegisterField.STATUS,
                        entry -> Optional.of(entry.status().text()));
    }

    /**
     * Gives the edition that was published for.
     *
     * @return the edition; empty if it is not known
     */
    public Optional<Edition> edition() {
        return agreed(RegisterField.EDITION, entry -> entry.status().edition());
    }

    /**
     * Gives the day of publication.
     *
     * @return the day; empty if it is not known
     */
    public Optional<LocalDate> publishedOn() {
        return agreed(RegisterField.PUBLISHED_ON, RegisterEntry::publishedOn);
    }

    /**
     * Gives the primary sector.
     *
     * @return the sector; empty if it is not known
     */
    public Optional<Sector> sector() {
        return agreed(RegisterField.SECTOR, RegisterEntry::mergedSector);
    }

    /** Whether the rows leave the edition unsaid, as the register of June 2019 does. */
    boolean isEditionUnsaid() {
        return row != null
                && row.orElseThrow().status().edition().isPresent()
                && !row.orElseThrow().status().isEditionStated();
    }

    private <T> Optional<T> agreed(RegisterField field, Function<RegisterEntry, Optional<T>> value) {
        return row == null || disagreements.contains(field) ? Optional.empty() : value.apply(row.orElseThrow());
    }

    /**
     * Lists what a person should know about the rows: the findings of the first, and one where the code appears again,
     * with the same ({@code register.repeated}) or not ({@code register.contradicted}).
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (row != null) {
            findings.addAll(row.findings());
        }
        if (!disagreements.isEmpty()) {
            List<RegisterField> fields = disagreements.stream().sorted().toList();
            findings.add(warning(Reason.of(RegisterCodes.REGISTER_CONTRADICTED, organisation, repeatedOn, fields)));
        } else if (!repeatedOn.isEmpty()) {
            findings.add(warning(Reason.of(RegisterCodes.REGISTER_REPEATED, organisation, repeatedOn)));
        }
        return List.copyOf(findings);
    }

    private static Finding warning(Reason reason) {
        return Finding.of(Severity.WARNING, null, null, reason);
    }

    /** The rows of one organisation, as they come. Of rows that say the same, only the first is kept. Used by one thread. */
    static final class Tally {

        static final int MOST_LISTED = 100;

        private final OdsCode organisation;
        private @Nullable Reading<RegisterEntry> first;
        private List<Integer> repeatedOn = List.of();
        private Set<RegisterField> disagreements = Set.of();

        Tally(OdsCode organisation) {
            this.organisation = organisation;
        }

        void add(Reading<RegisterEntry> row) {
            if (first == null) {
                first = row;
                return;
            }
            if (repeatedOn.isEmpty()) {
                repeatedOn = new ArrayList<>();
                disagreements = EnumSet.noneOf(RegisterField.class);
            }
            if (repeatedOn.size() < MOST_LISTED) {
                repeatedOn.add(row.line());
            }
            for (RegisterField field : RegisterField.values()) {
                if (!field.isSame(first.orElseThrow(), row.orElseThrow())) {
                    disagreements.add(field);
                }
            }
        }

        RegisterLookup lookup(List<Problem> problems) {
            return new RegisterLookup(organisation, first, repeatedOn, disagreements, problems);
        }
    }
}
