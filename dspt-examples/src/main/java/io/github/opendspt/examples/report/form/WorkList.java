package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.Situation.Lapse;
import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.WorkView;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.PlanStep;
import io.github.opendspt.scoring.plan.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is to be done: every step once, in the order of the plan, grouped by the kind of work. */
final class WorkList {

    private static final int FEW = 8;
    private static final String WITHHELD = "withheld";

    private final Situation situation;
    private final Steps steps;
    private final StepWording wording;

    WorkList(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.wording = new StepWording(situation);
    }

    WorkView view() {
        List<WorkView.Group> groups = new ArrayList<>();
        if (!steps.renewals().isEmpty()) {
            List<WorkView.Step> renewals = new ArrayList<>();
            steps.renewals().forEach(lapse -> renewals.add(renewal(lapse, renewals.size() + 1)));
            groups.add(group(
                    "Renew a certificate", "It would settle several of the steps below at once.", true, renewals));
        }
        for (PlanStep step : PlanStep.values()) {
            if (step == PlanStep.CONFIRM) {
                rows(step, "Confirm now", "The items of these are complete.", this::isReady, groups);
                rows(step, "Confirm, once the items are complete", "", row -> !isReady(row), groups);
            } else {
                rows(step, heading(step), "", row -> true, groups);
            }
        }
        List<String> owners = groups.stream()
                .flatMap(group -> group.steps().stream())
                .map(WorkView.Step::owner)
                .toList();
        return new WorkView(
                intro(),
                groups,
                steps.count(),
                standards(groups),
                owners.stream().filter(owner -> !owner.isEmpty()).distinct().toList(),
                owners.contains(""),
                groups.stream().flatMap(group -> group.steps().stream()).anyMatch(step -> step.due() != null));
    }

    private void rows(PlanStep step, String name, String note, Predicate<PlanRow> which, List<WorkView.Group> groups) {
        List<PlanRow> rows = steps.rows().stream()
                .filter(row -> row.step() == step)
                .filter(which)
                .toList();
        if (!rows.isEmpty()) {
            groups.add(group(
                    name,
                    note.isEmpty() ? note(step, rows) : note,
                    groups.isEmpty() && rows.size() <= FEW,
                    rows.stream().map(this::step).toList()));
        }
    }

    private static WorkView.Group group(String name, String note, boolean keep, List<WorkView.Step> steps) {
        return new WorkView.Group(name, note, Wording.count(steps.size(), "step"), keep, steps);
    }

    private boolean isReady(PlanRow row) {
        return row.ref() instanceof AssertionRef ref && wording.open(ref) == 0;
    }

    private WorkView.Step step(PlanRow row) {
        boolean confirm = row.ref() instanceof AssertionRef;
        return new WorkView.Step(
                steps.number(row),
                row.ref() == null ? "" : String.valueOf(row.ref().standard()),
                confirm ? "Confirm" : "",
                row.ref() == null ? "" : row.ref().toString(),
                row.title(),
                wording.action(row),
                wording.notes(row),
                wording.why(row),
                owner(row),
                row.due() == null ? null : Day.of(row.due()),
                wording.lead(row));
    }

    private String owner(PlanRow row) {
        return row.owner() == null ? "" : situation.report().redacted() ? WITHHELD : row.owner();
    }

    private WorkView.Step renewal(Lapse lapse, int number) {
        CertificateScheme scheme = lapse.certificate().scheme();
        return new WorkView.Step(
                number,
                "",
                "",
                "",
                "Renew " + scheme.displayName(),
                "Book the assessment, or record the new certificate if there is one already. It "
                        + (situation.isProjected() ? "may" : "would") + " settle "
                        + Wording.count(lapse.items().size(), "item") + ".",
                "",
                "Lapsed on " + Wording.day(lapse.since()),
                "",
                null,
                "");
    }

    private String intro() {
        if (steps.count() == 0) {
            return "Nothing is outstanding for Standards Met.";
        }
        long imports = steps.rows().stream().filter(row -> row.ref() == null).count();
        long items = steps.rows().stream()
                .filter(row -> row.ref() instanceof EvidenceRef)
                .count();
        long confirmations = steps.rows().size() - imports - items;
        List<String> parts = new ArrayList<>();
        part(steps.renewals().size(), "certificate", "to renew", parts);
        part(imports, "list", "to import", parts);
        part(items, "item", "to answer or settle", parts);
        part(confirmations, "assertion", "to confirm", parts);
        return Wording.count(steps.count(), "step") + ": " + Wording.list(parts, "and")
                + ". What to do and how long to allow is our own advice, no part of the toolkit." + settled() + done();
    }

    /** That nobody and no day is set, once, in place of once a step. */
    private String settled() {
        boolean owner = steps.rows().stream().anyMatch(row -> row.owner() != null);
        boolean due = steps.rows().stream().anyMatch(row -> row.due() != null);
        if (owner && due) {
            return "";
        }
        return " No step has " + (owner ? "a day" : due ? "an owner" : "an owner or a day") + " yet.";
    }

    /** How much of earlier plans is done. */
    private String done() {
        int done = situation.report().plan().done().size();
        return done == 0 ? "" : " " + Wording.count(done, "step") + " of earlier plans " + Wording.are(done) + " done.";
    }

    private static void part(long number, String noun, String todo, List<String> parts) {
        if (number > 0) {
            parts.add(Wording.count(number, noun) + " " + todo);
        }
    }

    private static String heading(PlanStep step) {
        return switch (step) {
            case IMPORT -> "Import the official list";
            case BEGIN_EARLY -> "Begin early";
            case UNLOCK -> "Answer what other items depend on";
            case PUT_IN_PLACE -> "Put in place what is missing";
            case FINISH -> "Finish what is begun";
            case FIND_OUT -> "Find out what is not known";
            case ANSWER -> "Answer";
            case ANSWER_OR_CERTIFY -> "Decide on a certificate, or answer";
            case CONFIRM -> "Confirm";
        };
    }

    private String note(PlanStep step, List<PlanRow> rows) {
        return switch (step) {
            case IMPORT -> "It may change what else there is to do.";
            case BEGIN_EARLY -> "It takes weeks, and needs other people's time.";
            case UNLOCK -> "Until it is answered, it is not known what other items ask.";
            case PUT_IN_PLACE -> "What is asked for is not in place, so begin early.";
            case FINISH -> "There is an answer already, so there is less left to do.";
            case FIND_OUT -> unknowns(rows);
            case ANSWER -> "Not exempt under any certificate that is considered here.";
            case ANSWER_OR_CERTIFY -> routes();
            case CONFIRM ->
                "A responsible person (for example the SIRO) confirms each assertion, when its items are complete.";
        };
    }

    private String unknowns(List<PlanRow> rows) {
        return wording.unknowns(rows).entrySet().stream()
                .map(entry -> Wording.sentence(entry.getKey() + " (" + Wording.count(entry.getValue(), "item") + ")"))
                .collect(Collectors.joining(" "));
    }

    /** What each certificate, or several together, would settle. */
    private String routes() {
        String sentences = situation.report().routes().all().stream()
                .filter(route -> !route.schemes().isEmpty() && isBetterThanItsParts(route))
                .map(this::route)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return "Decide before anyone works on the answers. " + sentences;
    }

    private boolean isBetterThanItsParts(Route route) {
        return situation.report().routes().all().stream()
                .filter(part -> part.schemes().size() == 1
                        && route.schemes().size() > 1
                        && route.schemes().containsAll(part.schemes()))
                .noneMatch(part -> part.settles().size() == route.settles().size()
                        && part.leavesOpen().size() <= route.leavesOpen().size()
                        && part.whenDone() == route.whenDone());
    }

    private String route(Route route) {
        long perhaps = route.leavesOpen().stream()
                .filter(ref -> situation.result(ref).state() != ItemState.UNDETERMINED)
                .count();
        List<String> parts = new ArrayList<>();
        if (!route.settles().isEmpty()) {
            parts.add("would settle " + Wording.count(route.settles().size(), "item"));
        }
        if (perhaps > 0) {
            parts.add("may settle " + Wording.count(perhaps, parts.isEmpty() ? "item" : "other item"));
        }
        return parts.isEmpty()
                ? ""
                : Wording.names(route.schemes(), "and") + (route.schemes().size() > 1 ? " together " : " ")
                        + String.join(" and ", parts) + "; with all else done, the status is "
                        + Wording.name(route.whenDone()) + ".";
    }

    private List<WorkView.Standard> standards(List<WorkView.Group> groups) {
        Map<String, List<Link>> links = groups.stream()
                .flatMap(group -> group.steps().stream())
                .filter(step -> !step.standard().isEmpty())
                .collect(Collectors.groupingBy(
                        WorkView.Step::standard,
                        Collectors.mapping(
                                step -> new Link(
                                        step.verb().isEmpty() ? step.ref() : "confirm " + step.ref(),
                                        Steps.href(step.number())),
                                Collectors.toList())));
        return situation.card().standards().stream()
                .map(standard -> new WorkView.Standard(
                        String.valueOf(standard.number()),
                        standard.title(),
                        links.getOrDefault(String.valueOf(standard.number()), List.of())))
                .filter(standard -> !standard.steps().isEmpty())
                .toList();
    }
}
