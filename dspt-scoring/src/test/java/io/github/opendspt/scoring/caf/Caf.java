package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import java.time.LocalDate;
import java.util.List;

/** What the tests of this track begin with. */
public final class Caf {

    public static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    public static final List<String> POLICIES = List.of("A2.b", "B2.a", "B4.d");

    private Caf() {}

    public static CafOutcomeRef ref(String text) {
        return CafOutcomeRef.parse(text);
    }

    public static CafOutcomes outcomes(String edition) {
        return CafCatalogue.bundled().outcomes(Edition.parse(edition));
    }

    /** Outcomes of an edition of which the catalogue knows nothing. */
    public static CafOutcomes withoutDays() {
        return CafOutcomes.builder(
                        Edition.parse("2031-32"), "a framework to come", new Provenance(Confidence.LOW, "an example"))
                .build();
    }

    public static Organisation organisation(OrganisationType type) {
        return new Organisation(OdsCode.parse("RXX"), "Example Trust", type);
    }

    public static CafAssessment.Builder assessment(String edition) {
        return CafAssessment.builder(Edition.parse(edition), organisation(OrganisationType.NHS_TRUST));
    }

    /** A trust that states one level throughout, or achieved where an outcome certainly or probably does not have it. */
    public static CafAssessment.Builder all(String edition, AchievementLevel level) {
        CafAssessment.Builder assessment = assessment(edition);
        for (CafOutcome outcome : outcomes(edition).outcomes()) {
            boolean doubtful = outcome.partialLevel() == PartialLevel.NONE_INFERRED;
            AchievementLevel stated = outcome.has(level) && !doubtful ? level : AchievementLevel.ACHIEVED;
            assessment.outcome(outcome.ref(), explained(stated));
        }
        return assessment;
    }

    /** An assessment with the outcomes whose expected level is known stated at exactly that level. */
    public static CafAssessment.Builder atKnownLevels(String edition, CafAssessment.Builder assessment) {
        for (CafOutcome outcome : outcomes(edition).outcomes()) {
            if (outcome.expected() != null) {
                assessment.outcome(outcome.ref(), explained(outcome.expected().level()));
            }
        }
        return assessment;
    }

    public static OutcomeAnswer explained(AchievementLevel level) {
        return OutcomeAnswer.builder()
                .level(level)
                .explanation("As the board saw it.")
                .build();
    }

    public static CafAssessment.Builder withPolicies(CafAssessment.Builder assessment) {
        POLICIES.forEach(ref -> assessment.policy(ref(ref), PolicyAnswer.of(PolicyStanding.COMPLIANT)));
        return assessment;
    }

    /** A profile that says of every outcome what is not public, all of one level. */
    public static CafProfile profile(String edition, AchievementLevel level) {
        CafProfile.Builder profile = CafProfile.builder(Edition.parse(edition), "as shown in the toolkit");
        for (CafOutcome outcome : outcomes(edition).outcomes()) {
            if (outcome.expected() == null) {
                profile.level(outcome.ref(), outcome.has(level) ? level : AchievementLevel.NOT_ACHIEVED);
            }
        }
        return profile.build();
    }

    public static List<String> blockers(CafScorecard card) {
        return card.blockers().stream()
                .map(blocker -> blocker.kind() + " " + blocker.ref() + " " + blocker.code())
                .toList();
    }

    public static List<String> findings(CafScorecard card) {
        return card.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
