package io.github.opendspt.scoring;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a person should know about the requirement set, and about the day and the organisation beside it. */
final class SetFindings {

    private static final String EDITION = "/edition";

    private final RequirementSet requirements;
    private final @Nullable Finding provisional;
    private final @Nullable Finding likelyDeadline;

    SetFindings(RequirementSet requirements, int mandatory, int approaching) {
        this.requirements = requirements;
        this.provisional = requirements.completeness() == Completeness.PROVISIONAL
                ? Finding.of(Severity.WARNING, null, null, provisional(requirements, mandatory, approaching))
                : null;
        this.likelyDeadline = likelyDeadline(requirements.editionFacts().deadline());
    }

    /** Whatever counts on a deadline that is weakly founded is not more certain than that. */
    private static @Nullable Finding likelyDeadline(@Nullable KnownDate deadline) {
        return deadline == null || !deadline.onlyLikely()
                ? null
                : Finding.of(
                        Severity.INFO,
                        null,
                        EDITION,
                        Reason.of(
                                "edition.deadline-likely",
                                "that %s is the deadline is likely and not certain; check it before you count on it",
                                deadline.on()));
    }

    /** Section H. */
    private static Reason provisional(RequirementSet requirements, int mandatory, int approaching) {
        StringBuilder text = new StringBuilder("the requirements of category ")
                .append(requirements.category())
                .append(" in ")
                .append(requirements.edition())
                .append(" are provisional, put together from several sources");
        StringJoiner candidates = new StringJoiner(", ");
        for (EvidenceItem item : requirements.items()) {
            if (item.candidate()) {
                candidates.add(item.ref().toString());
            }
        }
        if (candidates.length() > 0) {
            text.append("; in them only because they close a stated total: ").append(candidates);
        }
        StatedTotals stated = requirements.statedTotals();
        gap(text, stated.mandatory(), mandatory, "items mandatory for Standards Met");
        gap(text, stated.approaching(), approaching, "items of the reduced list for Approaching Standards");
        return Reason.of(
                "requirements.provisional",
                text.append("; check against the official workbook of the edition, or score by it")
                        .toString());
    }

    private static void gap(StringBuilder text, @Nullable Integer stated, int held, String what) {
        if (stated != null && stated > held) {
            text.append("; held are ")
                    .append(held)
                    .append(" of the stated ")
                    .append(stated)
                    .append(' ')
                    .append(what);
        }
    }

    void look(Assessment assessment, Optional<Category> decided, LocalDate asAt, Findings findings) {
        if (provisional != null) {
            findings.add(provisional);
        }
        if (likelyDeadline != null) {
            findings.add(likelyDeadline);
        }
        if (decided.isPresent() && !decided.get().equals(requirements.category())) {
            findings.add(categoryMismatch(assessment, decided.get()));
        }
        Finding edition = edition(asAt);
        if (edition != null) {
            findings.add(edition);
        }
    }

    /** C5: a stated category wins over the type. */
    private Finding categoryMismatch(Assessment assessment, Category decided) {
        return Finding.of(
                Severity.WARNING,
                null,
                assessment.category() == null ? "/organisation/type" : "/category",
                Reason.of(
                        "category.mismatch",
                        "the organisation is scored as category %s, but the type %s falls in category %s in %s",
                        requirements.category(),
                        assessment.organisation().type(),
                        decided,
                        requirements.edition()));
    }

    /** Section B. */
    private @Nullable Finding edition(LocalDate asAt) {
        EditionFacts facts = requirements.editionFacts();
        KnownDate closesOn = facts.closesOn();
        KnownDate deadline = facts.deadline();
        if (closesOn != null && asAt.isAfter(closesOn.on())) {
            return edition(
                    Severity.WARNING,
                    "edition.closed",
                    "%s is after %s, the last day on which publications for %s were seen",
                    asAt,
                    closesOn);
        } else if (deadline != null && asAt.isAfter(deadline.on())) {
            return edition(
                    Severity.INFO,
                    "edition.after-deadline",
                    "%s is after %s, the deadline of %s; late publications count for it until the next edition opens"
                            + " (rule B3)",
                    asAt,
                    deadline);
        } else if (facts.opensOn() != null && asAt.isBefore(facts.opensOn().on())) {
            return edition(
                    Severity.WARNING,
                    "edition.not-open",
                    "%s is before %s, the first day on which publications for %s were seen",
                    asAt,
                    facts.opensOn());
        }
        return null;
    }

    private Finding edition(Severity severity, String code, String template, LocalDate asAt, KnownDate date) {
        return Finding.of(severity, null, EDITION, Reason.of(code, template, asAt, date.on(), requirements.edition()));
    }
}
