package io.github.opendspt.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.Portfolio;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.workbook.sheet.AnswerSheet;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of 1,000 answer sheets beside one of the same 1,000 assessments as JSON: what it takes to read and judge them all, in
 * processor time a file, and how much is held in memory after the first hundred and after all.
 */
public final class SheetFolder {

    private static final int FILES = 1_000;
    private static final int EARLY = 100;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Catalogue catalogue = Catalogue.bundled();
    private final Evaluator evaluator = Evaluator.of(catalogue, CreditEngine.bundled()::credits);
    private final SheetReader sheets = SheetReader.of(catalogue);

    private SheetFolder() {}

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sheets");
        try {
            new SheetFolder().measure(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void measure(Path folder) throws IOException {
        for (int i = 0; i < FILES; i++) {
            Assessment assessment = Assessments.mixed(i);
            Files.write(folder.resolve(i + ".json"), AssessmentJson.writer().toBytes(assessment));
            Files.write(
                    folder.resolve(i + ".xlsx"),
                    AnswerSheet.of(evaluator.evaluate(assessment, Assessments.DAY))
                            .toXlsx());
        }
        // Once to warm up, and once that counts.
        for (boolean counts : new boolean[] {false, true}) {
            double json = judge(folder, ".json", counts);
            double sheet = judge(folder, ".xlsx", counts);
            if (counts) {
                System.out.printf(Locale.ROOT, "a sheet takes %.1f times what a JSON file takes%n", sheet / json);
            }
        }
    }

    private double judge(Path folder, String ending, boolean counts) throws IOException {
        Portfolio portfolio = Portfolio.of(evaluator, Assessments.DAY);
        PortfolioTotals totals = PortfolioTotals.EMPTY;
        long early = 0;
        long took = 0;
        for (int i = 0; i < FILES; i++) {
            long start = system.getProcessCpuTime();
            byte[] file = Files.readAllBytes(folder.resolve(i + ending));
            Assessment assessment = ending.equals(".json")
                    ? AssessmentJson.reader().read(file).orElseThrow()
                    : sheets.read(file).assessment().orElseThrow();
            totals = totals.join(PortfolioTotals.of(portfolio.evaluate(Reading.of(assessment, List.of(), 1))));
            took += system.getProcessCpuTime() - start;
            if (counts && i + 1 == EARLY) {
                early = held();
            }
        }
        if (totals.assessments() != FILES) {
            throw new IllegalStateException(totals.toString());
        }
        double each = took / 1e6 / FILES;
        if (counts) {
            System.out.printf(
                    Locale.ROOT,
                    "%d files *%s: %.2f ms of processor time each; %.1f MiB held after %d, %.1f MiB after all%n",
                    FILES,
                    ending,
                    each,
                    early / 1048576.0,
                    EARLY,
                    held() / 1048576.0);
        }
        return each;
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
