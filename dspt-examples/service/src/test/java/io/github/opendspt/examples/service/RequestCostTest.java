package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a request costs for the worst document that the service takes beside the complete one: bytes of the answer, and processor
 * time of the threads that serve, as ratios, so that the machine does not matter.
 */
class RequestCostTest {

    private static final double MOST = 50;
    private static final int MOST_BYTES = 1 << 20;
    private static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final RunningService SERVICE = RunningService.shared();

    private static final Assessment COMPLETE = AssessmentJson.reader()
            .read(RunningService.sample("complete-2025-26.json"))
            .orElseThrow();
    private static final Assessment WORST = worst();
    private static final String GOOD_ID = id(COMPLETE);
    private static final String WORST_ID = id(WORST);

    private static String id(Assessment assessment) {
        return SERVICE.create(AssessmentJson.writer().toText(assessment)).substring("/assessments/".length());
    }

    /** As many of everything as go into the bytes that are taken, each different. */
    private static Assessment worst() {
        Assessment.Builder worst = COMPLETE.toBuilder();
        for (int i = 0; i < 100; i++) {
            LocalDate issued = TODAY.minusDays(100).plusDays(3L * i);
            worst.certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                    .number("C-" + i)
                    .issuedOn(issued)
                    .expiresOn(issued.plusDays(90 + i))
                    .scope(CertificateScope.WHOLE_ORGANISATION)
                    .build());
        }
        int place = 0;
        for (EvidenceRef ref : COMPLETE.answers().keySet()) {
            List<Evidence> records = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                records.add(Evidence.builder("Record " + i, TODAY.minusDays(i % 40))
                        .validUntil(TODAY.plusDays(60 + (i + place) % 300))
                        .build());
            }
            worst.evidence(ref, records);
            worst.answer(
                    ref,
                    COMPLETE.answers().get(ref).toBuilder()
                            .reviewBy(TODAY.plusDays(place))
                            .build());
            place++;
        }
        return worst.build();
    }

    @Test
    void theWorstDocumentIsWithinTheBounds() {
        int bytes = AssessmentJson.writer().toBytes(WORST).length;
        assertThat(bytes).isBetween(MOST_BYTES / 10 * 9, MOST_BYTES);
        assertThat(WORST.certificates()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessments/ID/scorecard",
                "/assessments/ID/credits",
                "/assessments/ID/plan",
                "/work/ID/plan",
                "/work/ID/standards/1",
                "/work/ID/certificates",
                "/work/ID/confirmations",
                "/work/ID/next-year",
                "/work/ID/files/plan.csv",
                "/work/ID/files/answers.xlsx"
            })
    void theWorstDocumentCostsABoundedMultiple(String path) {
        assertBounded(path, 1);
    }

    /** Whatever looks ahead, as a report and the page of an assessment do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assessments/ID/report",
                "/work/ID",
                "/work/ID/report",
                "/work/ID/board",
                "/work/ID/files/audit-pack.zip"
            })
    void theWorstYearCostsABoundedMultipleForEachOfItsDays(String path) {
        int days = days(WORST);
        assertThat(days).isGreaterThan(100);
        assertBounded(path, (1 + days) / (1.0 + days(COMPLETE)));
    }

    private static int days(Assessment assessment) {
        Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);
        return evaluator
                .forecast(evaluator.evaluate(assessment, TODAY), TODAY.plusYears(1))
                .days()
                .size();
    }

    private static void assertBounded(String path, double days) {
        Cost good = Cost.of(path.replace("ID", GOOD_ID));
        Cost worst = Cost.of(path.replace("ID", WORST_ID));
        assertThat(worst.output() / (double) good.output() / days)
                .as("output of %s: %s beside %s", path, worst, good)
                .isLessThan(MOST);
        assertThat(worst.processor() / (double) good.processor() / days)
                .as("processor time of %s: %s beside %s", path, worst, good)
                .isLessThan(MOST);
    }

    /**
     * What a request cost, the least of some rounds.
     *
     * @param output the bytes of the answer
     * @param processor the nanoseconds of processor time of the threads that serve; at least a millisecond, since less cannot be
     *     told from nothing
     */
    private record Cost(int output, long processor) {

        static Cost of(String path) {
            long least = Long.MAX_VALUE;
            Answer answer = SERVICE.get(path);
            for (int round = 0; round < ROUNDS; round++) {
                long before = serving();
                answer = SERVICE.get(path);
                least = Math.min(least, serving() - before);
            }
            assertThat(answer.status()).as(path).isEqualTo(200);
            return new Cost(answer.body().length, Math.max(least, 1_000_000));
        }

        private static long serving() {
            long sum = 0;
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                sum += thread.getName().contains("-exec-") ? THREADS.getThreadCpuTime(thread.getId()) : 0;
            }
            return sum;
        }
    }
}
