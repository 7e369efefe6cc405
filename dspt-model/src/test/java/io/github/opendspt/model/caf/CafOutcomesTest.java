package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import org.junit.jupiter.api.Test;

class CafOutcomesTest {

    private static final Edition EDITION = Edition.parse("2027-28");
    private static final Provenance SEEN = new Provenance(Confidence.HIGH, "seen");

    private static CafOutcome outcome(String ref) {
        return new CafOutcome(CafOutcomeRef.parse(ref), "Title", PartialLevel.EXISTS, null);
    }

    private static CafOutcomes.Builder small() {
        return CafOutcomes.builder(EDITION, "4.0", SEEN)
                .objective(new CafObjective("B", "Protecting"))
                .principle(new CafPrinciple("B10", "Ten"))
                .principle(new CafPrinciple("B2", "Two"))
                .outcome(outcome("B10.a"))
                .outcome(outcome("B2.a"));
    }

    @Test
    void everythingIsInOrderOfRefWhateverTheOrderItWasAddedIn() {
        assertThat(small().build().outcomes())
                .extracting(outcome -> outcome.ref().toString())
                .containsExactly("B2.a", "B10.a");
        assertThat(small().build().principles()).extracting(CafPrinciple::ref).containsExactly("B2", "B10");
        assertThat(small().build().principle(CafOutcomeRef.parse("B10.a"))).contains(new CafPrinciple("B10", "Ten"));
        assertThat(small().build().principle(CafOutcomeRef.parse("A1.a"))).isEmpty();
    }

    @Test
    void partsThatAppearTwiceOrBelongToNoneAreRejectedAllAtOnce() {
        CafOutcomes.Builder broken = small().outcome(outcome("B2.a"))
                .outcome(outcome("C1.a"))
                .objective(new CafObjective("B", "Again"))
                .principle(new CafPrinciple("D1", "No objective"))
                .policy(new PolicyQuestion(CafOutcomeRef.parse("B9.a"), null, SEEN))
                .policy(new PolicyQuestion(CafOutcomeRef.parse("B2.a"), null, SEEN))
                .policy(new PolicyQuestion(CafOutcomeRef.parse("B2.a"), null, SEEN));
        assertThat(broken.inconsistencies())
                .extracting(Inconsistency::message)
                .containsExactly(
                        "B appears twice in what an edition asks",
                        "D1 belongs to D, which is missing",
                        "B2.a appears twice in what an edition asks",
                        "C1.a belongs to C1, which is missing",
                        "B9.a belongs to B9.a, which is missing",
                        "B2.a appears twice in what an edition asks");
        assertThatIllegalArgumentException()
                .isThrownBy(broken::build)
                .withMessageStartingWith(
                        "the outcomes of 2027-28 do not hold together: B appears twice in what an edition asks; D1");
    }

    @Test
    void theChecksumCoversTheContentAndIsChecked() {
        CafOutcomes outcomes = small().build();
        assertThat(small().build()).isEqualTo(outcomes);
        assertThat(small().note("more").build().checksum()).isNotEqualTo(outcomes.checksum());
        assertThat(small().expectedFor(OrganisationType.OES).build()).isNotEqualTo(outcomes);
        assertThat(small().checksum(outcomes.checksum()).build()).isEqualTo(outcomes);
        assertThat(outcomes.toBuilder().build()).isEqualTo(outcomes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().checksum(Checksum.of("sha256:" + "0".repeat(64)))
                        .build())
                .withMessageContaining("the content was changed without it");
    }

    @Test
    void aHostsOutcomesReplaceTheBundledOnesOfTheirEdition() {
        CafCatalogue bundled = CafCatalogue.bundled();
        Catalogue catalogue = Catalogue.bundled().with(bundled.with(small().build()));
        assertThat(catalogue.caf().editions()).contains(EDITION);
        assertThat(catalogue.caf().find(EDITION)).contains(small().build());
        assertThat(bundled.find(EDITION)).isEmpty();
        assertThat(catalogue.index().cafEditions()).hasSize(4);
        assertThat(bundled.with(small().build(), small().note("later").build())
                        .outcomes(EDITION)
                        .notes())
                .containsExactly("later");
        assertThat(Catalogue.bundled().caf()).isSameAs(bundled).hasToString("CafCatalogue[2024-25, 2025-26, 2026-27]");
    }

    @Test
    void anEditionThatIsNotHeldIsNamedWithThoseThatAre() {
        CafAssessment assessment = CafAssessment.builder(
                        EDITION, new Organisation(OdsCode.parse("RXX"), "Example", OrganisationType.NHS_TRUST))
                .build();
        assertThatThrownBy(() -> CafCatalogue.bundled().outcomes(assessment))
                .isInstanceOfSatisfying(RequirementsUnavailableException.class, e -> {
                    assertThat(e.code()).isEqualTo("edition.caf-not-held");
                    assertThat(e.pointer()).isEqualTo("/edition");
                })
                .hasMessage(
                        "no outcomes of the CAF-aligned track are held for 2027-28; the editions held are 2024-25, 2025-26"
                                + " and 2026-27; in Java, use CafCatalogue.with");
    }

    @Test
    void refsAndLettersOfAnotherFormAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CafObjective("F", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CafObjective("AB", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CafPrinciple("A0", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CafPrinciple("A1.a", "x"));
    }

    @Test
    void noTextThatSomeoneWroteIsInAString() {
        OutcomeAnswer answer = OutcomeAnswer.builder()
                .level(AchievementLevel.ACHIEVED)
                .explanation("secret")
                .indicator("secret", true)
                .indicatorList("secret")
                .owner("secret")
                .document(Document.of("secret"))
                .build();
        CafAssessment assessment = CafAssessment.builder(
                        EDITION, new Organisation(OdsCode.parse("RXX"), "secret", OrganisationType.NHS_TRUST))
                .outcome(CafOutcomeRef.parse("A1.a"), answer)
                .policy(CafOutcomeRef.parse("A1.a"), new PolicyAnswer(PolicyStanding.NOT_YET, "secret"))
                .build();
        CafDraft draft = new CafDraft(answer, "secret");
        assertThat(assessment.toString() + answer + draft + assessment.policies())
                .doesNotContain("secret");
        assertThat(answer)
                .hasToString(
                        "OutcomeAnswer[achieved, explanation of 6 characters, 1 indicators, owner of 6 characters, 1 documents]");
    }

    @Test
    void anAnswerRemovesTheDraftAndBuildersKeepEverything() {
        CafOutcomeRef ref = CafOutcomeRef.parse("A1.a");
        CafAssessment.Builder builder = CafAssessment.builder(
                EDITION, new Organisation(OdsCode.parse("RXX"), "Example", OrganisationType.NHS_TRUST));
        builder.draft(ref, new CafDraft(OutcomeAnswer.of(AchievementLevel.ACHIEVED), null));
        assertThat(builder.build().drafts()).hasSize(1);
        builder.level(ref, AchievementLevel.ACHIEVED);
        assertThat(builder.build().drafts()).isEmpty();
        assertThat(builder.build().toBuilder().build()).isEqualTo(builder.build());
        assertThat(builder.withoutOutcome(ref).build().outcome(ref)).isEmpty();
    }

    @Test
    void theFingerprintOfAProfileCoversIt() {
        CafOutcomeRef ref = CafOutcomeRef.parse("A1.a");
        CafProfile profile = CafProfile.builder(EDITION, "seen").build();
        assertThat(CafProfile.builder(EDITION, "seen").build().checksum()).isEqualTo(profile.checksum());
        assertThat(CafProfile.builder(EDITION, "seen")
                        .level(ref, AchievementLevel.ACHIEVED)
                        .build()
                        .checksum())
                .isNotEqualTo(profile.checksum());
        assertThat(CafProfile.builder(EDITION, "seen").policy(ref).build().checksum())
                .isNotEqualTo(profile.checksum());
        assertThat(CafProfile.builder(EDITION, "seen").source("s").build().checksum())
                .isNotEqualTo(profile.checksum());
    }
}
