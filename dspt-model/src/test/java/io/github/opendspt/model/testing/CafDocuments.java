package io.github.opendspt.model.testing;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDates;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafPrinciple;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.requirement.KnownDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Valid values of the documents of the CAF-aligned track, of any size and content. */
public final class CafDocuments {

    private CafDocuments() {}

    public static Arbitrary<CafAssessment> assessments() {
        return Arbitraries.randomValue(CafDocuments::assessment);
    }

    public static Arbitrary<CafProfile> profiles() {
        return Arbitraries.randomValue(CafDocuments::profile);
    }

    public static Arbitrary<CafOutcomes> outcomes() {
        return Arbitraries.randomValue(CafDocuments::outcomes);
    }

    public static CafAssessment assessment(Random random) {
        CafAssessment.Builder assessment =
                CafAssessment.builder(Documents.edition(random), Documents.organisation(random));
        for (int i = random.nextInt(6); i > 0; i--) {
            assessment.outcome(Documents.cafOutcomeRef(random), answer(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            assessment.draft(
                    Documents.cafOutcomeRef(random),
                    new CafDraft(answer(random), random.nextBoolean() ? null : Documents.text(random, 1, 2_000)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            assessment.evidence(Documents.cafOutcomeRef(random), Documents.evidence(random));
        }
        if (random.nextBoolean()) {
            assessment.publication(new Publication(one(random, Status.values()), Documents.day(random)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            assessment.policy(
                    Documents.cafOutcomeRef(random),
                    new PolicyAnswer(
                            one(random, PolicyStanding.values()),
                            random.nextBoolean() ? null : Documents.text(random, 0, 200)));
        }
        if (random.nextBoolean()) {
            assessment.improvementPlan(Documents.plan(random));
        }
        return assessment.build();
    }

    private static OutcomeAnswer answer(Random random) {
        OutcomeAnswer.Builder answer = OutcomeAnswer.builder();
        if (random.nextInt(4) > 0) {
            answer.level(one(random, AchievementLevel.values()));
        }
        if (random.nextBoolean()) {
            answer.explanation(Documents.text(random, 0, 200));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            answer.indicator(Documents.text(random, 1, 40), random.nextBoolean());
        }
        if (random.nextBoolean()) {
            answer.indicatorList(Documents.text(random, 1, 40));
        }
        if (random.nextBoolean()) {
            answer.owner(Documents.text(random, 0, 200));
        }
        if (random.nextBoolean()) {
            answer.reviewBy(Documents.day(random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            answer.document(new Document(Documents.text(random, 1, 500), null));
        }
        return answer.build();
    }

    public static CafProfile profile(Random random) {
        CafProfile.Builder profile =
                CafProfile.builder(Documents.edition(random), Documents.text(random, 1, CafProfile.MAX_NAME));
        if (random.nextBoolean()) {
            profile.source(Documents.text(random, 0, 200));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            profile.level(Documents.cafOutcomeRef(random), one(random, AchievementLevel.values()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            profile.policy(Documents.cafOutcomeRef(random));
        }
        return profile.build();
    }

    public static CafOutcomes outcomes(Random random) {
        CafOutcomes.Builder outcomes = CafOutcomes.builder(
                Documents.edition(random), Documents.text(random, 1, 40), Documents.provenance(random));
        for (int i = random.nextInt(2); i > 0; i--) {
            outcomes.note(Documents.text(random, 1, 200));
        }
        if (random.nextInt(3) == 0) {
            outcomes.dates(new CafDates(date(random), date(random)));
        }
        for (OrganisationType type : OrganisationType.values()) {
            if (random.nextInt(8) == 0) {
                outcomes.organisationType(Documents.organisationTypeRule(type, random));
                outcomes.expectedFor(type);
            }
        }
        Set<CafOutcomeRef> refs = new TreeSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            refs.add(Documents.cafOutcomeRef(random));
        }
        Set<String> above = new TreeSet<>();
        for (CafOutcomeRef ref : refs) {
            if (above.add(String.valueOf(ref.objective()))) {
                outcomes.objective(new CafObjective(String.valueOf(ref.objective()), Documents.text(random, 1, 50)));
            }
            if (above.add(ref.principleRef())) {
                outcomes.principle(new CafPrinciple(ref.principleRef(), Documents.text(random, 1, 50)));
            }
            outcomes.outcome(new CafOutcome(
                    ref,
                    Documents.text(random, 1, 50),
                    one(random, PartialLevel.values()),
                    random.nextBoolean()
                            ? null
                            : new ExpectedLevel(one(random, AchievementLevel.values()), Documents.provenance(random))));
            if (random.nextInt(3) == 0) {
                outcomes.policy(new PolicyQuestion(
                        ref,
                        random.nextBoolean() ? null : Documents.text(random, 1, 50),
                        Documents.provenance(random)));
            }
        }
        return outcomes.build();
    }

    private static @Nullable KnownDate date(Random random) {
        return random.nextBoolean() ? null : new KnownDate(Documents.day(random), Documents.provenance(random));
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
