package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.shared.PublishedSide;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.OutcomeTally;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The status of an assessment of the CAF-aligned track. */
final class CafStanding {

    private final CafReport report;
    private final CafScorecard card;
    private final OutcomeTally outcomes;
    private final String edition;

    CafStanding(CafReport report) {
        this.report = report;
        this.card = report.evaluation().scorecard();
        this.outcomes = card.outcomes();
        this.edition = card.edition().toString();
    }

    /** The verdict in a few words. */
    String inShort() {
        return card.determined()
                ? Wording.name(card.status())
                : "At least " + Wording.name(card.status()) + ", at most " + Wording.name(card.possibleStatus());
    }

    StandingView view() {
        return new StandingView(
                today(),
                card.published() == null
                        ? PublishedSide.none(edition)
                        : PublishedSide.of(card.published(), edition, card.asAt()),
                why(),
                next(),
                scale(),
                "The statuses known on this track, lowest first, and what each takes",
                numbers(),
                report.since() == null ? null : new OutcomesSince(card, report.since()).view());
    }

    private StandingView.Today today() {
        ProfileSummary profile = card.profile();
        boolean known = profile.known() == profile.total();
        return new StandingView.Today(
                card.determined() ? PublishedSide.tone(card.status()) : "undetermined",
                "These answers would publish " + (card.openness() == Openness.CLOSED ? "" : "today ") + "as",
                (card.determined() ? "" : "At least ") + Wording.name(card.status()),
                card.determined() ? "" : "At most " + Wording.name(card.possibleStatus()),
                edition,
                known ? "" : ", by levels that are ",
                known ? "" : "known for " + profile.known() + " of " + profile.total(),
                known ? "" : " outcomes",
                PublishedSide.openness(card.openness(), edition));
    }

    private String why() {
        if (card.status().compareTo(Status.STANDARDS_MET) >= 0) {
            return "All " + outcomes.total() + " outcomes are at the level that is expected.";
        }
        List<String> parts = new ArrayList<>();
        String first = outcomes.below() == 1 ? Wording.sentence(one(OutcomeVerdict.BELOW)) : "";
        if (outcomes.below() > 1) {
            parts.add(outcomes.below() + " outcomes are below the level that is expected");
        }
        if (outcomes.unanswered() > 0) {
            parts.add(
                    outcomes.unanswered() == outcomes.total()
                            ? "no outcome has a level yet"
                            : Wording.count(outcomes.unanswered(), "outcome") + " " + has(outcomes.unanswered())
                                    + " no level yet");
        }
        if (outcomes.undetermined() > 0) {
            parts.add("the expected level of " + Wording.count(outcomes.undetermined(), "outcome") + " is not known");
        }
        long policies = policies();
        if (policies > 0) {
            parts.add(Wording.count(policies, "policy question") + " " + Wording.are(policies) + " open");
        }
        return (first + " " + Wording.sentence(Wording.list(parts, "and"))).strip();
    }

    private static String has(long number) {
        return number == 1 ? "has" : "have";
    }

    private String one(OutcomeVerdict verdict) {
        OutcomeResult result = card.results().stream()
                .filter(each -> each.result() == verdict)
                .findFirst()
                .orElseThrow();
        String expected =
                result.expected() == null ? "" : "; " + result.expected().displayName() + " is expected";
        return result.ref() + " " + result.title() + " is stated as "
                + (result.stated() == null ? "nothing" : result.stated().displayName()) + expected;
    }

    private long policies() {
        return card.blockers().stream()
                .filter(blocker -> blocker.kind() == CafBlockerKind.POLICY)
                .count();
    }

    private StandingView.Next next() {
        String by = report.deadline() == null || report.deadline().on().isBefore(card.asAt())
                ? ""
                : Wording.weekday(report.deadline().on()) + (report.deadline().onlyLikely() ? " (probable)" : "");
        if (report.plan().rows().isEmpty()) {
            return card.published() == null && card.openness() != Openness.CLOSED
                    ? new StandingView.Next("Publish " + edition, "", by, "", "")
                    : new StandingView.Next("Nothing before the next day that matters", "#days", "", "", "");
        }
        CafPlanRow row = report.plan().rows().get(0);
        String who = row.owner() == null ? "Not yet named" : report.redacted() ? "withheld" : row.owner();
        String subject = row.ref() == null ? row.title() : row.ref() + " " + row.title();
        return new StandingView.Next(
                row.action().replaceFirst("\\.$", ""),
                "#step-1",
                row.due() == null ? by : Wording.weekday(row.due()),
                who,
                Wording.sentence(subject) + " " + Wording.sentence(CafWork.why(row.gap())));
    }

    private List<StandingView.Step> scale() {
        return Arrays.stream(Status.values())
                .filter(this::isOpen)
                .map(status -> new StandingView.Step(style(status), Wording.name(status), takes(status)))
                .toList();
    }

    /** On this track the verdict ends at Standards Met (rule E11). */
    private boolean isOpen(Status status) {
        return switch (status) {
            case STANDARDS_NOT_MET, STANDARDS_MET -> true;
            case APPROACHING_STANDARDS -> card.status() == status || reviewedRoute() != Eligibility.NO;
            case STANDARDS_EXCEEDED ->
                card.published() != null && card.published().status() == status;
        };
    }

    private Eligibility reviewedRoute() {
        return report.evaluation()
                .outcomes()
                .rule(report.evaluation().assessment().organisation().type())
                .map(rule -> rule.reviewedApproaching())
                .orElse(Eligibility.UNKNOWN);
    }

    private String style(Status status) {
        if (status == card.status()) {
            return "here";
        }
        if (status == card.possibleStatus()) {
            return "most";
        }
        boolean between = status.compareTo(card.status()) > 0 && status.compareTo(card.possibleStatus()) < 0;
        return between ? "maybe" : card.published() != null && card.published().status() == status ? "was" : "";
    }

    private String takes(Status status) {
        if (status == card.status()) {
            return card.determined() ? "Today" : "At least, today";
        }
        if (status.compareTo(card.status()) < 0) {
            return "";
        }
        return switch (status) {
            case STANDARDS_NOT_MET -> "";
            case APPROACHING_STANDARDS ->
                reviewedRoute() == Eligibility.YES
                        ? "An improvement plan that NHS England approves"
                        : "Whether it is open to this kind of organisation is not known";
            case STANDARDS_MET -> (status == card.possibleStatus() ? "At most. " : "") + met();
            case STANDARDS_EXCEEDED -> "As published";
        };
    }

    private String met() {
        List<String> parts = new ArrayList<>();
        int open = outcomes.below() + outcomes.unanswered();
        if (open > 0) {
            parts.add(Wording.count(open, "outcome") + " at the expected level");
        }
        if (outcomes.undetermined() > 0) {
            parts.add(Wording.count(outcomes.undetermined(), "expected level") + " known and reached");
        }
        if (policies() > 0) {
            parts.add("the policy questions settled");
        }
        return Wording.capital(String.join(", ", parts));
    }

    private List<StandingView.Number> numbers() {
        int open = outcomes.below() + outcomes.unanswered();
        List<StandingView.Number> numbers = new ArrayList<>(List.of(
                new StandingView.Number(outcomes.meets() + " of " + outcomes.total(), "outcomes meet"),
                new StandingView.Number(String.valueOf(open), "below or unanswered"),
                new StandingView.Number(String.valueOf(outcomes.undetermined()), "undetermined")));
        KnownDate deadline = report.deadline();
        if (deadline == null) {
            numbers.add(new StandingView.Number("Not known", "the deadline of " + edition));
            return numbers;
        }
        long days = ChronoUnit.DAYS.between(card.asAt(), deadline.on());
        numbers.add(new StandingView.Number(
                Wording.count(Math.abs(days), "day"),
                (days < 0 ? "since" : "to") + " the deadline, " + Wording.day(deadline.on())
                        + (deadline.onlyLikely() ? " (probable)" : "")));
        return numbers;
    }
}
