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
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.Scorer;
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
                .plan(trust(), Catalogue.bundled().caf().find(EDITION).orElseThrow(), DAY);
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
    @ValueSource(ints = {0, -1, 250_001})
    void aPopulationIsBounded(int of) {
        assertThatThrownBy(() -> SampleDraw.rows(7, SUM, "x", of, 1)).isInstanceOf(IllegalArgumentException.class);
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

    @ParameterizedTest
    @CsvSource({
        "not-achieved, achieved-to-not-achieved",
        "partially-achieved, achieved-to-partially-achieved",
        "achieved,",
    })
    void deviationsOfOutcomes(String level, String kind) {
        AuditComparison comparison = AuditComparison.of(
                cafPlan(), audit(Map.of(), Map.of(CafOutcomeRef.of("B1.a"), judged(AchievementLevel.parse(level)))));

        assertThat(comparison.deviations())
                .extracting(deviation -> deviation.kind().token())
                .isEqualTo(kind == null ? List.of() : List.of(kind));
        assertThat(comparison.higher()).isEmpty();
    }

    private static <T> void assertTaken(String name, Shape<?> shape, String document, T value, Class<T> type) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ModelSchemas.draw(name, "DSPT " + name, shape).text(), InputFormat.JSON);
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(STRICT.readValue(document, type)).isEqualTo(value);
        assertThat(STRICT.writeValueAsString(value)).isEqualTo(document);
    }

    @Test
    void documentsAreTakenByEveryJudge() {
        for (AuditPlan plan : List.of(plan(supplier().build()), cafPlan("C2.b"))) {
            String document = AuditPlanJson.writer().toText(plan);
            assertThat(AuditPlanJson.reader().read(document).orElseThrow()).isEqualTo(plan);
            assertTaken("audit-plan", AuditPlanJson.shape(), document, plan, AuditPlan.class);
        }
        Audit audit = audit(
                Map.of(AssertionRef.of("4.2"), judged(JudgedAssertion.MET)),
                Map.of(CafOutcomeRef.of("B1.a"), judged(AchievementLevel.ACHIEVED)));
        String document = AuditJson.writer().toText(audit);
        assertThat(AuditJson.reader().read(document).orElseThrow()).isEqualTo(audit);
        assertTaken("audit", AuditJson.shape(), document, audit, Audit.class);
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
