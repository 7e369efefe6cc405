package io.github.opendspt.examples.service.plan;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.output.PlannedSteps;
import io.github.opendspt.examples.service.store.PlanEntry;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan on its page.
 *
 * @param deadline until when to publish; empty where that is not known
 * @param count how many steps there are, in words
 * @param rows the steps, in the order of work
 * @param choices whether somebody else has changed some of them meanwhile
 */
record PlanView(String deadline, String count, List<Row> rows, boolean choices) {

    /**
     * A step.
     *
     * @param key what its entry is known by
     * @param id what it is in the ids of a page
     * @param number its place in the order
     * @param ref its ref; empty for none
     * @param href the page on which it is done; empty for none
     * @param title its title
     * @param action what to do
     * @param gap why
     * @param owner who does it
     * @param due by when
     * @param was what the fields were drawn with
     * @param theirs what somebody else put in meanwhile; {@code null} if nobody did
     */
    record Row(
            String key,
            String id,
            int number,
            String ref,
            String href,
            String title,
            String action,
            String gap,
            String owner,
            String due,
            String was,
            @Nullable String theirs) {}

    static PlanView of(
            StoredAssessment stored,
            Plan plan,
            PlannedSteps kept,
            @Nullable Map<String, String> form,
            List<String> choices) {
        List<Row> rows = plan.rows().stream()
                .map(row -> row(stored, row, new Entries(kept, form, choices)))
                .toList();
        return new PlanView(deadline(plan.deadline()), Wording.count(rows.size(), "step"), rows, !choices.isEmpty());
    }

    static PlanView of(
            StoredAssessment stored,
            CafPlan plan,
            PlannedSteps kept,
            @Nullable Map<String, String> form,
            List<String> choices) {
        List<Row> rows = plan.rows().stream()
                .map(row -> row(stored, row, new Entries(kept, form, choices)))
                .toList();
        return new PlanView(deadline(plan.deadline()), Wording.count(rows.size(), "step"), rows, !choices.isEmpty());
    }

    private static String deadline(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }

    /** What the fields of the steps hold: what was typed, else what is kept. */
    private record Entries(PlannedSteps kept, @Nullable Map<String, String> form, List<String> choices) {

        private boolean typed(String key) {
            return form != null && form.containsKey("was." + key);
        }

        private String field(String name, String key, String shown) {
            return form != null && typed(key)
                    ? form.getOrDefault(name + "." + key, "").strip()
                    : shown;
        }

        Row row(String key, int number, String ref, String href, String title, String action, String gap) {
            PlanEntry entry = kept.entry(key);
            boolean choose = choices.contains(key);
            return new Row(
                    key,
                    "s-" + key.replace('.', '-'),
                    number,
                    ref,
                    href,
                    title,
                    action,
                    gap,
                    field("owner", key, owner(entry)),
                    field("due", key, due(entry)),
                    form != null && typed(key) && !choose ? form.getOrDefault("was." + key, "") : digest(entry),
                    choose ? words(entry) : null);
        }
    }

    private static Row row(StoredAssessment stored, PlanRow row, Entries entries) {
        FormRef ref = row.ref();
        String href = ref == null
                ? ""
                : ref instanceof EvidenceRef
                        ? "/work/" + stored.id() + "/standards/" + ref.standard() + "#q-"
                                + ref.toString().replace('.', '-')
                        : "/work/" + stored.id() + "/confirmations";
        return entries.row(
                PlannedSteps.key(row),
                row.priority(),
                ref == null ? "" : ref.toString(),
                href,
                row.title(),
                Wording.sentence(row.action()),
                Wording.sentence(row.gap().message()));
    }

    private static Row row(StoredAssessment stored, CafPlanRow row, Entries entries) {
        String ref = row.ref() == null ? "" : row.ref().toString();
        return entries.row(
                PlannedSteps.key(row),
                row.priority(),
                ref,
                row.ref() == null
                        ? ""
                        : "/work/" + stored.id() + "/standards/" + row.ref().objective() + "#q-"
                                + ref.replace('.', '-'),
                row.title(),
                Wording.sentence(row.action()),
                Wording.sentence(row.gap().message()));
    }

    private static String owner(@Nullable PlanEntry entry) {
        return entry == null || entry.owner() == null ? "" : entry.owner();
    }

    private static String due(@Nullable PlanEntry entry) {
        return entry == null || entry.due() == null ? "" : entry.due().toString();
    }

    private static String words(@Nullable PlanEntry entry) {
        String owner = owner(entry).isEmpty() ? "nobody" : owner(entry);
        return owner + (entry == null || entry.due() == null ? ", no day" : ", by " + Wording.day(entry.due()));
    }

    /** The same for the same owner and day. */
    static String digest(@Nullable PlanEntry entry) {
        return digest(owner(entry), due(entry));
    }

    static String digest(String owner, String due) {
        return FieldDigest.of(owner, due);
    }

    /** What people call a step. */
    static String name(String key) {
        return key.replace("policy.", "the policy of ");
    }
}
