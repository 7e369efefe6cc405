package io.github.opendspt.examples.spark;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * A portfolio of assessments summed up inside Spark: each partition is read, credited, scored and counted where it lies, and
 * only its totals travel. They join to the same sum as those of
 * {@link io.github.opendspt.scoring.portfolio.PortfolioRun}, line numbers included, however Spark cuts the input.
 */
public final class SparkPortfolio {

    private SparkPortfolio() {}

    /**
     * Sums up lines of newline-delimited JSON, an assessment of either form each. A line that cannot be judged is counted as such.
     *
     * @param lines the lines, in order
     * @param asAt the day of the verdicts
     * @return the totals
     */
    public static PortfolioTotals totals(JavaRDD<String> lines, LocalDate asAt) {
        return lines.zipWithIndex()
                .filter(line -> !line._1().trim().isEmpty())
                .mapPartitions(partition -> List.of(totals(partition, asAt)).iterator())
                .fold(PortfolioTotals.EMPTY, PortfolioTotals::join);
    }

    /** Runs on the executor. What judges is made there, once a partition: only the day has to travel. */
    private static PortfolioTotals totals(Iterator<Tuple2<String, Long>> partition, LocalDate asAt) {
        Portfolio portfolio = Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits), asAt);
        return portfolio.total(new Iterator<Reading<ToolkitAssessment>>() {
            @Override
            public boolean hasNext() {
                return partition.hasNext();
            }

            @Override
            public Reading<ToolkitAssessment> next() {
                Tuple2<String, Long> line = partition.next();
                byte[] document = line._1().getBytes(StandardCharsets.UTF_8);
                return ToolkitAssessmentJson.reader().read(document, Math.toIntExact(line._2() + 1));
            }
        });
    }

    /**
     * Sums up a file and prints the totals, format dspt-portfolio/1.
     *
     * @param args the file or any path that Spark reads, and the day
     */
    public static void main(String[] args) {
        String file = Objects.requireNonNull(args[0], "file");
        LocalDate asAt = LocalDate.parse(args[1]);
        SparkConf settings = new SparkConf().setAppName("dspt portfolio").setIfMissing("spark.master", "local[*]");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            PortfolioTotals totals = totals(spark.textFile(file), asAt);
            System.out.println(PortfolioJson.writer().indented().toText(totals));
        }
    }
}
