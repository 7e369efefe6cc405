package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.RelianceAnswer.Clause;
import io.github.opendspt.model.register.RelianceAnswer.Subject;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One publication before one rule. Each clause is decided first, for any day, and explained only for the day in question.
 * Used by one thread.
 */
final class RelianceJudgement {

    private final Reliance rule;
    private final PublishedStatus published;
    private final Catalogue catalogue;
    private final RelianceJudge.@Nullable Course course;
    private final Truth code;
    private final Truth status;
    private final @Nullable LocalDate lastDayWithinMonths;

    RelianceJudgement(
            Reliance rule, PublishedStatus published, Catalogue catalogue, RelianceJudge.@Nullable Course course) {
        this.rule = rule;
        this.published = published;
        this.catalogue = catalogue;
        this.course = course;
        this.code = !rule.organisationCode() || published.odsCode() != null ? Truth.HOLDS : Truth.FAILS;
        this.status = status();
        this.lastDayWithinMonths = published.on() == null || rule.withinMonths() == null
                ? null
                : published.on().plusMonths(rule.withinMonths());
    }

    RelianceAnswer answer(LocalDate asAt) {
        Truth edition = edition(asAt);
        List<Clause> clauses = new ArrayList<>(3 + rule.certificates().size());
        if (rule.organisationCode()) {
            clauses.add(new Clause(Subject.ORGANISATION_CODE, code, List.of(whyCode())));
        }
        clauses.add(new Clause(Subject.EDITION, edition, whyEdition(edition, asAt)));
        clauses.add(new Clause(Subject.STATUS, status, List.of(whyStatus())));
        for (CertificateDemand demand : rule.certificates()) {
            Truth held = certificate(demand, asAt);
            clauses.add(new Clause(Subject.CERTIFICATE, held, whyCertificate(demand, held, asAt)));
        }
        Verdict verdict = verdict(asAt);
        LocalDate changesOn = changesOn(verdict, asAt);
        return new RelianceAnswer(
                rule.name(),
                published.odsCode(),
                asAt,
                verdict,
                verdict == Verdict.MAY_RELY && needsPlan()
                        ? Objects.requireNonNull(rule.approvedPlan()).conditions()
                        : null,
                clauses,
                verdict == Verdict.MAY_RELY ? List.of() : rule.alternatives(),
                changesOn,
                changesOn == null ? null : verdict(changesOn));
    }

    Verdict verdict(LocalDate day) {
        Truth all = and(and(code, status), edition(day));
        for (CertificateDemand demand : rule.certificates()) {
            all = and(all, certificate(demand, day));
        }
        return switch (all) {
            case FAILS -> Verdict.MAY_NOT_RELY;
            case UNKNOWN -> Verdict.CANNOT_TELL;
            case HOLDS -> Verdict.MAY_RELY;
        };
    }

    // When the answer changes.

    private @Nullable LocalDate changesOn(Verdict verdict, LocalDate asAt) {
        if (code == Truth.FAILS || status == Truth.FAILS) {
            return null;
        }
        List<LocalDate> days = new ArrayList<>();
        if (course != null) {
            LocalDate[] from = course.from();
            for (int i = course.indexOf(asAt) + 1; i < from.length; i++) {
                days.add(from[i]);
            }
        }
        addAfter(asAt, published.on(), days);
        addAfter(asAt, dayAfter(lastDayWithinMonths), days);
        if (!rule.certificates().isEmpty() && published.certificates() != null) {
            for (Certificate certificate : published.certificates()) {
                Iso27001Version version = certificate.version();
                addAfter(asAt, certificate.issuedOn(), days);
                addAfter(asAt, dayAfter(certificate.expiresOn()), days);
                addAfter(asAt, version == null ? null : dayAfter(version.lastValidDay()), days);
            }
        }
        LocalDate[] inOrder = days.toArray(LocalDate[]::new);
        Arrays.sort(inOrder);
        for (LocalDate day : inOrder) {
            if (verdict(day) != verdict) {
                return day;
            }
        }
        return null;
    }

    private static void addAfter(LocalDate asAt, @Nullable LocalDate day, List<LocalDate> days) {
        if (day != null && day.isAfter(asAt)) {
            days.add(day);
        }
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    // The code.

    private Reason whyCode() {
        return published.odsCode() == null
                ? Reason.of(RegisterCodes.RELIANCE_CODE_MISSING)
                : Reason.of(RegisterCodes.RELIANCE_CODE_GIVEN, published.odsCode());
    }

    // The edition.

    private Truth edition(LocalDate day) {
        if (published.status() == PreviousStatus.NONE) {
            return Truth.FAILS;
        }
        if (course == null) {
            return Truth.UNKNOWN;
        }
        int index = course.indexOf(day);
        return and(
                isPublished(day),
                switch (rule.edition()) {
                    case LATEST -> course.latest(index);
                    case LATEST_OR_PREVIOUS ->
                        or(
                                course.latest(index),
                                and(course.previous(index), and(course.good(index), withinMonths(day))));
                    case CURRENT -> and(course.good(index), withinMonths(day));
                });
    }

    /** Whether what is known of the publication is what was known on a day. */
    private Truth isPublished(LocalDate day) {
        return published.on() == null || published.on().isAfter(day) ? Truth.UNKNOWN : Truth.HOLDS;
    }

    private Truth withinMonths(LocalDate day) {
        if (rule.withinMonths() == null) {
            return Truth.HOLDS;
        } else if (lastDayWithinMonths == null) {
            return Truth.UNKNOWN;
        }
        return day.isAfter(lastDayWithinMonths) ? Truth.FAILS : Truth.HOLDS;
    }

    private List<Reason> whyEdition(Truth edition, LocalDate day) {
        if (published.status() == PreviousStatus.NONE) {
            return List.of(Reason.of(RegisterCodes.PUBLICATION_NONE));
        }
        if (course == null) {
            return List.of(Reason.of(
                    published.status() == null
                            ? RegisterCodes.PUBLICATION_STATUS_UNKNOWN
                            : RegisterCodes.PUBLICATION_EDITION_UNKNOWN));
        }
        List<Reason> reasons = new ArrayList<>(2);
        int index = course.indexOf(day);
        switch (rule.edition()) {
            case LATEST -> addLatest(course, edition, index, day, reasons);
            case LATEST_OR_PREVIOUS -> {
                if (course.latest(index) == Truth.HOLDS) {
                    addLatest(course, edition, index, day, reasons);
                } else {
                    addPrevious(course, edition, index, day, reasons);
                }
            }
            case CURRENT -> {
                addGood(course, edition, index, day, reasons);
                addWithinMonths(edition, day, reasons);
            }
        }
        if (edition == Truth.UNKNOWN) {
            PublicationRule.checkDay(published.on(), day, reasons);
        }
        return reasons;
    }

    private void addLatest(RelianceJudge.Course course, Truth edition, int index, LocalDate day, List<Reason> reasons) {
        if (course.latest(index) != edition) {
            return;
        }
        reasons.add(
                switch (edition) {
                    case HOLDS -> Reason.of(RegisterCodes.RELIANCE_LATEST, edition());
                    case FAILS -> Reason.of(RegisterCodes.RELIANCE_NOT_LATEST, edition());
                    case UNKNOWN -> latestUnknown(day);
                });
    }

    private void addPrevious(
            RelianceJudge.Course course, Truth edition, int index, LocalDate day, List<Reason> reasons) {
        if (edition == Truth.HOLDS) {
            reasons.add(Reason.of(RegisterCodes.RELIANCE_PREVIOUS, edition(), day));
        } else if (edition == Truth.UNKNOWN && isEither(course, index, Truth.UNKNOWN)) {
            reasons.add(latestUnknown(day));
        } else if (edition == Truth.FAILS && course.previous(index) == Truth.FAILS) {
            reasons.add(Reason.of(RegisterCodes.RELIANCE_OLDER_EDITION, edition()));
        }
        if (edition != Truth.HOLDS) {
            addGood(course, edition, index, day, reasons);
        }
        addWithinMonths(edition, day, reasons);
    }

    private static boolean isEither(RelianceJudge.Course course, int index, Truth truth) {
        return course.latest(index) == truth || course.previous(index) == truth;
    }

    private Reason latestUnknown(LocalDate day) {
        List<Edition> candidates = catalogue.latestEditionsAt(day);
        return candidates.isEmpty()
                ? Reason.of(RegisterCodes.RELIANCE_NO_LATEST, day)
                : Reason.of(RegisterCodes.RELIANCE_LATEST_UNKNOWN, day, candidates);
    }

    private void addGood(RelianceJudge.Course course, Truth edition, int index, LocalDate day, List<Reason> reasons) {
        if (course.good(index) != edition) {
            return;
        }
        Validity validity = course.validity();
        if (edition == Truth.HOLDS) {
            reasons.add(PublicationRule.good(validity, Objects.requireNonNull(published.on(), "on")));
        } else {
            PublicationRule.checkDeadline(validity, day, reasons, reasons);
        }
    }

    private void addWithinMonths(Truth edition, LocalDate day, List<Reason> reasons) {
        if (rule.withinMonths() == null || published.on() == null || withinMonths(day) != edition) {
            return;
        }
        reasons.add(Reason.of(
                edition == Truth.HOLDS ? RegisterCodes.RELIANCE_WITHIN_MONTHS : RegisterCodes.RELIANCE_TOO_OLD,
                published.on(),
                rule.withinMonths(),
                day));
    }

    private Edition edition() {
        return Objects.requireNonNull(published.edition(), "edition");
    }

    // The status.

    private Truth status() {
        PreviousStatus given = published.status();
        if (given == null) {
            return Truth.UNKNOWN;
        } else if (given == PreviousStatus.NONE) {
            return Truth.FAILS;
        } else if (needsPlan()) {
            return plan();
        }
        return isEnough(given) ? Truth.HOLDS : Truth.FAILS;
    }

    /** Whether a status is the minimum or above it; Entry Level was below every status but the lowest. */
    private boolean isEnough(PreviousStatus given) {
        return rule.minimumStatus().compareTo(given.status().orElse(Status.STANDARDS_NOT_MET)) <= 0;
    }

    private boolean needsPlan() {
        return rule.approvedPlan() != null && published.status() == PreviousStatus.APPROACHING_STANDARDS;
    }

    /** K1: it counts where the type has the reviewed route, and not where it is self-published. */
    private Truth plan() {
        OrganisationType type = published.type();
        Edition edition = published.edition();
        if (type == null || edition == null) {
            return Truth.UNKNOWN;
        }
        Eligibility reviewed = null;
        Eligibility selfPublished = null;
        for (OrganisationTypeRule held : catalogue.edition(edition).organisationTypes()) {
            if (held.type() == type) {
                reviewed = agreed(reviewed, held.reviewedApproaching());
                selfPublished = agreed(selfPublished, held.selfPublishedApproaching());
            }
        }
        if (reviewed == Eligibility.YES) {
            return selfPublished == Eligibility.YES ? Truth.UNKNOWN : Truth.HOLDS;
        }
        return selfPublished == Eligibility.YES ? Truth.FAILS : Truth.UNKNOWN;
    }

    private static Eligibility agreed(@Nullable Eligibility one, Eligibility other) {
        return one == null || one == other ? other : Eligibility.UNKNOWN;
    }

    private Reason whyStatus() {
        PreviousStatus given = published.status();
        if (given == null) {
            return Reason.of(RegisterCodes.PUBLICATION_STATUS_UNKNOWN);
        } else if (given == PreviousStatus.NONE) {
            return Reason.of(RegisterCodes.PUBLICATION_NONE);
        } else if (!needsPlan()) {
            return Reason.of(
                    status == Truth.HOLDS ? RegisterCodes.RELIANCE_STATUS_MET : RegisterCodes.RELIANCE_STATUS_BELOW,
                    given,
                    rule.minimumStatus());
        } else if (status == Truth.UNKNOWN) {
            return Reason.of(RegisterCodes.RELIANCE_PLAN_UNKNOWN, given);
        }
        return Reason.of(
                status == Truth.HOLDS
                        ? RegisterCodes.RELIANCE_PLAN_ACCEPTED
                        : RegisterCodes.RELIANCE_PLAN_SELF_PUBLISHED,
                given,
                edition(),
                Objects.requireNonNull(published.type(), "type"));
    }

    // The certificates.

    private Truth certificate(CertificateDemand demand, LocalDate day) {
        if (published.certificates() == null) {
            return Truth.UNKNOWN;
        }
        Truth best = Truth.FAILS;
        for (Certificate certificate : published.certificates()) {
            if (demand.schemes().contains(certificate.scheme())) {
                best = or(best, truth(standing(certificate, day).verdict()));
            }
        }
        return best;
    }

    private Standing standing(Certificate certificate, LocalDate day) {
        return certificate.standingForHolder(day, published::isNamed);
    }

    private static Truth truth(Standing.Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> Truth.HOLDS;
            case UNDETERMINED -> Truth.UNKNOWN;
            case DOES_NOT_COUNT -> Truth.FAILS;
        };
    }

    private List<Reason> whyCertificate(CertificateDemand demand, Truth held, LocalDate day) {
        if (published.certificates() == null) {
            return List.of(Reason.of(RegisterCodes.RELIANCE_CERTIFICATES_UNKNOWN, demand.schemes()));
        }
        List<Reason> reasons = new ArrayList<>();
        for (Certificate certificate : published.certificates()) {
            if (demand.schemes().contains(certificate.scheme())) {
                Standing standing = standing(certificate, day);
                if (truth(standing.verdict()) == held) {
                    reasons.addAll(standing.reasons());
                }
            }
        }
        return reasons.isEmpty()
                ? List.of(Reason.of(RegisterCodes.RELIANCE_CERTIFICATE_MISSING, demand.schemes()))
                : reasons;
    }

    private static Truth and(Truth one, Truth other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Truth or(Truth one, Truth other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
