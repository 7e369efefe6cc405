package io.github.opendspt.examples.conformance;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.mapping.ExemptionRow;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.scoring.forecast.Forecast;
import io.github.opendspt.scoring.forecast.ForecastDay;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.rollover.RolledOver;
import io.github.opendspt.scoring.rollover.Rollover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers about assessments of the assertion form, by requirement sets of the kit. */
final class Assertions {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Set<String> OPTIONS =
            Set.of("strictFreshness", "acceptUnconfirmed", "inferredRows", "hostRows", "hostConditions", "assumed");

    private final Map<String, RequirementSet> held;

    Assertions(Map<String, RequirementSet> held) {
        this.held = held;
    }

    private RequirementSet requirements(Input given, String name) {
        String checksum = given.text(name);
        RequirementSet set = held.get(checksum);
        if (set == null) {
            throw new IllegalArgumentException("no requirement set " + checksum + " is held");
        }
        return set;
    }

    /** The options of a case; one that is not known is refused, since the answer would leave it aside. */
    private static Input options(Input given) {
        Input options = given.objectOrEmpty("options");
        for (String name : options.members().keySet()) {
            if (!OPTIONS.contains(name)) {
                throw new IllegalArgumentException("the option '" + name + "' is not known");
            }
        }
        return options;
    }

    /** The assessment of a case, with the certificates that the case assumes. */
    private static Assessment assessment(Input given, Input options) {
        return HostCredits.assuming(given.read("assessment", AssessmentJson.reader()), options, given.day("asAt"));
    }

    private static Credits credits(
            CreditEngine engine, Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        try {
            return engine.credits(assessment, requirements, asAt);
        } catch (IllegalArgumentException e) {
            throw new RefusedInput("/assessment", e);
        }
    }

    private static Scorer scorer(RequirementSet requirements, Input options) {
        Scorer scorer = Scorer.of(requirements, CATALOGUE);
        scorer = options.flag("strictFreshness") ? scorer.withStrictFreshness() : scorer;
        return options.flag("acceptUnconfirmed") ? scorer.acceptingUnconfirmed() : scorer;
    }

    Map<String, Object> verdict(Input given) {
        Input options = options(given);
        Assessment assessment = assessment(given, options);
        RequirementSet requirements = requirements(given, "requirements");
        LocalDate asAt = given.day("asAt");
        Credits credits = credits(HostCredits.engine(options, requirements), assessment, requirements, asAt);
        return scorecard(scorer(requirements, options).score(assessment, credits, asAt));
    }

    private static Map<String, Object> scorecard(Scorecard card) {
        Map<String, Object> answer = Parts.part(
                "status", card.status(), "possibleStatus", card.possibleStatus(), "openness", card.openness());
        Published published = card.published();
        if (published != null) {
            answer.put(
                    "published",
                    Parts.part(
                            "status",
                            published.status(),
                            "on",
                            published.on(),
                            "certainUntil",
                            published.certainUntil(),
                            "likelyUntil",
                            published.likelyUntil()));
        }
        Map<String, Object> items = new LinkedHashMap<>();
        for (ItemResult item : card.items()) {
            items.put(item.ref().toString(), item.state().toString());
        }
        answer.put("items", items);
        answer.put("mandatory", counts(card.mandatory()));
        Map<String, Object> assertions = new LinkedHashMap<>();
        for (AssertionResult assertion : card.assertionResults()) {
            assertions.put(
                    assertion.ref().toString(),
                    Parts.part(
                            "mandatory",
                            assertion.mandatory(),
                            "complete",
                            assertion.complete(),
                            "confirmed",
                            assertion.confirmed(),
                            "met",
                            assertion.met()));
        }
        answer.put("assertions", assertions);
        Map<String, Object> standards = new LinkedHashMap<>();
        for (StandardResult standard : card.standards()) {
            standards.put(
                    String.valueOf(standard.number()),
                    Parts.part(
                            "mandatory", standard.mandatory(), "complete", standard.complete(), "met", standard.met()));
        }
        answer.put("standards", standards);
        List<Object> blockers = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            blockers.add(Parts.part("kind", blocker.kind(), "ref", blocker.ref(), "code", blocker.code()));
        }
        answer.put("blockers", blockers);
        answer.put("findings", Parts.findings(card.findings()));
        return answer;
    }

    private static Map<String, Object> counts(ItemTally tally) {
        return Parts.part(
                "total",
                tally.total(),
                "answered",
                tally.answered(),
                "exempt",
                tally.exempt(),
                "undetermined",
                tally.undetermined(),
                "outstanding",
                tally.outstanding());
    }

    Map<String, Object> credit(Input given) {
        Input options = options(given);
        Assessment assessment = assessment(given, options);
        RequirementSet requirements = requirements(given, "requirements");
        CreditEngine engine = HostCredits.engine(options, requirements);
        Credits credits = credits(engine, assessment, requirements, given.day("asAt"));
        Map<String, Object> items = new LinkedHashMap<>();
        for (EvidenceItem item : requirements.items()) {
            Credit credit = credits.of(item.ref());
            Map<String, Object> part = Parts.part("outcome", credit.outcome());
            part.put("by", credit.by().stream().map(Object::toString).sorted().toList());
            part.put(
                    "codes",
                    credit.reasons().stream()
                            .map(Reason::code)
                            .distinct()
                            .sorted()
                            .toList());
            items.put(item.ref().toString(), part);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("credits", items);
        answer.put("warnings", Parts.findings(credits.warnings()));
        answer.put(
                "changesOn",
                credits.changesOn().stream().map(LocalDate::toString).toList());
        answer.put("rows", rows(engine.rows(requirements.edition(), requirements.category())));
        answer.put("history", rows(engine.history(requirements.edition())));
        return answer;
    }

    private static List<Object> rows(List<ExemptionRow> rows) {
        List<Object> list = new ArrayList<>(rows.size());
        for (ExemptionRow row : rows) {
            list.add(Parts.part("ref", row.ref(), "scheme", row.scheme(), "effect", row.effect()));
        }
        return list;
    }

    Map<String, Object> forecast(Input given) {
        Input options = options(given);
        Assessment assessment = assessment(given, options);
        RequirementSet requirements = requirements(given, "requirements");
        CreditEngine engine = HostCredits.engine(options, requirements);
        Forecast forecast = Forecaster.of(
                        scorer(requirements, options), (changed, set, day) -> credits(engine, changed, set, day))
                .forecast(assessment, given.day("asAt"), given.day("until"));
        Map<String, Object> days = new LinkedHashMap<>();
        for (ForecastDay day : forecast.days()) {
            days.put(
                    day.on().toString(),
                    Parts.part(
                            "status",
                            day.change().statusAfter(),
                            "possibleStatus",
                            day.change().possibleAfter()));
        }
        Map<String, Object> ends = new LinkedHashMap<>();
        List<Certificate> certificates = assessment.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            CertificateEnd end = CertificateEnd.of(
                    assessment, certificates.get(i), (changed, day) -> engine.credits(changed, requirements, day));
            ends.put("/certificates/" + i, end.changesAnything());
        }
        Map<String, Object> answer =
                Parts.part("status", forecast.status(), "possibleStatus", forecast.possibleStatus());
        answer.put("days", days);
        answer.put("ends", ends);
        return answer;
    }

    Map<String, Object> rollover(Input given) {
        Assessment assessment = given.read("assessment", AssessmentJson.reader());
        RolledOver rolled = Rollover.of(requirements(given, "from"), requirements(given, "to"))
                .roll(assessment);
        Assessment next = rolled.assessment();
        Map<String, Object> answer = Parts.part(
                "edition",
                next.edition(),
                "previousStatus",
                next.previousStatus(),
                "confirmations",
                next.confirmedAssertions().size(),
                "publication",
                next.publication() != null,
                "improvementPlan",
                next.improvementPlan() != null);
        answer.put(
                "carried",
                next.answers().keySet().stream().map(Object::toString).toList());
        Map<String, Answer> review = new LinkedHashMap<>();
        rolled.toReview().forEach((ref, kept) -> review.put(ref.toString(), kept));
        answer.put("toReview", List.copyOf(review.keySet()));
        return answer;
    }
}
