package io.github.opendspt.model.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence from files of other tools. */
class IntakeTest {

    private static final Checksum DIGEST = Checksum.of("sha256:" + "b".repeat(64));

    private final List<String> taken = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private IntakeReport read(Intake intake, String file) {
        return read(intake, new ByteArrayInputStream(file.getBytes(UTF_8)));
    }

    private IntakeReport read(Intake intake, InputStream file) {
        try {
            IntakeReport report = intake.read(file, (ref, one) -> {
                evidence.add(one);
                taken.add(ref + " " + one.observedOn() + " " + (one.says() == null ? EvidenceSays.SUPPORTS : one.says())
                        + ": " + one.title());
            });
            assertThat(report.taken()
                            + report.unusable()
                            + report.unlisted()
                            + report.unmapped().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                    .as("every record is taken, unusable or not mapped")
                    .isEqualTo(report.records());
            return report;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String oscal(String result) {
        return "{\"assessment-results\": {\"metadata\": {\"title\": \"Quarterly check\"}, \"results\": [" + result
                + "]}}";
    }

    private static String finding(String target, String state, String... observations) {
        List<String> related = new ArrayList<>();
        for (String uuid : observations) {
            related.add("{\"observation-uuid\": \"" + uuid + "\"}");
        }
        return "{\"title\": \"Finding on " + target + "\", \"target\": {\"type\": \"statement-id\", \"target-id\": \""
                + target + "\", \"status\": {\"state\": \"" + state + "\"}}, \"related-observations\": " + related
                + "}";
    }

    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";

    private static String observation(String uuid, String collected, String expires) {
        return "{\"uuid\": \"" + uuid + "\", \"collected\": \"" + collected + "\""
                + (expires == null ? "" : ", \"expires\": \"" + expires + "\"") + "}";
    }

    @Test
    void oscalFindingsByTheIdsOfOurOwnExports() {
        IntakeReport report = read(
                Intake.of(RuleMap.none()).withDigest(DIGEST),
                oscal("{\"start\": \"2026-03-01T09:00:00Z\", \"observations\": ["
                        + observation(FIRST, "2026-03-02T08:15:00.123+01:00", "2026-09-01T00:00:00Z")
                        + "], \"findings\": ["
                        + finding("dspt-4.5.3_smt", "satisfied", FIRST) + ", "
                        + finding("dspt-B2.a", "not-satisfied") + ", "
                        + finding("dspt-8.3_smt", "satisfied") + "]}"));

        assertThat(taken)
                .containsExactly(
                        "4.5.3 2026-03-02 supports: Finding on dspt-4.5.3_smt",
                        "B2.a 2026-03-01 contradicts: Finding on dspt-B2.a");
        assertThat(evidence.get(0).collectedAt()).isEqualTo(Instant.parse("2026-03-02T07:15:00Z"));
        assertThat(evidence.get(0).validUntil()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(evidence.get(0).source()).isEqualTo("Quarterly check");
        assertThat(evidence.get(0).digest()).isEqualTo(DIGEST);
        assertThat(report.format()).isEqualTo(IntakeFormat.OSCAL);
        assertThat(report.unmapped()).containsExactly(java.util.Map.entry("dspt-8.3_smt", 1));
        assertThat(report.whole()).isTrue();
    }

    @Test
    void oscalFindingsBeforeTheirObservationsAndSeveralOnOneItem() {
        RuleMap rules = RuleMap.none().with("mfa-1", Ref.of("4.5.3")).with("mfa-2", Ref.of("4.5.3"));
        String findings = "\"findings\": [" + finding("mfa-1", "satisfied", FIRST) + ", "
                + finding("mfa-2", "not-satisfied", SECOND) + "]";
        String observations = "\"observations\": [" + observation(FIRST, "2026-03-02T08:15:00Z", null) + ", "
                + observation(SECOND, "2026-02-01T08:15:00Z", "2026-05-01T00:00:00Z") + "]";

        read(Intake.of(rules), oscal("{" + findings + ", " + observations + "}"));
        read(Intake.of(rules), oscal("{" + observations + ", " + findings + "}"));

        assertThat(taken)
                .containsExactly(
                        "4.5.3 2026-02-01 contradicts: mfa-1, mfa-2: 1 passed, 1 failed",
                        "4.5.3 2026-02-01 contradicts: mfa-1, mfa-2: 1 passed, 1 failed");
        assertThat(evidence.get(0)).isEqualTo(evidence.get(1));
        assertThat(evidence.get(0).validUntil()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void oscalFindingsThatCannotBeUsed() {
        IntakeReport report = read(
                Intake.of(RuleMap.none()),
                oscal("{\"observations\": [" + observation(FIRST, "yesterday", null) + ", "
                        + observation(SECOND, "2026-03-02T00:00:00Z", "2026-03-01T00:00:00Z") + "], \"findings\": ["
                        + finding("dspt-4.5.3_smt", "maybe", FIRST) + ", "
                        + finding("dspt-4.5.4_smt", "satisfied", FIRST) + ", "
                        + finding("dspt-4.5.5_smt", "satisfied", SECOND) + "]}"));

        assertThat(report.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "intake.moment /assessment-results/results/0/observations/0/collected",
                        "evidence.valid-until-before-observed /assessment-results/results/0/observations/1",
                        "intake.state /assessment-results/results/0/findings/0",
                        "intake.no-day /assessment-results/results/0/findings/1");
        assertThat(taken).containsExactly("4.5.5 2026-03-02 supports: Finding on dspt-4.5.5_smt");
        assertThat(report.unusable()).isEqualTo(2);
    }

    /** A document has years of four digits: a moment of another is passed over, and not a record that cannot be written. */
    @ParameterizedTest
    @ValueSource(strings = {"+12000-01-01T00:00:00Z", "-0003-01-01T00:00:00Z", "9999-12-31T23:30:00-01:00"})
    void aMomentOfAYearThatNoDocumentHoldsIsPassedOver(String moment) {
        IntakeReport report = read(
                Intake.of(RuleMap.none()),
                oscal("{\"observations\": [" + observation(FIRST, moment, null) + "], \"findings\": ["
                        + finding("dspt-4.5.4_smt", "satisfied", FIRST) + "]}"));

        assertThat(taken).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("intake.moment", "intake.no-day");
    }

    private static String attestation(String properties, String map) {
        return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.7\", \"metadata\": {\"timestamp\": \"2026-05-01T00:00:00Z\","
                + " \"component\": {\"name\": \"Audit tool\"}, \"properties\": [" + properties + "]},"
                + " \"declarations\": {\"attestations\": [{\"summary\": \"a secret\", \"map\": [" + map + "]}]},"
                + " \"definitions\": {\"standards\": [{\"requirements\": [{\"bom-ref\": \"r1\", \"identifier\": \"4.5.3\", \"parent\": \"r2\"},"
                + " {\"bom-ref\": \"r2\", \"identifier\": \"4.5\"}, {\"bom-ref\": \"r3\", \"identifier\": \"A2.b\"}]}]}}";
    }

    private static final String CONFORMANCES = "{\"requirement\": \"r1\", \"conformance\": {\"score\": 1}},"
            + " {\"requirement\": \"r1\", \"conformance\": {\"score\": 0.5}},"
            + " {\"requirement\": \"r2\", \"conformance\": {\"score\": 1}},"
            + " {\"requirement\": \"r3\", \"conformance\": {\"score\": 0}}, {\"requirement\": \"r4\"}, {}";

    @Test
    void anAttestationOfOursByItsRequirements() {
        IntakeReport report = read(
                Intake.of(RuleMap.none()),
                attestation("{\"name\": \"opendspt:edition\", \"value\": \"2025-26\"}", CONFORMANCES));

        assertThat(report.format()).isEqualTo(IntakeFormat.CYCLONEDX);
        assertThat(taken)
                .containsExactly(
                        "4.5.3 2026-05-01 supports: dspt-4.5.3: 1 passed, 0 failed, 1 without a verdict",
                        "A2.b 2026-05-01 contradicts: dspt-A2.b: 0 passed, 1 failed");
        assertThat(evidence.get(0).source()).isEqualTo("Audit tool");
        assertThat(evidence.toString() + evidence.get(0).title()).doesNotContain("secret");
        assertThat(report.unmapped()).hasToString("{dspt-(no requirement)=1, dspt-r4=1}");
    }

    @Test
    void anAttestationOfAnotherStandardByATableOfRules() {
        IntakeReport report =
                read(Intake.of(RuleMap.none().with("4.5", Ref.of("8.3.1"))), attestation("", CONFORMANCES));

        assertThat(taken).containsExactly("8.3.1 2026-05-01 supports: 4.5: 1 passed, 0 failed");
        assertThat(report.unmapped()).hasToString("{(no requirement)=1, 4.5.3=2, A2.b=1, r4=1}");
    }

    @Test
    void anAttestationWithoutADayIsNotTaken() {
        IntakeReport report = read(
                Intake.of(RuleMap.none().with("r1", Ref.of("8.3.1"))),
                "{\"declarations\": {\"attestations\": [{\"map\": [{\"requirement\": \"r1\"}]}, 7]}, \"definitions\": []}");

        assertThat(taken).isEmpty();
        assertThat(report.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("intake.no-day /declarations/attestations/0/map/0");
    }

    /** Of more requirements than are listed nothing is lost: what none is looked up for is counted. */
    @Test
    void anAttestationOfVeryManyRequirementsIsBounded() {
        StringBuilder map = new StringBuilder("{\"requirement\": \"r1\", \"conformance\": {\"score\": 1}}");
        for (int i = 0; i < IntakeReport.MOST_RULES + 10; i++) {
            map.append(", {\"requirement\": \"other ").append(i).append("\"}");
        }
        IntakeReport report =
                read(Intake.of(RuleMap.none().with("4.5.3", Ref.of("4.5.3"))), attestation("", map.toString()));

        assertThat(taken).containsExactly("4.5.3 2026-05-01 supports: 4.5.3: 1 passed, 0 failed");
        assertThat(report.unmapped()).hasSize(IntakeReport.MOST_RULES);
        assertThat(report.unlisted()).isEqualTo(10);
    }

    private static String sarif(String results) {
        return "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [" + results
                + "], \"tool\": {\"driver\": {\"name\": \"Scanner\", \"rules\": [{\"id\": \"R0\"}, {\"id\": \"R1\"}]}},"
                + " \"invocations\": [{\"endTimeUtc\": \"2026-03-02T23:30:00.5Z\"}]}]}";
    }

    @Test
    void sarifResultsByRule() {
        RuleMap rules = RuleMap.none()
                .with("R0", Ref.of("8.3.1"))
                .with("R1", Ref.of("8.3.1"))
                .with("R1", Ref.of("9.2.1"));
        IntakeReport report = read(
                Intake.of(rules),
                sarif("{\"ruleId\": \"R0\", \"kind\": \"pass\", \"message\": {\"text\": \"found s3cret\"}},"
                        + "{\"ruleIndex\": 1, \"kind\": \"pass\"}, {\"rule\": {\"index\": 1}, \"kind\": \"open\"},"
                        + "{\"ruleId\": \"R0\"}, {\"ruleId\": \"other\"}, {\"ruleId\": \"other\"}, {}"));

        assertThat(taken)
                .containsExactly(
                        "8.3.1 2026-03-02 contradicts: R0, R1: 2 passed, 1 failed, 1 without a verdict",
                        "9.2.1 2026-03-02 supports: R1: 1 passed, 0 failed, 1 without a verdict");
        assertThat(evidence.get(0).source()).isEqualTo("Scanner");
        assertThat(evidence.toString() + evidence.get(0).title()).doesNotContain("s3cret");
        assertThat(report.records()).isEqualTo(7);
        assertThat(report.unmapped()).hasToString("{(no rule)=1, other=2}");
    }

    @Test
    void aDayThatOnlyTheHostKnows() {
        String file = "{\"runs\": [{\"results\": [{\"ruleId\": \"dspt-8.3.1\"}]}]}";

        IntakeReport without = read(Intake.of(RuleMap.none()), file);
        IntakeReport with = read(Intake.of(RuleMap.none()).observedOn(LocalDate.of(2026, 4, 1)), file);

        assertThat(without.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("intake.no-day /runs/0/results/0");
        assertThat(with.problems()).isEmpty();
        assertThat(taken).containsExactly("8.3.1 2026-04-01 contradicts: dspt-8.3.1: 0 passed, 1 failed");
    }

    @Test
    void aTableWithEveryColumnInAnyOrder() {
        IntakeReport report = read(
                Intake.of(RuleMap.none()),
                "\uFEFFtitle;ref;Observed On;kind;collectedAt;source;uri;digest;validUntil;says;cannotSee;more\r\n"
                        + "Export;6.2.1;2026-03-01;report;2026-03-02T08:15:00Z;manager;file://x;" + DIGEST
                        + ";01/09/2026;Contradicts;personal devices;x\r\n"
                        + "Board paper;B2.a;30/06/2026\r\n");

        assertThat(report.problems()).isEmpty();
        assertThat(taken)
                .containsExactly("6.2.1 2026-03-01 contradicts: Export", "B2.a 2026-06-30 supports: Board paper");
        assertThat(evidence.get(0))
                .isEqualTo(Evidence.builder("Export", LocalDate.of(2026, 3, 1))
                        .kind(io.github.opendspt.model.assessment.EvidenceKind.REPORT)
                        .collectedAt(Instant.parse("2026-03-02T08:15:00Z"))
                        .source("manager")
                        .uri("file://x")
                        .digest(DIGEST)
                        .validUntil(LocalDate.of(2026, 9, 1))
                        .says(EvidenceSays.CONTRADICTS)
                        .cannotSee("personal devices")
                        .build());
    }

    @Test
    void everyProblemOfARow() {
        IntakeReport report = read(
                Intake.of(RuleMap.none()),
                "ref,title,observedOn,kind,collectedAt,digest,validUntil,says\n"
                        + "6.2,,30/02/2026,film,today,SHA256:1,soon,perhaps\n"
                        + "6.2.1,x,2026-03-02,report,2026-03-01T08:00:00Z,,2026-03-01,\n");

        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly(
                        "2 intake.cell-ref",
                        "2 table.cell-missing",
                        "2 table.cell-day",
                        "2 table.cell-word",
                        "2 intake.cell-moment",
                        "2 intake.cell-digest",
                        "2 table.cell-day",
                        "2 table.cell-word",
                        "3 evidence.observed-after-collected",
                        "3 evidence.valid-until-before-observed");
        assertThat(report.problems().toString()).doesNotContain("film", "perhaps", "30/02");
        assertThat(report.unusable()).isEqualTo(2);
        assertThat(report.whole()).isTrue();
    }

    @Test
    void filesThatCannotBeRead() {
        for (String[] file : new String[][] {
            {"", "table.empty"},
            {"ref,title\n", "table.header-missing"},
            {"{}", "intake.no-format"},
            {"{\"runs\": [", "intake.broken"},
            {"{\"runs\": []} x", "intake.broken"},
            {"{\"runs\": " + "[".repeat(5_000), "intake.broken"},
        }) {
            IntakeReport report = read(Intake.of(RuleMap.none()), file[0]);

            assertThat(report.whole()).as(file[0]).isFalse();
            assertThat(report.problems())
                    .as(file[0])
                    .extracting(problem -> problem.code())
                    .containsExactly(file[1]);
        }
    }

    @Test
    void aTableOfRules() throws IOException {
        Reading<RuleMap> rules =
                RuleMap.read(new ByteArrayInputStream("Rule ID,ref\nR1,8.3.1\nR1,9.2.1\nR2,B2.a\n".getBytes(UTF_8)));
        Reading<RuleMap> bad = RuleMap.read(new ByteArrayInputStream("rule,ref\n,8.3\n".getBytes(UTF_8)));

        assertThat(rules.orElseThrow().refs("R1")).hasToString("[8.3.1, 9.2.1]");
        assertThat(rules.orElseThrow().refs("R2")).hasToString("[B2.a]");
        assertThat(rules.orElseThrow().refs("dspt-")).isEmpty();
        assertThat(bad.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("2 table.cell-missing", "2 intake.cell-ref");
        assertThatThrownBy(() -> RuleMap.none().with("R1", AssertionRef.of("8.3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A hundred thousand results of half a kilobyte, of rules that are mapped, not mapped, and ever new. */
    @Test
    void aHundredThousandRecordsAndNoneLost() {
        int records = 100_000;
        String rest =
                "\", \"message\": {\"text\": \"" + "m".repeat(400) + "\"}, \"locations\": [{\"a\": {\"b\": [1, 2]}}]}";
        Enumeration<InputStream> pieces = new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= records;
            }

            @Override
            public InputStream nextElement() {
                int at = next++;
                String piece = at < 0
                        ? "{\"runs\": [{\"invocations\": [{\"endTimeUtc\": \"2026-03-02T23:30:00Z\"}], \"results\": ["
                        : at == records
                                ? "]}]}"
                                : (at == 0 ? "" : ",") + "{\"ruleId\": \"" + (at % 2 == 0 ? "R" : "other" + at) + rest;
                return new ByteArrayInputStream(piece.getBytes(UTF_8));
            }
        };
        RuleMap rules = RuleMap.none().with("R", Ref.of("8.3.1"));

        IntakeReport report = read(Intake.of(rules), new SequenceInputStream(pieces));

        assertThat(report.records()).isEqualTo(records);
        assertThat(report.taken()).isEqualTo(records / 2);
        assertThat(report.unmapped()).hasSize(IntakeReport.MOST_RULES);
        assertThat(report.unlisted()).isEqualTo(records / 2 - IntakeReport.MOST_RULES);
        assertThat(taken).containsExactly("8.3.1 2026-03-02 contradicts: R: 0 passed, 50000 failed");
    }

    @Test
    void problemsAreBounded() {
        String table = "ref,title,observedOn\n" + String.join("", Collections.nCopies(2_000, "x,y,z\n"));

        IntakeReport report = read(Intake.of(RuleMap.none()), table);

        assertThat(report.problems()).hasSize(IntakeReport.MOST_PROBLEMS + 1);
        assertThat(report.problems().get(IntakeReport.MOST_PROBLEMS).code()).isEqualTo("intake.more-problems");
        assertThat(report.unusable()).isEqualTo(2_000);
    }
}
