package io.github.opendspt.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.Reports;
import io.github.opendspt.scoring.ScorecardJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page costs beside the document of its scorecard, in turns of one run, and that many threads may ask for pages. */
class ReportCostTest {

    /** Three times what it is: a template that is compiled for each page, or a list that is walked for each of its rows, shows. */
    private static final int MOST = 20;

    private static final int TURNS = 60;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static long time(Runnable work) {
        long before = CPU.getCurrentThreadCpuTime();
        work.run();
        return CPU.getCurrentThreadCpuTime() - before;
    }

    @Test
    void aPageCostsAFewDocuments() {
        Report report = Reports.Situation.SUPPLIER.report();
        long[] pages = new long[TURNS];
        long[] documents = new long[TURNS];
        for (int i = 0; i < 2 * TURNS; i++) {
            pages[i % TURNS] = time(() -> HtmlReport.of(report));
            documents[i % TURNS] = time(() -> ScorecardJson.writer().indented().toBytes(report.card()));
        }
        Arrays.sort(pages);
        Arrays.sort(documents);
        double ratio = (double) pages[TURNS / 4] / documents[TURNS / 4];

        assertThat(ratio)
                .as("pages %s, documents %s", pages[TURNS / 4], documents[TURNS / 4])
                .isLessThan(MOST);
    }

    @Test
    void manyThreadsGetTheSamePage() throws Exception {
        Report report = Reports.Situation.SUPPLIER.report();
        String page = HtmlReport.of(report).html();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> work = () -> HtmlReport.of(report).html();
            for (Future<String> same :
                    threads.invokeAll(Stream.generate(() -> work).limit(40).toList())) {
                assertThat(same.get()).isEqualTo(page);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
