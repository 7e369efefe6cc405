package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NameBasedUuid;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.model.internal.oscal.OscalText;
import io.github.opendspt.model.internal.oscal.OscalTime;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.code.ExportCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is outstanding for Standards Met on the CAF-aligned track as an OSCAL plan of action and milestones, as
 * {@link OscalPlanOfAction} writes that of the other form: an item for each {@linkplain CafScorecard#blockers() blocker}, with the
 * finding on its outcome.
 *
 * <p>Who does it by when is in a {@link CafPlan}, where the host has one: its action is the response to a risk, planned where an
 * owner or a day is settled and only recommended where neither is. A plan item keeps its UUID from one day to the next. Left
 * out, and listed: rows of the plan for what is no longer outstanding. Stateless and thread-safe.
 */
public final class OscalCafPlanOfAction {

    private OscalCafPlanOfAction() {}

    /**
     * Writes what is outstanding, with nothing planned yet.
     *
     * @param card the scorecard
     * @return the plan of action; empty if nothing is outstanding, since one without items cannot be written
     */
    public static Optional<Export> export(CafScorecard card) {
        Objects.requireNonNull(card, "card");
        return export(card, null, List.of());
    }

    /**
     * Writes what is outstanding, and what is planned about it.
     *
     * @param card the scorecard
     * @param plan the plan, of the same day or an earlier one
     * @return the plan of action, with what it leaves out; empty if nothing is outstanding, since one without items cannot be
     *     written
     * @throws IllegalArgumentException if the plan is of another organisation or of other outcomes than the scorecard
     */
    public static Optional<Export> export(CafScorecard card, CafPlan plan) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(plan, "plan");
        requireSame(plan.odsCode(), card.odsCode());
        requireSame(plan.requirementsChecksum(), card.requirementsChecksum());
        return export(card, plan, plan.rows());
    }

    private static void requireSame(Object ofPlan, Object ofCard) {
        if (!ofPlan.equals(ofCard)) {
            throw new IllegalArgumentException("plan: it is of " + ofPlan + ", the scorecard of " + ofCard);
        }
    }

    private static Optional<Export> export(CafScorecard card, @Nullable CafPlan plan, List<CafPlanRow> rows) {
        if (card.blockers().isEmpty()) {
            return Optional.empty();
        }
        OscalDocument document = OscalCafResults.document("plan-of-action-and-milestones", card, "plan of action")
                .remarks(List.of(card.headline().sentences()));
        JsonObject body = new JsonObject().with("system-id", AssessedOrganisation.systemId(card.odsCode()));
        if (plan != null) {
            document.properties().own("planned-as-at", plan.asAt()).own("deadline", plan.deadline());
        }
        Map<String, CafPlanRow> open = new LinkedHashMap<>();
        rows.forEach(row -> open.put(key(row.kind(), row.ref()), row));
        Map<CafOutcomeRef, JsonObject> findings = new LinkedHashMap<>();
        List<JsonObject> risks = new ArrayList<>();
        List<JsonObject> planItems = new ArrayList<>();
        for (CafBlocker blocker : card.blockers()) {
            JsonObject finding = finding(blocker, card, findings);
            CafPlanRow row = open.remove(key(blocker.kind(), blocker.ref()));
            JsonObject risk = row == null ? null : risk(blocker, card, row);
            if (risk != null) {
                risks.add(risk);
            }
            planItems.add(planItem(blocker, card, finding, risk));
        }
        body.withObjects("risks", risks)
                .withObjects("findings", List.copyOf(findings.values()))
                .withObjects("poam-items", planItems);
        return Optional.of(document.export(body, leftOut(rows, open)));
    }

    private static String key(CafBlockerKind kind, @Nullable CafOutcomeRef ref) {
        return kind + " " + ref;
    }

    /** The finding on the outcome of a blocker, once for all of them; policies have none of their own. */
    private static @Nullable JsonObject finding(
            CafBlocker blocker, CafScorecard card, Map<CafOutcomeRef, JsonObject> findings) {
        if (blocker.kind() == CafBlockerKind.POLICY) {
            return null;
        }
        CafOutcomeRef ref = Objects.requireNonNull(blocker.ref());
        return card.result(ref)
                .map(result -> findings.computeIfAbsent(ref, missing -> OscalCafResults.finding(result, card)))
                .orElse(null);
    }

    private static String title(CafBlocker blocker, CafScorecard card) {
        CafOutcomeRef ref = blocker.ref();
        if (ref == null) {
            return OscalText.markdown("Policy questions of " + card.edition());
        }
        String subject =
                ref + card.result(ref).map(result -> " " + result.title()).orElse("");
        return OscalText.markdown(blocker.kind() == CafBlockerKind.POLICY ? subject + ": policy question" : subject);
    }

    private static JsonObject planItem(
            CafBlocker blocker, CafScorecard card, @Nullable JsonObject finding, @Nullable JsonObject risk) {
        return new JsonObject()
                .with("uuid", uuid("plan-item", blocker, card))
                .with("title", title(blocker, card))
                .with("description", OscalText.markdown(blocker.message()))
                .withObjects(
                        "props",
                        new OscalProperties()
                                .own("kind", blocker.kind())
                                .own("ref", blocker.ref())
                                .own("reason-code", blocker.code())
                                .toJson())
                .withObjects("related-findings", reference("finding-uuid", finding))
                .withObjects("related-risks", reference("risk-uuid", risk));
    }

    private static List<JsonObject> reference(String name, @Nullable JsonObject object) {
        return object == null
                ? List.of()
                : List.of(new JsonObject().with(name, (String) object.members().get("uuid")));
    }

    private static JsonObject risk(CafBlocker blocker, CafScorecard card, CafPlanRow row) {
        String gap = OscalText.markdown(blocker.message());
        LocalDate due = row.due();
        String deadline = due == null ? null : OscalTime.endOf(due);
        return new JsonObject()
                .with("uuid", uuid("risk", blocker, card))
                .with("title", title(blocker, card))
                .with("description", gap)
                .with("statement", gap)
                .with("status", "open")
                .with("deadline", deadline)
                .withObjects("remediations", List.of(response(blocker, row, card, deadline)));
    }

    private static JsonObject response(
            CafBlocker blocker, CafPlanRow row, CafScorecard card, @Nullable String deadline) {
        boolean settled = row.owner() != null || row.due() != null;
        return new JsonObject()
                .with("uuid", uuid("response", blocker, card))
                .with("lifecycle", settled ? "planned" : "recommendation")
                .with("title", settled ? "Planned action" : "Recommended action")
                .with("description", OscalText.markdown(row.action()))
                .withObjects(
                        "props",
                        new OscalProperties()
                                .own("owner", row.owner())
                                .own("priority", row.priority())
                                .own("step", row.step())
                                .own("stated-level", row.stated())
                                .own("expected-level", row.expected())
                                .toJson())
                .withObjects("tasks", deadline == null ? List.of() : List.of(milestone(blocker, card, deadline)));
    }

    private static JsonObject milestone(CafBlocker blocker, CafScorecard card, String deadline) {
        return new JsonObject()
                .with("uuid", uuid("milestone", blocker, card))
                .with("type", "milestone")
                .with("title", "Complete")
                .with("timing", new JsonObject().with("on-date", new JsonObject().with("date", deadline)));
    }

    /** The same from one day to the next. */
    private static String uuid(String what, CafBlocker blocker, CafScorecard card) {
        return NameBasedUuid.of(
                        what,
                        card.odsCode().toString(),
                        card.edition().toString(),
                        "caf",
                        key(blocker.kind(), blocker.ref()))
                .toString();
    }

    private static List<Finding> leftOut(List<CafPlanRow> rows, Map<String, CafPlanRow> settled) {
        List<Finding> leftOut = new ArrayList<>();
        settled.values().stream()
                .filter(row -> row.ref() != null)
                .forEach(row -> leftOut.add(Finding.of(
                        Severity.INFO, row.ref(), null, Reason.of(ExportCodes.OSCAL_NOTHING_TO_PLAN_FOR, row.ref()))));
        for (CafPlanRow row : rows) {
            LocalDate due = row.due();
            if (due != null && OscalTime.endOf(due) == null) {
                leftOut.add(Finding.of(
                        Severity.INFO,
                        row.ref(),
                        null,
                        Reason.of(ExportCodes.OSCAL_DEADLINE_LEFT_OUT, String.valueOf(row.ref()), due)));
            }
        }
        return leftOut;
    }
}
