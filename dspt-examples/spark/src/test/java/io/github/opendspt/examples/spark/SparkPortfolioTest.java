package io.github.opendspt.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioRun;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkPortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Path SAMPLES = Path.of("..", "samples");

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setAppName("test")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Samples with and without a certificate, an edition that is not held, and broken lines. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String sample : List.of("supplier-2025-26.json", "complete-2025-26.json")) {
            Assessment assessment =
                    AssessmentJson.reader().read(SAMPLES.resolve(sample)).orElseThrow();
            for (int month = 1; month <= 12; month++) {
                lines.add(AssessmentJson.writer().toText(assessment));
                lines.add(AssessmentJson.writer()
                        .toText(assessment.toBuilder()
                                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                                        .number("CEP-" + month)
                                        .issuedOn(DAY.minusMonths(month))
                                        .expiresOn(DAY.plusMonths(12L - month))
                                        .scope(CertificateScope.WHOLE_ORGANISATION)
                                        .build())
                                .build()));
            }
            lines.add("");
            lines.add("{\"format\":");
            lines.add(AssessmentJson.writer().toText(assessment).replace("\"2025-26\"", "\"2019-20\""));
        }
        return lines;
    }

    @ParameterizedTest(name = "{0} partitions")
    @ValueSource(ints = {1, 2, 7})
    void totals_are_those_of_a_portfolio_run(int partitions, @TempDir Path directory)
            throws IOException, InterruptedException {
        Path file = directory.resolve("portfolio.ndjson");
        Files.write(file, lines());
        Portfolio portfolio = Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits), DAY);
        PortfolioTotals expected;
        try (InputStream in = Files.newInputStream(file)) {
            expected = PortfolioRun.of(portfolio).lines(in);
        }

        PortfolioTotals totals = SparkPortfolio.totals(spark.textFile(file.toString(), partitions), DAY);

        assertThat(totals).isEqualTo(expected);
        assertThat(totals.assessments()).isEqualTo(48);
        assertThat(totals.unreadable()).isEqualTo(2);
        assertThat(totals.unjudged()).isEqualTo(2);
    }

    @Test
    void no_lines() {
        assertThat(SparkPortfolio.totals(spark.parallelize(List.of()), DAY)).isEqualTo(PortfolioTotals.EMPTY);
    }
}
