package io.github.opendspt.examples.report;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.ExplanationCodes;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.PlanStep;
import io.github.opendspt.scoring.plan.Route;
import io.github.opendspt.scoring.plan.StandardPlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report in the words and groups in which it is read. The templates name its methods. */
final class ReportView {

    private static final String NOT_KNOWN = "status.undetermined";

    /** Assertion by assertion: first its items, then its confirmation. */
    private static final Comparator<PlanRow> BY_ASSERTION = Comparator.comparing((PlanRow row) ->
                    row.ref() instanceof EvidenceRef item ? item.assertion() : (AssertionRef) row.ref())
            .thenComparing(row -> row.ref() instanceof EvidenceRef item ? item.item() : Integer.MAX_VALUE);

    private final Report report;
    private final Scorecard card;
    private final List<PlanRow> rows;
    private final @Nullable LocalDate deadlineDay;
    private final String deadline;

    ReportView(Report report) {
        this.report = report;
        this.card = report.card();
        this.rows = report.plan().rows();
        KnownDate known = report.requirements().editionFacts().deadline();
        this.deadlineDay = known == null ? null : known.on();
        this.deadline = known != null && known.onlyLikely() ? "the likely deadline, " : "the deadline, ";
    }

    // Whose verdict it is

    String organisation() {
        return report.assessment().organisation().name();
    }

    String odsCode() {
        return card.odsCode().value();
    }

    String edition() {
        return card.edition().toString();
    }

    String category() {
        return card.category().toString();
    }

    Day asAt() {
        return new Day(card.asAt());
    }

    // The verdict

    String status() {
        return Wording.name(card.status());
    }

    boolean determined() {
        return card.determined();
    }

    String possibleStatus() {
        return Wording.name(card.possibleStatus());
    }

    /** The statuses from the lowest to the highest, with the place of the verdict among them. */
    List<Step> scale() {
        return Arrays.stream(Status.values())
                .map(status -> new Step(Wording.name(status), place(status)))
                .toList();
    }

    private String place(Status status) {
        if (status == card.status()) {
            return "certain";
        }
        return status.compareTo(card.status()) > 0 && status.compareTo(card.possibleStatus()) <= 0 ? "possible" : "";
    }

    /** The verdict in numbers. */
    List<Fact> facts() {
        ItemTally items = card.mandatory();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                items.answered() + items.exempt() + " of " + items.total(),
                "mandatory items complete: " + items.answered() + " answered, " + items.exempt() + " exempt"));
        facts.add(new Fact(
                card.assertions().confirmed() + " of " + card.assertions().mandatory(),
                "assertions with mandatory items confirmed"));
        facts.add(new Fact(String.valueOf(card.blockers().size()), "things between here and Standards Met"));
        if (deadlineDay != null) {
            long days = ChronoUnit.DAYS.between(card.asAt(), deadlineDay);
            facts.add(new Fact(
                    Wording.count(Math.abs(days), "day"),
                    (days < 0 ? "since " : "until ") + deadline + Wording.day(deadlineDay)));
        }
        return facts;
    }

    /** What the verdict, or the state of a mandatory item, hangs on. */
    List<String> unknowns() {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Credit credit : report.credits().items()) {
            if (isOpen(credit.ref())) {
                unknown(credit).forEach(message -> open.merge(message, 1, Integer::sum));
            }
        }
        List<String> unknowns = new ArrayList<>();
        card.findings().stream()
                .filter(this::keepsOpen)
                .forEach(finding -> unknowns.add(Wording.sentence(finding.message())));
        open.forEach((message, items) ->
                unknowns.add(Wording.sentence(message + " (" + Wording.count(items, "mandatory item") + ")")));
        return unknowns;
    }

    /** What is not known of a credit; what is known to fail or not to apply is no part of it. */
    private static List<String> unknown(Credit credit) {
        return credit.grounds().stream()
                .filter(ground -> ground.outcome() == CreditOutcome.UNDETERMINED)
                .flatMap(ground -> ground.reasons().stream())
                .map(Reason::message)
                .distinct()
                .toList();
    }

    private boolean isOpen(EvidenceRef ref) {
        return card.item(ref)
                .filter(item -> item.mandatory() && item.state() == ItemState.UNDETERMINED)
                .isPresent();
    }

    private boolean keepsOpen(Finding finding) {
        return !card.determined() && finding.code().startsWith(NOT_KNOWN);
    }

    /** What else is worth knowing. */
    List<Note> findings() {
        return card.findings().stream()
                .filter(finding -> !keepsOpen(finding))
                .map(finding -> new Note(
                        finding.severity().token(),
                        finding.ref() == null
                                        || finding.message()
                                                .contains(finding.ref().toString())
                                ? ""
                                : finding.ref().toString(),
                        Wording.sentence(finding.message())))
                .toList();
    }

    // The standards and their items

    List<StandardsChart.Bar> standards() {
        return new StandardsChart(card).bars();
    }

    /** What the states look like, and how many items there are of each. */
    List<Look> looks() {
        return Arrays.stream(StateLook.values())
                .map(look -> new Look(
                        look,
                        card.items().stream()
                                .filter(item -> StateLook.of(item.state()) == look)
                                .count()))
                .toList();
    }

    int itemCount() {
        return card.items().size();
    }

    /** Every item, under its standard and assertion. */
    List<MappedStandard> map() {
        return card.standards().stream()
                .map(standard -> new MappedStandard(
                        standard.number(),
                        standard.title(),
                        card.assertionResults().stream()
                                .filter(assertion -> assertion.ref().standard() == standard.number())
                                .map(this::mapped)
                                .toList()))
                .filter(standard -> !standard.assertions().isEmpty())
                .toList();
    }

    private MappedAssertion mapped(AssertionResult assertion) {
        return new MappedAssertion(
                assertion.ref(),
                title(assertion.ref()),
                assertion.mandatory() == 0 ? "" : assertion.confirmed() ? "confirmed" : "not confirmed",
                card.items().stream()
                        .filter(item -> item.ref().assertion().equals(assertion.ref()))
                        .map(item -> new Tile(
                                item.ref().toString(), StateLook.of(item.state()), item.mandatory(), has(item)))
                        .toList());
    }

    private boolean has(ItemResult item) {
        return rows.stream().anyMatch(row -> item.ref().equals(row.ref()));
    }

    private String title(AssertionRef ref) {
        return report.requirements().assertion(ref).map(Assertion::title).orElse("");
    }

    // What is to be done

    boolean isToDo() {
        return !rows.isEmpty();
    }

    List<BlockedStandard> blocked() {
        return report.plan().standards().stream()
                .filter(standard -> !standard.rows().isEmpty())
                .map(this::blocked)
                .toList();
    }

    private BlockedStandard blocked(StandardPlan standard) {
        long confirmations = standard.rows().stream()
                .filter(row -> row.ref() instanceof AssertionRef)
                .count();
        long items = standard.rows().size() - confirmations;
        List<String> parts = new ArrayList<>();
        if (items > 0) {
            parts.add(Wording.count(items, "item"));
        }
        if (confirmations > 0) {
            parts.add(Wording.count(confirmations, "confirmation"));
        }
        return new BlockedStandard(
                standard.number(),
                standard.title(),
                String.join(" and ", parts),
                standard.rows().stream()
                        .sorted(BY_ASSERTION)
                        .map(row -> new Blocked(row.ref().toString(), row.title(), gap(row), row.action()))
                        .toList());
    }

    /** What is lacking, where that is more than that there is nothing yet. */
    private String gap(PlanRow row) {
        if (row.kind() == BlockerKind.UNDETERMINED) {
            return report.credits().items().stream()
                    .filter(credit -> credit.ref().equals(row.ref()))
                    .map(credit -> Wording.sentence(String.join("; ", unknown(credit))))
                    .collect(Collectors.joining());
        }
        return switch (row.gap().code()) {
            case "answer.none", "confirmation.none" -> "";
            default -> Wording.sentence(row.gap().message());
        };
    }

    /** The plan in the order of work. */
    List<PlannedStep> plan() {
        List<PlannedStep> steps = new ArrayList<>();
        for (PlanStep step : PlanStep.values()) {
            List<Planned> planned = rows.stream()
                    .filter(row -> row.step() == step)
                    .map(ReportView::planned)
                    .toList();
            if (!planned.isEmpty()) {
                steps.add(new PlannedStep(heading(step), reason(step), planned));
            }
        }
        return steps;
    }

    private static Planned planned(PlanRow row) {
        List<String> notes = new ArrayList<>();
        row.notes().stream()
                .filter(note -> !note.code().equals(ExplanationCodes.ITEM_TAKES.name()))
                .forEach(note -> notes.add(note.message()));
        if (!row.exemptBy().isEmpty()) {
            notes.add(Wording.names(row.exemptBy(), " or ") + " would exempt it");
        }
        if (!row.mayExemptBy().isEmpty()) {
            notes.add("it is not known whether " + Wording.names(row.mayExemptBy(), " or ") + " would exempt it");
        }
        if (!row.unlocks().isEmpty()) {
            notes.add("unlocks " + row.unlocks().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return new Planned(
                row.priority(),
                row.ref() == null ? "" : row.ref().toString(),
                row.title(),
                Wording.sentence(String.join("; ", notes)),
                row.owner() == null ? "" : row.owner(),
                row.due() == null ? "" : row.due().toString());
    }

    private static String heading(PlanStep step) {
        return switch (step) {
            case IMPORT -> "Import the official list";
            case BEGIN_EARLY -> "Begin early";
            case UNLOCK -> "Answer what others depend on";
            case PUT_IN_PLACE -> "Put in place what is missing";
            case FINISH -> "Finish what is begun";
            case FIND_OUT -> "Find out what is not known";
            case ANSWER -> "Answer";
            case ANSWER_OR_CERTIFY -> "Decide on a certificate, or answer";
            case CONFIRM -> "Confirm";
        };
    }

    private static String reason(PlanStep step) {
        return switch (step) {
            case IMPORT -> "It may change what else there is to do.";
            case BEGIN_EARLY -> "These take weeks, and need other people's time.";
            case UNLOCK -> "Until these are answered, what other items ask is open.";
            case PUT_IN_PLACE -> "These are answered \"no\": what they ask for is not in place, so begin early.";
            case FINISH -> "There is an answer already, so that there is less left to do.";
            case FIND_OUT ->
                "Whether a certificate exempts these is not known. Finding out may settle several at once.";
            case ANSWER -> "No certificate considered here would exempt these.";
            case ANSWER_OR_CERTIFY ->
                "A certificate would exempt these: decide on it before anyone works on the answers.";
            case CONFIRM -> "A responsible person confirms each assertion, last, when the items under it are complete.";
        };
    }

    /** What is to be known about owners and days. */
    List<String> planFindings() {
        return report.plan().findings().stream()
                .map(finding -> Wording.sentence(finding.message()))
                .toList();
    }

    /** What each certificate, or several together, would change. */
    List<RouteRow> routes() {
        return report.routes().all().stream().map(ReportView::route).toList();
    }

    boolean comparesRoutes() {
        return report.routes().all().size() > 1;
    }

    private static RouteRow route(Route route) {
        return new RouteRow(
                route.schemes().isEmpty() ? "No further certificate" : Wording.names(route.schemes(), " and "),
                route.settles().size(),
                route.leavesOpen().size(),
                route.remaining().size(),
                Wording.name(route.whenDone()));
    }

    // Certificates

    Timeline timeline() {
        return new Timeline(
                card, report.assessment().certificates(), report.assessment().organisation(), deadlineDay);
    }

    List<CertificateRow> certificates() {
        return report.assessment().certificates().stream().map(this::row).toList();
    }

    private CertificateRow row(Certificate certificate) {
        Standing standing =
                certificate.standingAt(card.asAt(), report.assessment().organisation());
        return new CertificateRow(
                Wording.name(certificate),
                Timeline.word(standing.verdict()),
                Timeline.style(standing.verdict()),
                span(certificate),
                Wording.sentence(
                        standing.reasons().stream().map(Reason::message).collect(Collectors.joining("; "))));
    }

    private static String span(Certificate certificate) {
        if (certificate.issuedOn() == null && certificate.expiresOn() == null) {
            return "no dates stated";
        }
        return (certificate.issuedOn() == null ? "not stated" : Wording.day(certificate.issuedOn())) + " to "
                + (certificate.expiresOn() == null ? "not stated" : Wording.day(certificate.expiresOn()));
    }

    // What is to come

    Day forecastUntil() {
        return new Day(report.forecast().until());
    }

    List<Coming> forecast() {
        return report.forecast().days().stream().map(ReportView::coming).toList();
    }

    private static Coming coming(ForecastDay day) {
        Status before = day.change().statusBefore();
        Status after = day.change().statusAfter();
        return new Coming(
                new Day(day.on()),
                day.reasons().stream()
                        .map(reason -> Wording.sentence(reason.message()))
                        .toList(),
                before == after ? "" : "From " + Wording.name(before) + " to " + Wording.name(after));
    }

    // What it rests on

    /** The basis of the verdict, a line each. */
    List<Fact> basis() {
        List<Fact> basis = new ArrayList<>();
        basis.add(new Fact(
                "Requirements",
                card.edition() + ", category " + card.category() + ", "
                        + report.requirements().track().token() + " track"));
        if (report.requirementsFile() != null) {
            basis.add(new Fact("Read from", report.requirementsFile() + ", not bundled with OpenDSPT"));
        }
        basis.add(new Fact("Completeness", card.completeness().token()));
        if (report.requirements().revisedOn() != null) {
            basis.add(new Fact("Revised", Wording.day(report.requirements().revisedOn())));
        }
        basis.add(new Fact(
                "Exemptions rest on", report.requirements().exemptions().token().replace('-', ' ') + " sources"));
        return basis;
    }

    /** The sources of the items, with how many rest on each. */
    List<SourceRow> sources() {
        Map<Provenance, Integer> items = new LinkedHashMap<>();
        for (EvidenceItem item : report.requirements().items()) {
            items.merge(item.provenance(), 1, Integer::sum);
        }
        List<SourceRow> sources = new ArrayList<>();
        items.forEach((provenance, count) -> sources.add(new SourceRow(Wording.count(count, "item"), provenance)));
        EditionFacts facts = report.requirements().editionFacts();
        source("opening", facts.opensOn(), sources);
        source("open at the latest", facts.opensBy(), sources);
        source("deadline", facts.deadline(), sources);
        source("closing", facts.closesOn(), sources);
        return sources;
    }

    private static void source(String what, @Nullable KnownDate date, List<SourceRow> sources) {
        if (date != null) {
            sources.add(new SourceRow(what + ", " + Wording.day(date.on()), date.provenance()));
        }
    }

    List<String> sourceNotes() {
        List<String> notes = new ArrayList<>(report.requirements().notes());
        notes.addAll(report.requirements().editionFacts().notes());
        return notes;
    }

    String requirementsChecksum() {
        return card.requirementSet().checksum().text();
    }

    String documentChecksum() {
        return report.document();
    }

    /**
     * A day.
     *
     * @param iso for machines
     * @param words for people
     */
    record Day(String iso, String words) {
        Day(LocalDate day) {
            this(day.toString(), Wording.day(day));
        }
    }

    /**
     * A status on the scale.
     *
     * @param name its name
     * @param place {@code certain}, {@code possible}, or empty
     */
    record Step(String name, String place) {}

    /**
     * A fact.
     *
     * @param value the number, or what it is of
     * @param label what it counts, or what it is
     */
    record Fact(String value, String label) {}

    /**
     * A finding.
     *
     * @param severity how grave it is
     * @param ref what it concerns, or empty
     * @param message the sentence
     */
    record Note(String severity, String ref, String message) {}

    /**
     * A line of the legend.
     *
     * @param look a state
     * @param count how many items are in it
     */
    record Look(StateLook look, long count) {}

    /**
     * A standard on the map.
     *
     * @param number its number
     * @param title its title
     * @param assertions the assertions under it
     */
    record MappedStandard(int number, String title, List<MappedAssertion> assertions) {}

    /**
     * An assertion on the map.
     *
     * @param ref its ref
     * @param title its title
     * @param confirmation whether it is confirmed; empty where that is not needed
     * @param tiles its items
     */
    record MappedAssertion(AssertionRef ref, String title, String confirmation, List<Tile> tiles) {}

    /**
     * An item on the map.
     *
     * @param ref its ref
     * @param look its state
     * @param mandatory whether it is mandatory for Standards Met
     * @param blocker whether it stands in the way
     */
    record Tile(String ref, StateLook look, boolean mandatory, boolean blocker) {}

    /**
     * What stands in the way under a standard.
     *
     * @param number its number
     * @param title its title
     * @param count how much it is
     * @param rows what it is
     */
    record BlockedStandard(int number, String title, String count, List<Blocked> rows) {}

    /**
     * Something that stands in the way.
     *
     * @param ref the item or assertion
     * @param title what it asks
     * @param gap what is lacking, where that is not plain
     * @param action what to do
     */
    record Blocked(String ref, String title, String gap, String action) {}

    /**
     * A part of the plan.
     *
     * @param name what kind of work it is
     * @param reason why it comes here
     * @param rows what is to be done, in order
     */
    record PlannedStep(String name, String reason, List<Planned> rows) {}

    /**
     * Something to do.
     *
     * @param priority its place in the order of work
     * @param ref the item or assertion
     * @param title what it asks
     * @param note what bears on it, or empty
     * @param owner who does it, or empty
     * @param due by which day, or empty
     */
    record Planned(int priority, String ref, String title, String note, String owner, String due) {}

    /**
     * What certificates would change.
     *
     * @param name the certificates
     * @param settles how many mandatory items they would settle
     * @param leavesOpen of how many it would not be known
     * @param remaining how much would be left to do
     * @param whenDone the status once that is done too
     */
    record RouteRow(String name, int settles, int leavesOpen, int remaining, String whenDone) {}

    /**
     * A certificate.
     *
     * @param name its scheme and number
     * @param standing whether it counts
     * @param style the colours of that
     * @param span from when until when
     * @param reason why
     */
    record CertificateRow(String name, String standing, String style, String span, String reason) {}

    /**
     * A day to come.
     *
     * @param on the day
     * @param reasons what happens, and what comes of it
     * @param change from which status to which, or empty
     */
    record Coming(Day on, List<String> reasons, String change) {}

    /**
     * Where facts come from.
     *
     * @param what which facts
     * @param provenance where from, and how well founded
     */
    record SourceRow(String what, Provenance provenance) {}
}
