package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.export.JsonObject;
import io.github.opendspt.model.export.NameBasedUuid;
import io.github.opendspt.model.oscal.OscalDocument;
import io.github.opendspt.model.oscal.OscalProperties;
import io.github.opendspt.model.oscal.OscalText;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands between an organisation and Standards Met as an OSCAL plan of action and milestones: an item for each
 * {@linkplain Scorecard#blockers() blocker}, with the finding that it comes from.
 *
 * <p>A blocker says what was found and what to do about it; who does it by when is a host's to plan, and is written only
 * where the host gives {@linkplain PlannedAction planned actions}: an action is the planned response to a risk, which is
 * what OSCAL hangs deadlines on, and the risk says no more than the blocker does. An owner is a property, since OSCAL's
 * own would have to be a party of which more is known than words. Which blockers are worth planning for, and in what order,
 * is not decided here.
 *
 * <p>The plan is for the organisation, by its code, which OSCAL calls a system. A plan item keeps its UUID from one day to
 * the next, so that it can be followed. The findings of the scorecard and what is done already are in its
 * {@linkplain OscalAssessmentResults results} and not here. Left out, and listed: actions for what nothing stands against.
 * Stateless and thread-safe.
 */
public final class OscalPlanOfAction {

    private OscalPlanOfAction() {}

    /**
     * Writes what stands in the way, with nothing planned yet.
     *
     * @param card the scorecard
     * @return the plan; empty if nothing stands in the way, since a plan without items cannot be written
     */
    public static Optional<Export> export(Scorecard card) {
        return export(card, List.of());
    }

    /**
     * Writes what stands in the way, and what is planned about it.
     *
     * @param card the scorecard
     * @param actions what is planned, in order; several for one blocker stand side by side
     * @return the plan, with what it leaves out; empty if nothing stands in the way, since a plan without items cannot be
     *     written
     */
    public static Optional<Export> export(Scorecard card, List<PlannedAction> actions) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(actions, "actions");
        if (card.blockers().isEmpty()) {
            return Optional.empty();
        }
        OscalDocument document = ScorecardMetadata.document("plan-of-action-and-milestones", card, "plan of action");
        ResultFindings findings = new ResultFindings(card);
        List<JsonObject> risks = new ArrayList<>();
        List<JsonObject> related = new ArrayList<>();
        List<JsonObject> planItems = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            Subject subject = Subject.of(blocker.ref(), card, findings);
            related.addAll(subject.finding());
            List<JsonObject> itsRisks = risks(blocker, subject, card, actions);
            risks.addAll(itsRisks);
            planItems.add(planItem(blocker, subject, card, itsRisks));
        }
        JsonObject body = new JsonObject()
                .with("system-id", AssessedOrganisation.systemId(card.odsCode()))
                .withObjects("risks", risks)
                .withObjects("findings", related)
                .withObjects("poam-items", planItems);
        return Optional.of(document.export(body, leftOut(card, actions)));
    }

    /** What a blocker is about: its title, and the finding on it if the scorecard holds a result. */
    private record Subject(String title, List<JsonObject> finding) {

        static Subject of(Ref ref, Scorecard card, ResultFindings findings) {
            if (ref instanceof EvidenceRef item) {
                return card.item(item)
                        .map(result -> new Subject(ref + " " + result.title(), List.of(findings.of(result))))
                        .orElseGet(() -> new Subject(ref.toString(), List.of()));
            }
            return card.assertionResults().stream()
                    .filter(result -> result.ref().equals(ref))
                    .findFirst()
                    .map(result -> new Subject(ref + " " + result.title(), List.of(findings.of(result))))
                    .orElseGet(() -> new Subject(ref.toString(), List.of()));
        }
    }

    private static JsonObject planItem(Blocker blocker, Subject subject, Scorecard card, List<JsonObject> risks) {
        return new JsonObject()
                .with(
                        "uuid",
                        uuid("plan-item", blocker.ref(), card, blocker.kind().token()))
                .with("title", OscalText.markdown(subject.title()))
                .with("description", OscalText.markdown(blocker.message()))
                .withObjects(
                        "props",
                        new OscalProperties()
                                .own("kind", blocker.kind())
                                .own("ref", blocker.ref())
                                .own("reason-code", blocker.code())
                                .toJson())
                .withObjects("related-findings", references("finding-uuid", subject.finding()))
                .withObjects("related-risks", references("risk-uuid", risks));
    }

    private static List<JsonObject> references(String name, List<JsonObject> objects) {
        return objects.stream()
                .map(object ->
                        new JsonObject().with(name, (String) object.members().get("uuid")))
                .toList();
    }

    private static List<JsonObject> risks(
            Blocker blocker, Subject subject, Scorecard card, List<PlannedAction> actions) {
        List<JsonObject> risks = new ArrayList<>();
        for (PlannedAction action : actions) {
            if (action.ref().equals(blocker.ref())) {
                risks.add(risk(blocker, subject, card, action, Integer.toString(risks.size())));
            }
        }
        return risks;
    }

    private static JsonObject risk(
            Blocker blocker, Subject subject, Scorecard card, PlannedAction action, String number) {
        String gap = OscalText.markdown(blocker.message());
        LocalDate completeBy = action.completeBy();
        JsonObject response = new JsonObject()
                .with("uuid", uuid("response", blocker.ref(), card, number))
                .with("lifecycle", "planned")
                .with("title", "Planned action")
                .with("description", OscalText.markdown(action.action()))
                .withObjects(
                        "props",
                        new OscalProperties().own("owner", action.owner()).toJson());
        JsonObject risk = new JsonObject()
                .with("uuid", uuid("risk", blocker.ref(), card, number))
                .with("title", OscalText.markdown(subject.title()))
                .with("description", gap)
                .with("statement", gap)
                .with("status", "open");
        if (completeBy != null) {
            String deadline = OscalDocument.endOf(completeBy);
            risk.with("deadline", deadline);
            response.withObjects(
                    "tasks",
                    List.of(new JsonObject()
                            .with("uuid", uuid("milestone", blocker.ref(), card, number))
                            .with("type", "milestone")
                            .with("title", "Complete")
                            .with(
                                    "timing",
                                    new JsonObject().with("on-date", new JsonObject().with("date", deadline)))));
        }
        return risk.withObjects("remediations", List.of(response));
    }

    /** The same from one day to the next. */
    private static String uuid(String kind, Ref ref, Scorecard card, String which) {
        return NameBasedUuid.of(
                        kind,
                        card.odsCode().toString(),
                        card.edition().toString(),
                        card.category().toString(),
                        ref.toString(),
                        which)
                .toString();
    }

    private static List<Finding> leftOut(Scorecard card, List<PlannedAction> actions) {
        Set<Ref> blocked = card.blockers().stream().map(Blocker::ref).collect(Collectors.toSet());
        return actions.stream()
                .map(PlannedAction::ref)
                .filter(ref -> !blocked.contains(ref))
                .map(ref -> Finding.of(
                        Severity.INFO,
                        ref,
                        null,
                        Reason.of(
                                "oscal.nothing-to-plan-for",
                                "nothing stands against %s that could be planned for",
                                ref)))
                .toList();
    }
}
