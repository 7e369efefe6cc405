package io.github.opendspt.checks;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a document that was drawn from a schema keep the rules that no schema can say, as far as it takes to be read: refs
 * that go with kinds, parts that go with sums. A document that breaks none needs no entry here.
 */
final class Reconciled {

    private static final Map<String, Consumer<ObjectNode>> BY_DOCUMENT = Map.ofEntries(
            Map.entry("caf-forecast", Reconciled::span),
            Map.entry("caf-outcomes", Reconciled::cafOutcomes),
            Map.entry("caf-plan", plan -> each(plan.path("rows"), Reconciled::cafRow)),
            Map.entry("credit", credit -> each(credit.path("items"), Reconciled::credit)),
            Map.entry("crosswalk", Reconciled::crosswalk),
            Map.entry("forecast", Reconciled::forecast),
            Map.entry("plan", Reconciled::plan),
            Map.entry(
                    "portfolio",
                    totals -> each(
                            totals.path("groups"), (i, group) -> each(group.path("blockers"), Reconciled::blocker))),
            Map.entry("register-check", Reconciled::registerCheck),
            Map.entry("reliance-answer", Reconciled::relianceAnswer),
            Map.entry("requirements", Reconciled::requirements),
            Map.entry("rollover", report -> each(report.path("items"), Reconciled::rolledOver)),
            Map.entry("scorecard", card -> each(card.path("blockers"), Reconciled::blocker)));

    private static final Map<String, String> DAYS = Map.of(
            "issuedOn", "2025-07-01",
            "expiresOn", "2026-06-30",
            "submittedOn", "2026-06-20",
            "approvedOn", "2026-07-30",
            "observedOn", "2026-03-01",
            "collectedAt", "2026-03-02T08:15:00Z",
            "validUntil", "2026-09-01",
            "certainUntil", "2027-06-30",
            "likelyUntil", "2027-12-31");

    private Reconciled() {}

    /** Changes a document of a kind. */
    static ObjectNode of(String kind, ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        inOrder(copy);
        BY_DOCUMENT.getOrDefault(kind, any -> {}).accept(copy);
        return copy;
    }

    /** Puts the days of every certificate, improvement plan, piece of evidence and publication in order, wherever one is. */
    private static void inOrder(JsonNode node) {
        if (node instanceof ObjectNode object) {
            DAYS.forEach((member, day) -> {
                if (object.has(member)) {
                    object.put(member, day);
                }
            });
        }
        node.forEach(Reconciled::inOrder);
    }

    private static void each(JsonNode array, BiConsumer<Integer, ObjectNode> change) {
        for (int i = 0; i < array.size(); i++) {
            change.accept(i + 1, (ObjectNode) array.get(i));
        }
    }

    private static void blocker(int number, ObjectNode blocker) {
        blocker.put("kind", "evidence").put("ref", "1.1." + number);
    }

    private static void span(ObjectNode forecast) {
        forecast.put("from", "2026-01-01").put("until", "2026-12-31");
        each(forecast.path("days"), (i, day) -> day.put("on", "2026-0" + (i + 1) + "-01"));
    }

    private static void forecast(ObjectNode forecast) {
        span(forecast);
        each(forecast.path("days"), (i, day) -> {
            each(day.path("change").path("raised"), Reconciled::blocker);
            each(day.path("change").path("cleared"), Reconciled::blocker);
        });
    }

    private static void plan(ObjectNode plan) {
        if (plan.path("general") instanceof ArrayNode general && !general.isEmpty()) {
            ObjectNode only = (ObjectNode) general.get(0);
            only.put("kind", "requirements").put("priority", 1);
            only.remove("ref");
            general.removeAll();
            general.add(only);
        }
        each(plan.path("done"), Reconciled::done);
        each(plan.path("standards"), (i, standard) -> {
            standard.put("number", i);
            each(
                    standard.path("rows"),
                    (j, row) -> row.put("kind", "evidence")
                            .put("ref", i + ".1." + j)
                            .put("priority", 10 * i + j));
        });
    }

    private static void cafRow(int number, ObjectNode row) {
        row.put("priority", number).put("ref", "A1." + (char) ('a' + number));
    }

    private static void registerCheck(ObjectNode check) {
        check.put("registerRowsUnread", check.path("registerProblems").size());
    }

    private static void done(int number, ObjectNode row) {
        row.put("kind", "evidence").put("ref", "99.1." + number);
    }

    private static void rolledOver(int number, ObjectNode item) {
        item.put("change", "carried").put("before", "1.1." + number).put("after", "1.1." + number);
    }

    private static void credit(int number, ObjectNode credit) {
        credit.put("ref", "1.1." + number);
        if (credit.path("grounds") instanceof ArrayNode grounds && !grounds.isEmpty()) {
            ObjectNode ground = (ObjectNode) grounds.get(0);
            grounds.removeAll();
            grounds.add(ground);
            ground.put("outcome", "exempt");
            credit.put("outcome", "exempt").putArray("by").add(ground.path("scheme"));
            credit.set("reasons", ground.path("reasons").deepCopy());
        } else {
            credit.put("outcome", "not-exempt").putArray("by");
            credit.putArray("reasons").addObject().put("code", "a.b").put("message", "why");
            credit.remove("grounds");
        }
    }

    private static void crosswalk(ObjectNode crosswalk) {
        crosswalk.put("source", "left").put("target", "right");
        if (crosswalk.path("rows").isEmpty()) {
            crosswalk.remove("itemsEdition");
        }
        each(crosswalk.path("rows"), (i, row) -> {
            row.remove("items");
            if (crosswalk.has("itemsEdition")) {
                row.putArray("items").add("4.5." + i);
            }
        });
    }

    private static void requirements(ObjectNode set) {
        set.remove("checksum");
        set.putArray("standards")
                .addObject()
                .put("number", 1)
                .put("title", "first")
                .put("about", "it");
        each(set.path("assertions"), (i, assertion) -> assertion.put("ref", "1." + i));
        if (set.path("assertions").isEmpty()) {
            set.putArray("items");
        }
        each(set.path("items"), (i, item) -> {
            item.put("ref", "1.1." + i);
            if (item.has("dependsOn")) {
                item.put("dependsOn", "1.1.1");
            }
        });
        if (set.path("editionFacts") instanceof ObjectNode facts) {
            facts.set("edition", set.path("edition"));
        }
    }

    private static void cafOutcomes(ObjectNode outcomes) {
        outcomes.remove("checksum");
        outcomes.putArray("objectives").addObject().put("letter", "A").put("title", "first");
        outcomes.putArray("principles").addObject().put("ref", "A1").put("title", "first");
        each(outcomes.path("outcomes"), (i, outcome) -> outcome.put("ref", "A1." + (char) ('a' + i - 1)));
        each(outcomes.path("policies"), (i, policy) -> policy.put("ref", "A1." + (char) ('a' + i - 1)));
        if (outcomes.path("policies").size() > outcomes.path("outcomes").size()) {
            outcomes.putArray("policies");
        }
    }

    private static void relianceAnswer(ObjectNode answer) {
        answer.put("asAt", "2026-01-01").put("answer", "may-rely");
        each(answer.path("clauses"), (i, clause) -> clause.put("truth", "holds"));
        if (answer.has("changesOn")) {
            answer.put("changesOn", "2026-02-01").put("changesTo", "may-not-rely");
        }
    }
}
