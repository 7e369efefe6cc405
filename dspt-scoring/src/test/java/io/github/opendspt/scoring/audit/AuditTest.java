package io.github.opendspt.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Rules J1, J2, J3, J4 and J5: scope, labels, deviations, parts of tests, and suggested tests. */
class AuditTest {

    private static final JsonMapper STRICT = StrictBinding.mapper().build();
    private static final Edition EDITION = Edition.parse("2025-26");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Checksum SUM = Checksum.of("sha256:" + "c".repeat(64));
    private static final RequirementSet SET =
            Catalogue.bundled().find(EDITION, Category.of(2)).orElseThrow();

    private static final CafOutcomes OUTCOMES =
            Catalogue.bundled().caf().find(EDITION).orElseThrow();

    private static Assessment.Builder supplier() {
        Assessment.Builder assessment = Assessment.builder(
                        EDITION,
                        new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER))
                .category(Category.of(2));
        for (EvidenceItem item : SET.items()) {
            assessment.answer(item.ref(), Answer.yes(true));
        }
        return assessment
                .confirm(AssertionRef.of("4.2"), new Confirmation("SIRO", LocalDate.of(2026, 5, 20)))
                .evidence(
                        EvidenceRef.of("4.2.1"),
                        Evidence.builder("Audit of access", LocalDate.of(2026, 3, 1))
                                .digest(SUM)
                                .build());
    }

    private static AuditPlan plan(Assessment assessment) {
        return AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.IT_SUPPLIER), 7)
                .sampling(AssertionRef.of("6.1"), "incidents", 37, 5)
                .plan(assessment, SET, Scorer.of(SET).score(assessment, Credits.none(), DAY));
    }

    private static CafAssessment trust() {
        return CafAssessment.builder(
                        EDITION, new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST))
                .outcome(
                        CafOutcomeRef.of("B1.a"),
                        OutcomeAnswer.builder()
                                .level(AchievementLevel.ACHIEVED)
                                .explanation("said")
                                .build())
                .build();
    }

    private static AuditPlan cafPlan(String... chosen) {
        return AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.NHS_TRUST), 7)
                .choosing(List.of(chosen).stream().map(CafOutcomeRef::of).toList())
                .plan(trust(), OUTCOMES, DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25, nhs-trust, 8, 4",
        "2025-26, alb, 9, 3",
        "2025-26, oes, 8, 4",
        "2025-26, genomics, 8, 4",
    })
    void whatIsMandatedAndHowManyAreChosen(String edition, String type, int mandated, int toChoose) {
        AuditScope scope = AuditScope.of(Edition.parse(edition), OrganisationType.parse(type));

        assertThat(scope.refs(ScopeBasis.MANDATED)).hasSize(mandated);
        assertThat(scope.toChoose()).isEqualTo(toChoose);
        assertThat(scope.unknown()).isEmpty();
    }

    @Test
    void whatIsUnknownIsNeverFilledIn() {
        AuditScope scope = AuditScope.of(EDITION, OrganisationType.IT_SUPPLIER);

        assertThat(scope.refs(ScopeBasis.MANDATED)).hasToString("[1.3, 4.2, 4.4, 6.1]");
        assertThat(scope.refs(ScopeBasis.LIKELY)).hasToString("[6.3]");
        assertThat(scope.refs(ScopeBasis.REMOVED)).hasToString("[3.3]");
        assertThat(scope.total()).isEqualTo(12);
        assertThat(scope.unknown()).extracting(one -> one.code()).containsExactly("audit.likely", "audit.refs-missing");
    }

    @ParameterizedTest
    @CsvSource({"2026-27, nhs-trust", "2024-25, it-supplier", "2025-26, gp", "2018-19, nhs-trust"})
    void nothingIsKnown(String edition, String type) {
        AuditScope scope = AuditScope.of(Edition.parse(edition), OrganisationType.parse(type));

        assertThat(scope.entries()).isEmpty();
        assertThat(scope.unknown()).extracting(one -> one.code()).containsExactly("audit.scope-unknown");
    }

    /** J1: older lists say nothing of the types, and some break off. */
    @ParameterizedTest
    @CsvSource({
        "2020-21, 13, audit.types-unsaid",
        "2022-23, 9, audit.types-unsaid audit.breaks-off",
        "2023-24, 3, audit.types-unsaid audit.refs-missing",
    })
    void listsThatDoNotSayForWhomTheyAre(String edition, int mandated, String unknown) {
        AuditScope scope = AuditScope.of(Edition.parse(edition), OrganisationType.NHS_TRUST);

        assertThat(scope.refs(ScopeBasis.MANDATED)).hasSize(mandated);
        assertThat(scope.unknown()).extracting(one -> one.code()).containsExactly(unknown.split(" "));
    }

    /** J1: what is chosen beside a scope of which nothing is known is all there is; what is not held has no paper. */
    @Test
    void whatIsChosenAndNotHeld() {
        Assessment assessment = supplier().build();
        List<Ref> chosen = List.of(AssertionRef.of("4.2"), AssertionRef.of("99.9"), CafOutcomeRef.of("B1.a"));
        AuditPlanner planner =
                AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.GP), 7).choosing(chosen);

        AuditPlan plan = planner.plan(assessment, SET, Scorer.of(SET).score(assessment, Credits.none(), DAY));

        assertThat(plan.assertions().keySet()).hasToString("[4.2]");
        assertThat(plan.unknown())
                .extracting(one -> one.code())
                .containsExactly("audit.scope-unknown", "audit.ref-not-held", "audit.ref-not-held");
        AuditPlan caf = planner.plan(trust(), OUTCOMES, DAY);
        assertThat(caf.outcomes().keySet()).hasToString("[B1.a]");
        assertThat(caf.unknown())
                .isEqualTo(List.of(
                        plan.unknown().get(0),
                        Reason.of(AuditCodes.REF_NOT_HELD, AssertionRef.of("4.2"), EDITION),
                        Reason.of(AuditCodes.REF_NOT_HELD, AssertionRef.of("99.9"), EDITION)));
    }

    @Test
    void whatIsMandatedStaysSoWhereItIsChosenToo() {
        assertThat(cafPlan("B1.a", "C2.b").outcomes().values())
                .extracting(OutcomePaper::basis)
                .containsOnlyOnce(ScopeBasis.CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, AuditPlanner.MAX_SEED + 1})
    void aSeedThatSomeEngineWouldNotKnowExactly(long seed) {
        AuditScope scope = AuditScope.of(EDITION, OrganisationType.NHS_TRUST);

        assertThatThrownBy(() -> AuditPlanner.of(scope, seed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seed: it is from 0 to 9007199254740991");
    }

    @Test
    void aVerdictOrAnAssessmentByOtherRequirements() {
        AuditPlanner planner = AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.NHS_TRUST), 7);
        Assessment assessment = supplier().build();
        RequirementSet three = Catalogue.bundled().find(EDITION, Category.of(3)).orElseThrow();
        Scorecard card = Scorer.of(SET).score(assessment, Credits.none(), DAY);
        CafAssessment earlier = CafAssessment.builder(Edition.parse("2024-25"), trust().organisation())
                .build();

        assertThatThrownBy(() -> planner.plan(assessment, three, card))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("card: it is by other requirements than " + three);
        assertThatThrownBy(() -> planner.plan(earlier, OUTCOMES, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessment: it is of edition 2024-25, the outcomes are of 2025-26");
    }

    /** J1 and J5: what is exempt needs no more, what is not complete nothing yet, and evidence is looked at for what it is. */
    @Test
    void testsFitWhatIsThere() {
        CreditSource exempting = new SchemeCredit(
                Map.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, Map.of(EvidenceRef.of("6.1.1"), CreditOutcome.EXEMPT)));
        Evidence export = Evidence.builder("Export", LocalDate.of(2026, 3, 1))
                .validUntil(DAY)
                .build();
        Assessment assessment = supplier()
                .withoutAnswer(EvidenceRef.of("6.1.1"))
                .answer(EvidenceRef.of("4.2.4"), Answer.yes(false))
                .evidence(EvidenceRef.of("4.2.1"), export)
                .evidence(
                        EvidenceRef.of("4.2.3"),
                        Evidence.builder("Review", LocalDate.of(2025, 3, 1))
                                .validUntil(DAY.minusDays(1))
                                .build())
                .evidence(
                        EvidenceRef.of("6.1.2"),
                        Evidence.builder("Scan", DAY)
                                .digest(SUM)
                                .says(EvidenceSays.CONTRADICTS)
                                .build())
                .certificate(Situations.plusUntil(DAY))
                .confirm(AssertionRef.of("6.1"), new Confirmation("SIRO", DAY.plusDays(1)))
                .build();

        AuditPlan plan = AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.IT_SUPPLIER), 7)
                .sampling(AssertionRef.of("6.1"), "incidents", 37, 5)
                .plan(assessment, SET, Scorer.of(SET).score(assessment, exempting.credits(assessment, SET, DAY), DAY));

        assertThat(plan.assertions().get(AssertionRef.of("4.2")).tests())
                .extracting(test -> test.message())
                .containsExactly(
                        "read the answers to 4.2.1 and 4.2.3, and see that what they name is there and is in use",
                        "not complete, so that there is nothing to test yet: 4.2.4",
                        "compare the evidence for 4.2.1 with its digests",
                        "see the evidence for 4.2.1 and 4.2.3 at its place: it has no digest",
                        "find out what became of the evidence for 4.2.3 that contradicts or is out of date",
                        "ask who confirmed 4.2 on 20 May 2026 by what they did so");
        assertThat(plan.assertions().get(AssertionRef.of("6.1")).tests())
                .extracting(test -> test.message())
                .containsExactly(
                        "read the answers to 6.1.2 and 6.1.3, and see that what they name is there and is in use",
                        "see the certificates that exempt 6.1.1, their scope and their days; no more is needed",
                        "ask for evidence for 6.1.3: none is recorded",
                        "compare the evidence for 6.1.2 with its digests",
                        "find out what became of the evidence for 6.1.2 that contradicts or is out of date",
                        "6.1 is not confirmed; ask why",
                        "look at the rows of the sample that is drawn for 6.1");
    }

    @Test
    void theListForCategoryTwoIsForNoOther() {
        RequirementSet three = Catalogue.bundled().find(EDITION, Category.of(3)).orElseThrow();
        Assessment assessment = supplier().category(Category.of(3)).build();

        AuditPlan plan = AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.IT_SUPPLIER), 7)
                .plan(assessment, three, Scorer.of(three).score(assessment, Credits.none(), DAY));

        assertThat(plan.unknown()).extracting(one -> one.code()).contains("audit.other-category");
    }

    @Test
    void workpapersOfAssertions() {
        AuditPlan plan = plan(supplier().build());

        assertThat(plan.assertions().keySet()).hasToString("[1.3, 4.2, 4.4, 6.1, 6.3]");
        AssertionPaper paper = plan.assertions().get(AssertionRef.of("4.2"));
        assertThat(paper.statedMet()).isTrue();
        assertThat(paper.items()).extracting(PaperItem::ref).hasToString("[4.2.1, 4.2.3, 4.2.4]");
        assertThat(paper.tests())
                .extracting(test -> test.message())
                .containsExactly(
                        "read the answers to 4.2.1, 4.2.3 and 4.2.4, and see that what they name is there and is in use",
                        "ask for evidence for 4.2.3 and 4.2.4: none is recorded",
                        "compare the evidence for 4.2.1 with its digests",
                        "ask who confirmed 4.2 on 20 May 2026 by what they did so");
        assertThat(plan.assertions().get(AssertionRef.of("6.1")).statedMet()).isFalse();
        assertThat(plan.assertions().get(AssertionRef.of("6.1")).samples())
                .singleElement()
                .satisfies(sample -> assertThat(sample.rows()).hasSize(5));
    }

    /** J4. */
    @Test
    void outcomesWithAPartialLevelHaveATestInTwoParts() {
        AuditPlan plan = cafPlan("C2.b", "E3.a");

        assertThat(plan.outcomes()).hasSize(11);
        assertThat(plan.outcomes().get(CafOutcomeRef.of("B1.a")).parts())
                .containsExactly(AchievementLevel.PARTIALLY_ACHIEVED, AchievementLevel.ACHIEVED);
        assertThat(plan.outcomes().get(CafOutcomeRef.of("A1.a")).parts()).containsExactly(AchievementLevel.ACHIEVED);
        assertThat(plan.outcomes().get(CafOutcomeRef.of("C2.b")).basis()).isEqualTo(ScopeBasis.CHOSEN);
        assertThat(plan.unknown())
                .extracting(one -> one.message())
                .containsExactly("the organisation chooses 3, and 2 of them are named");
        assertThat(cafPlan("C2.b", "E4.a", "D1.c").unknown()).isEmpty();
    }

    private static AuditPlan genomicsPlan() {
        CafOutcomeRef ref = CafOutcomeRef.of("E3.a");
        CafAssessment assessment = CafAssessment.builder(
                        EDITION, new Organisation(OdsCode.parse("RXX"), "Example Lab", OrganisationType.GENOMICS))
                .outcome(
                        ref,
                        OutcomeAnswer.builder().level(AchievementLevel.ACHIEVED).build())
                .evidence(ref, Evidence.of("Register", DAY))
                .build();
        return AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.GENOMICS), 7)
                .sampling(ref, "requests", 3, 3)
                .plan(assessment, OUTCOMES, DAY);
    }

    /** J4 and J5: where there is no direct care the auditor may stop; what is not explained is asked for. */
    @Test
    void testsOfAnOutcome() {
        assertThat(genomicsPlan().outcomes().get(CafOutcomeRef.of("E3.a")).tests())
                .extracting(test -> test.message())
                .containsExactly(
                        "where you accept that the body gives no direct care, stop here: what is stated for E3.a is kept",
                        "ask for the explanation of E3.a: none is given",
                        "go through every statement of the level partially achieved of E3.a, and note what you saw for each",
                        "go through every statement of the level achieved of E3.a, and note what you saw for each",
                        "see the evidence for E3.a at its place: it has no digest",
                        "look at the rows of the sample that is drawn for E3.a");
    }

    /** Another tool that goes by the documentation draws these too. */
    @Test
    void samplesAreDrawnAsDocumented() {
        assertThat(SampleDraw.rows(7, SUM, "6.1|incidents", 37, 5)).isEqualTo(byDefinition(7, "6.1|incidents", 37, 5));
        assertThat(SampleDraw.rows(7, SUM, "x", 3, 10)).containsExactly(1, 2, 3);
        assertThat(SampleDraw.rows(8, SUM, "x", 1_000, 20)).isNotEqualTo(SampleDraw.rows(7, SUM, "x", 1_000, 20));
    }

    private static List<Integer> byDefinition(long seed, String population, int of, int size) {
        TreeMap<String, Integer> byDigest = new TreeMap<>();
        for (int row = 1; row <= of; row++) {
            byDigest.put(hex(seed + "|" + SUM + "|" + population + "|" + row), row);
        }
        return byDigest.values().stream().limit(size).sorted().toList();
    }

    private static String hex(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 100)
    void samplesHaveTheirSizeAndRows(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 1, max = 400) int of,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        List<Integer> rows = SampleDraw.rows(seed, SUM, "x", of, size);

        assertThat(rows).hasSize(Math.min(of, size)).doesNotHaveDuplicates().isSorted();
        assertThat(rows).allMatch(row -> row >= 1 && row <= of);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "250001, 1", "1, 0", "1, " + (Sample.MOST_DRAWN + 1)})
    void aPopulationAndItsSampleAreBounded(int of, int size) {
        assertThatThrownBy(() -> SampleDraw.rows(7, SUM, "x", of, size)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Audit audit(
            Map<AssertionRef, AssertionJudgement> assertions, Map<CafOutcomeRef, OutcomeJudgement> outcomes) {
        return new Audit(
                EDITION,
                OdsCode.parse("8XX01"),
                SUM,
                "An Auditor",
                new AuditLabel("the auditor's own", "Moderate"),
                null,
                new TreeMap<>(assertions),
                new TreeMap<>(outcomes));
    }

    private static AssertionJudgement judged(JudgedAssertion judged) {
        return new AssertionJudgement(judged, DAY, "A", "seen");
    }

    private static OutcomeJudgement judged(AchievementLevel judged) {
        return new OutcomeJudgement(judged, DAY, null, null);
    }

    /** J3: an assertion is stated as met where it is confirmed and every mandatory item is complete. */
    @ParameterizedTest
    @CsvSource({
        "true, met, false, false",
        "true, not-met, true, false",
        "false, met, false, true",
        "false, not-met, false, false"
    })
    void whatIsLowerAndWhatIsHigher(boolean complete, String judged, boolean lower, boolean higher) {
        Assessment.Builder assessment = supplier();
        if (!complete) {
            assessment.answer(EvidenceRef.of("4.2.1"), Answer.yes(false));
        }
        AssertionRef ref = AssertionRef.of("4.2");

        AuditComparison comparison = AuditComparison.of(
                plan(assessment.build()), audit(Map.of(ref, judged(JudgedAssertion.parse(judged))), Map.of()));

        assertThat(comparison.deviations())
                .extracting(AuditComparison.Deviation::ref)
                .isEqualTo(lower ? List.of(ref) : List.of());
        assertThat(comparison.higher()).isEqualTo(higher ? List.of(ref) : List.of());
    }

    /** J3: where the judgement is lower, and nowhere else. */
    @Test
    void deviationsOfAssertions() {
        AuditComparison comparison = AuditComparison.of(
                plan(supplier().build()),
                audit(
                        Map.of(
                                AssertionRef.of("4.2"), judged(JudgedAssertion.NOT_MET),
                                AssertionRef.of("1.3"), judged(JudgedAssertion.NOT_MET),
                                AssertionRef.of("4.4"), judged(JudgedAssertion.MET),
                                AssertionRef.of("9.1"), judged(JudgedAssertion.MET)),
                        Map.of()));

        assertThat(comparison.deviations())
                .containsExactly(new AuditComparison.Deviation(AssertionRef.of("4.2"), DeviationKind.MET_TO_NOT_MET));
        assertThat(comparison.counts()).hasToString("{met-to-not-met=1}");
        assertThat(comparison.higher()).containsExactly((Ref) AssertionRef.of("4.4"));
        assertThat(comparison.notJudged()).hasToString("[6.1, 6.3]");
        assertThat(comparison.notPlanned()).hasToString("[9.1]");
    }

    /** J3: of what is not stated nothing can be lower, and any level is higher. */
    @ParameterizedTest
    @CsvSource({
        "achieved, not-achieved, achieved-to-not-achieved, false",
        "achieved, partially-achieved, achieved-to-partially-achieved, false",
        "achieved, achieved,, false",
        "partially-achieved, not-achieved, partially-achieved-to-not-achieved, false",
        "partially-achieved, partially-achieved,, false",
        "partially-achieved, achieved,, true",
        ", not-achieved,, false",
        ", partially-achieved,, true",
    })
    void deviationsOfOutcomes(String stated, String judged, String kind, boolean higher) {
        CafOutcomeRef ref = CafOutcomeRef.of("B1.a");
        CafAssessment.Builder assessment = CafAssessment.builder(EDITION, trust().organisation());
        if (stated != null) {
            assessment.outcome(
                    ref,
                    OutcomeAnswer.builder()
                            .level(AchievementLevel.parse(stated))
                            .build());
        }
        AuditPlan plan = AuditPlanner.of(AuditScope.of(EDITION, OrganisationType.NHS_TRUST), 7)
                .plan(assessment.build(), OUTCOMES, DAY);

        AuditComparison comparison = AuditComparison.of(
                plan,
                audit(
                        Map.of(),
                        Map.of(
                                ref,
                                judged(AchievementLevel.parse(judged)),
                                CafOutcomeRef.of("C2.b"),
                                judged(AchievementLevel.ACHIEVED))));

        assertThat(comparison.deviations())
                .extracting(deviation -> deviation.kind().token())
                .isEqualTo(kind == null ? List.of() : List.of(kind));
        assertThat(comparison.higher()).isEqualTo(higher ? List.of(ref) : List.of());
        assertThat(comparison.notPlanned()).hasToString("[C2.b]");
    }

    private static <T> void assertTaken(String name, Shape<?> shape, String document, T value, Class<T> type) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ModelSchemas.draw(name, "DSPT " + name, shape).text(), InputFormat.JSON);
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(STRICT.readValue(document, type)).isEqualTo(value);
        assertThat(STRICT.writeValueAsString(value)).isEqualTo(document);
    }

    /** Lists that are empty are left out of a document. */
    private static AuditPlan withEmptyPapers() {
        return new AuditPlan(
                EDITION,
                null,
                OdsCode.parse("8XX01"),
                DAY,
                SUM,
                7,
                null,
                null,
                List.of(),
                new TreeMap<>(Map.of(
                        AssertionRef.of("4.2"),
                        new AssertionPaper(ScopeBasis.CHOSEN, "title", null, List.of(), List.of(), List.of()))),
                new TreeMap<>(Map.of(
                        CafOutcomeRef.of("B1.a"),
                        new OutcomePaper(
                                ScopeBasis.CHOSEN, "title", null, List.of(), List.of(), List.of(), List.of()))));
    }

    @Test
    void documentsAreTakenByEveryJudge() {
        for (AuditPlan plan : List.of(plan(supplier().build()), cafPlan("C2.b"), genomicsPlan(), withEmptyPapers())) {
            String document = AuditPlanJson.writer().toText(plan);
            assertThat(AuditPlanJson.reader().read(document).orElseThrow()).isEqualTo(plan);
            assertTaken("audit-plan", AuditPlanJson.shape(), document, plan, AuditPlan.class);
        }
        Audit audit = audit(
                Map.of(AssertionRef.of("4.2"), judged(JudgedAssertion.MET)),
                Map.of(CafOutcomeRef.of("B1.a"), judged(AchievementLevel.ACHIEVED)));
        for (Audit one : List.of(audit, audit(Map.of(), Map.of()))) {
            String document = AuditJson.writer().toText(one);
            assertThat(AuditJson.reader().read(document).orElseThrow()).isEqualTo(one);
            assertTaken("audit", AuditJson.shape(), document, one, Audit.class);
        }
        assertThat(audit.toString() + judged(JudgedAssertion.MET)).doesNotContain("Auditor", "Moderate", "seen");
    }

    @Test
    void everyProblemOfAnAudit() {
        assertThat(AuditJson.reader()
                        .read(
                                "{\"format\": \"dspt-audit/1\", \"edition\": \"2025-26\", \"odsCode\": \"8XX01\", \"plan\":"
                                        + " \"x\", \"risk\": {\"scale\": \" \"}, \"assertions\": {\"4.2\": {\"judged\": \"achieved\","
                                        + " \"on\": \"2026-02-30\"}, \"4\": {}}}")
                        .problems())
                .extracting(problem -> problem.pointer())
                .contains(
                        "/plan",
                        "/risk/scale",
                        "/risk",
                        "/assertions/4.2/judged",
                        "/assertions/4.2/on",
                        "/assertions/4");
    }
}
