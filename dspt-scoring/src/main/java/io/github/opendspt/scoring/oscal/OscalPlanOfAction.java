package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.internal.oscal.OscalTime;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.ExportCodes;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is outstanding for Standards Met as an OSCAL plan of action and milestones: an item for each
 * {@linkplain Scorecard#blockers() blocker}, with the finding that it comes from.
 *
 * <p>A blocker says what was found and what to do about it. Who does it by when is in an improvement {@link Plan}, where the
 * host has one: the action of a row is the response to a risk, which is where OSCAL has deadlines, and the risk says no
 * more than the blocker does. The response is planned where an owner or a day is settled, and only recommended where neither
 * is. An owner is a property, since OSCAL's own would have to be a party of which more is known than words; so are the
 * place in the order of work and the certificates considered, with the reasons as a remark.
 *
 * <p>The plan of action is for the organisation, by its code, which OSCAL calls a system. A plan item keeps its UUID from
 * one day to the next, so that it can be followed. The findings of the improvement plan are observations; those of the
 * scorecard, and what is done already, are in its {@linkplain OscalAssessmentResults results} and not here. Left out, and
 * listed: rows of the plan for what is no longer outstanding. Stateless and thread-safe.
 */
public final class OscalPlanOfAction {

    private OscalPlanOfAction() {}

    /**
     * Writes what is outstanding, with nothing planned yet.
     *
     * @param card the scorecard
     * @return the plan of action; empty if nothing is outstanding, since one without items cannot be written
     */
    public static Optional<Export> export(Scorecard card) {
        Objects.requireNonNull(card, "card");
        return export(card, null, List.of());
    }

    /**
     * Writes what is outstanding, and what is planned about it.
     *
     * @param card the scorecard
     * @param plan the improvement plan, of the same day or an earlier one
     * @return the plan of action, with what it leaves out; empty if nothing is outstanding, since one without items
     *     cannot be written
     * @throws IllegalArgumentException if the plan is of another organisation or of other requirements than the scorecard
     */
    public static Optional<Export> export(Scorecard card, Plan plan) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(plan, "plan");
        requireSame(plan.odsCode(), card.odsCode());
        requireSame(plan.requirementSet().checksum(), card.requirementSet().checksum());
        return export(card, plan, plan.rows());
    }

    private static void requireSame(Object ofPlan, Object ofCard) {
        if (!ofPlan.equals(ofCard)) {
            throw new IllegalArgumentException("plan: it is of " + ofPlan + ", the scorecard of " + ofCard);
        }
    }

    private static Optional<Export> export(Scorecard card, @Nullable Plan plan, List<PlanRow> rows) {
        if (card.blockers().isEmpty()) {
            return Optional.empty();
        }
        OscalDocument document = ScorecardMetadata.document("plan-of-action-and-milestones", card, "plan of action")
                .remarks(List.of(Headline.of(card).sentences()));
        JsonObject body = new JsonObject().with("system-id", AssessedOrganisation.systemId(card.odsCode()));
        if (plan != null) {
            document.properties().own("planned-as-at", plan.asAt()).own("deadline", plan.deadline());
            body.withObjects("observations", Observations.of(plan.findings(), card));
        }
        Map<@Nullable FormRef, PlanRow> rowsByRef = new HashMap<>();
        rows.forEach(row -> rowsByRef.put(row.ref(), row));
        ResultFindings findings = new ResultFindings(card);
        List<JsonObject> risks = new ArrayList<>();
        List<JsonObject> related = new ArrayList<>();
        List<JsonObject> planItems = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            Subject subject = Subject.of(blocker.ref(), card, findings);
            PlanRow row = rowsByRef.remove(blocker.ref());
            List<JsonObject> itsRisk = row == null ? List.of() : List.of(risk(blocker, subject, card, row));
            related.addAll(subject.finding());
            risks.addAll(itsRisk);
            planItems.add(planItem(blocker, subject, card, itsRisk));
        }
        body.withObjects("risks", risks).withObjects("findings", related).withObjects("poam-items", planItems);
        List<Finding> leftOut = new ArrayList<>(leftOut(rowsByRef.keySet()));
        rows.stream()
                .map(OscalPlanOfAction::deadlineLeftOut)
                .flatMap(Optional::stream)
                .forEach(leftOut::add);
        return Optional.of(document.export(body, leftOut));
    }

    /** What a blocker is about: its title, and the finding on it if the scorecard holds a result. */
    private record Subject(String title, List<JsonObject> finding) {

        static Subject of(@Nullable FormRef ref, Scorecard card, ResultFindings findings) {
            if (ref == null) {
                return new Subject("Requirements of " + card.edition(), List.of());
            } else if (ref instanceof EvidenceRef item) {
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
                .with("uuid", uuid("plan-item", blocker.ref(), card))
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

    private static JsonObject risk(Blocker blocker, Subject subject, Scorecard card, PlanRow row) {
        String gap = OscalText.markdown(blocker.message());
        LocalDate due = row.due();
        String deadline = due == null ? null : OscalTime.endOf(due);
        return new JsonObject()
                .with("uuid", uuid("risk", row.ref(), card))
                .with("title", OscalText.markdown(subject.title()))
                .with("description", gap)
                .with("statement", gap)
                .with("status", "open")
                .with("deadline", deadline)
                .withObjects("remediations", List.of(response(row, card, deadline)));
    }

    private static JsonObject response(PlanRow row, Scorecard card, @Nullable String deadline) {
        boolean settled = row.owner() != null || row.due() != null;
        OscalProperties properties = new OscalProperties()
                .own("owner", row.owner())
                .own("priority", row.priority())
                .own("step", row.step());
        row.exemptBy().forEach(scheme -> properties.own("would-be-exempt-by", scheme));
        row.mayExemptBy().forEach(scheme -> properties.own("may-be-exempt-by", scheme));
        row.unlocks().forEach(item -> properties.own("unlocks", item));
        return new JsonObject()
                .with("uuid", uuid("response", row.ref(), card))
                .with("lifecycle", settled ? "planned" : "recommendation")
                .with("title", settled ? "Planned action" : "Recommended action")
                .with("description", OscalText.markdown(row.action()))
                .withObjects("props", properties.toJson())
                .withObjects("tasks", deadline == null ? List.of() : List.of(milestone(row, card, deadline)))
                .with(
                        "remarks",
                        OscalText.paragraphs(
                                row.why().stream().map(Reason::message).toList()));
    }

    private static JsonObject milestone(PlanRow row, Scorecard card, String deadline) {
        return new JsonObject()
                .with("uuid", uuid("milestone", row.ref(), card))
                .with("type", "milestone")
                .with("title", "Complete")
                .with("timing", new JsonObject().with("on-date", new JsonObject().with("date", deadline)));
    }

    /** The same from one day to the next. */
    private static String uuid(String kind, @Nullable FormRef ref, Scorecard card) {
        return NameBasedUuid.of(
                        kind,
                        card.odsCode().toString(),
                        card.edition().toString(),
                        card.category().toString(),
                        ref == null ? BlockerKind.REQUIREMENTS.token() : ref.toString())
                .toString();
    }

    private static Optional<Finding> deadlineLeftOut(PlanRow row) {
        LocalDate due = row.due();
        return due == null || OscalTime.endOf(due) != null
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Severity.INFO,
                        row.ref(),
                        null,
                        Reason.of(ExportCodes.OSCAL_DEADLINE_LEFT_OUT, String.valueOf(row.ref()), due)));
    }

    private static List<Finding> leftOut(Set<@Nullable FormRef> done) {
        return done.stream()
                .filter(Objects::nonNull)
                .map(ref -> Finding.of(Severity.INFO, ref, null, Reason.of(ExportCodes.OSCAL_NOTHING_TO_PLAN_FOR, ref)))
                .toList();
    }
}
