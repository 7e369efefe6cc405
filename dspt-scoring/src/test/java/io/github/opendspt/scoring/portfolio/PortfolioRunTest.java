package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioRunTest {

    private static final PortfolioRun RUN = PortfolioRun.of(Portfolios.PORTFOLIO);

    /** Enough for several pieces. */
    private static final byte[] LINES = Portfolios.lines(new Random(7), 1_500);

    private static final PortfolioTotals TOTALS =
            Portfolios.PORTFOLIO.total(ToolkitAssessmentJson.reader().lines(new ByteArrayInputStream(LINES)));

    private static ByteArrayInputStream in() {
        return new ByteArrayInputStream(LINES);
    }

    @AfterEach
    void no_thread_is_left() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("dspt-portfolio-"));
    }

    @Test
    void the_lines_make_several_pieces() {
        assertThat(LINES.length).isGreaterThan(4 * LinePieces.PIECE);
    }

    @Test
    void no_documents() throws IOException, InterruptedException {
        assertThat(RUN.lines(InputStream.nullInputStream())).isEqualTo(PortfolioTotals.EMPTY);
        assertThat(RUN.withThreads(3).lines(new ByteArrayInputStream("\n \n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(PortfolioTotals.EMPTY);
    }

    @Test
    void a_bad_line_in_the_middle_is_counted_and_the_next_is_judged() throws IOException, InterruptedException {
        String good = AssessmentJson.writer().toText(judged());
        String unheld = good.replace("2025-26", "2019-20");
        String lines = good + "\n{\"format\":\n" + unheld + "\n\n" + good;
        List<PortfolioEntry> entries = new ArrayList<>();
        PortfolioTotals totals =
                RUN.withSink(entries::add).lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(totals.assessments()).isEqualTo(2);
        assertThat(totals.unreadable()).isEqualTo(1);
        assertThat(totals.unjudged()).isEqualTo(1);
        assertThat(totals.documents()).isEqualTo(4);
        assertThat(entries).extracting(PortfolioEntry::line).containsExactly(1, 2, 3, 5);
        assertThat(totals.problems()).containsEntry("edition.not-held", 1);
        assertThat(totals.firstProblems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("edition.not-held");
            assertThat(problem.pointer()).isEqualTo("/edition");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    private static Assessment judged() {
        Random random = new Random(1);
        return Stream.generate(() -> Portfolios.draw(random))
                .filter(assessment -> assessment.edition().toString().equals("2025-26"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void assessments_at_hand_are_numbered_by_place() throws IOException, InterruptedException {
        List<Integer> places = new ArrayList<>();
        PortfolioTotals totals = RUN.withThreads(2)
                .withSink(entry -> places.add(entry.line()))
                .assessments(Stream.generate(PortfolioRunTest::judged).limit(70).iterator());
        assertThat(totals.assessments()).isEqualTo(70);
        assertThat(places).hasSize(70).isSorted().startsWith(1).endsWith(70);
    }

    @Test
    void progress_grows_to_the_number_of_documents() throws IOException, InterruptedException {
        List<Long> done = new ArrayList<>();
        PortfolioTotals totals = RUN.withThreads(3).withProgress(done::add).lines(in());
        assertThat(totals).isEqualTo(TOTALS);
        assertThat(done).isSorted().hasSizeGreaterThan(4).endsWith((long) TOTALS.documents());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_executor_of_any_kind_helps(String name, Executor executor) throws IOException, InterruptedException {
        assertThat(RUN.withExecutor(executor, 3).lines(in())).isEqualTo(TOTALS);
    }

    static Stream<Arguments> an_executor_of_any_kind_helps() {
        return Stream.of(
                Arguments.of("the calling thread", (Executor) Runnable::run),
                Arguments.of("none at all", (Executor) task -> {}),
                Arguments.of("a thread a task", (Executor) task -> new Thread(task).start()),
                Arguments.of("the common pool", ForkJoinPool.commonPool()));
    }

    @Test
    void a_run_on_the_only_thread_of_its_own_executor_comes_to_its_end() throws Exception {
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            assertThat(single.submit(() -> RUN.withExecutor(single, 2).lines(in()))
                            .get())
                    .isEqualTo(TOTALS);
            assertThat(single.submit(() -> "helpers that start late end at once")
                            .get())
                    .isNotNull();
        } finally {
            single.shutdownNow();
        }
    }

    @Test
    void an_executor_that_takes_nothing_fails_the_run() {
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        assertThatThrownBy(() -> RUN.withExecutor(full, 2).lines(in())).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_failing_sink_ends_the_run_with_its_exception() {
        IOException full = new IOException("disk full");
        List<Integer> seen = new ArrayList<>();
        PortfolioSink sink = entry -> {
            seen.add(entry.line());
            if (seen.size() == 3) {
                throw full;
            }
        };
        assertThatThrownBy(() -> RUN.withThreads(3).withSink(sink).lines(in())).isSameAs(full);
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_failing_progress_ends_the_run_with_its_exception() {
        IllegalStateException gone = new IllegalStateException("terminal gone");
        assertThatThrownBy(() -> RUN.withThreads(2)
                        .withProgress(done -> {
                            throw gone;
                        })
                        .lines(in()))
                .isSameAs(gone);
    }

    @Test
    void a_failing_credit_source_ends_the_run_with_its_exception() {
        IllegalStateException broken = new IllegalStateException("no credit today");
        CreditSource source = (assessment, requirements, asAt) -> {
            throw broken;
        };
        Portfolio portfolio = Portfolio.of(Evaluator.of(Catalogue.bundled(), source), Portfolios.DAY);
        assertThatThrownBy(() -> PortfolioRun.of(portfolio).withThreads(3).lines(in()))
                .isSameAs(broken);
        CreditSource fatal = (assessment, requirements, asAt) -> {
            throw new AssertionError("fatal");
        };
        assertThatThrownBy(() -> PortfolioRun.of(Portfolio.of(Evaluator.of(Catalogue.bundled(), fatal), Portfolios.DAY))
                        .withThreads(2)
                        .lines(in()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_interrupt_ends_the_run() {
        assertThatThrownBy(() -> RUN.withThreads(3)
                        .withSink(entry -> Thread.currentThread().interrupt())
                        .lines(in()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThatThrownBy(() -> RUN.withSink(entry -> Thread.currentThread().interrupt())
                        .lines(in()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void an_input_that_fails_ends_the_run_with_its_exception() {
        IOException pulled = new IOException("cable pulled");
        InputStream failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == LINES.length / 2) {
                    throw pulled;
                }
                return LINES[at++] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = 0;
                while (count < length) {
                    bytes[offset + count++] = (byte) read();
                }
                return count;
            }
        };
        assertThatThrownBy(() -> RUN.withThreads(2).lines(failing)).isSameAs(pulled);
        Iterator<Reading<Assessment>> readings = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new UncheckedIOException(pulled);
            }

            @Override
            public Reading<Assessment> next() {
                throw new AssertionError();
            }
        };
        assertThatThrownBy(() -> RUN.withThreads(2).readings(readings)).isSameAs(pulled);
    }

    @Test
    void a_line_beyond_the_limit_is_counted_and_the_next_is_judged() throws IOException, InterruptedException {
        String good = AssessmentJson.writer().toText(judged());
        String lines = good + "\n" + " ".repeat(2_000_000) + "1\n" + good;
        PortfolioTotals totals = RUN.withReader(
                        ToolkitAssessmentJson.reader().withLimits(new ReadLimits(1_000_000, 32, 10)))
                .withThreads(2)
                .lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(totals.assessments()).isEqualTo(2);
        assertThat(totals.problems()).containsOnlyKeys("json.too-large");
        assertThat(totals.firstProblems().get(0).line()).isEqualTo(2);
    }

    /** Twenty thousand lines, of which never more than a few pieces are read before what comes first is passed on. */
    @Test
    void memory_is_flat() throws IOException, InterruptedException {
        Organisation organisation = new Organisation(OdsCode.parse("8XX01"), "Name", OrganisationType.COMPANY);
        Assessment assessment = Assessment.builder(Edition.parse("2025-26"), organisation)
                .category(Category.of(2))
                .answer(EvidenceRef.parse("1.1.1"), Answer.text("x".repeat(1_000)))
                .build();
        byte[] line = (AssessmentJson.writer().toText(assessment) + "\n").getBytes(StandardCharsets.UTF_8);
        int threads = 3;
        long mostAhead = (2L * (threads - 1) + 3) * LinePieces.PIECE;
        int lines = 20_000;
        long[] passedOn = {0};
        InputStream generated = new InputStream() {
            private long at;

            @Override
            public int read() {
                throw new AssertionError("read in bulk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                assertThat(at - passedOn[0] * line.length)
                        .as("bytes read ahead")
                        .isLessThanOrEqualTo(mostAhead);
                int count = (int) Math.min(length, (long) line.length * lines - at);
                for (int i = 0; i < count; i++) {
                    bytes[offset + i] = line[(int) (at++ % line.length)];
                }
                return count == 0 ? -1 : count;
            }
        };
        Portfolio portfolio = Portfolio.of(Evaluator.of(Catalogue.bundled(), CreditSource.none()), Portfolios.DAY);
        PortfolioTotals totals = PortfolioRun.of(portfolio)
                .withThreads(threads)
                .withSink(entry -> passedOn[0]++)
                .lines(generated);
        assertThat(totals.assessments()).isEqualTo(lines);
        assertThat((long) line.length * lines).isGreaterThan(10 * mostAhead);
    }

    @Test
    void a_run_needs_a_thread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.withThreads(0))
                .withMessageContaining("threads");
    }

    /**
     * The sink interrupts and fails while a helper still judges. The helper goes on only when the interrupt has reached the
     * wait for it, so that it cannot be done before.
     */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void an_interrupt_while_the_helpers_end_is_kept_for_later() {
        Thread starter = Thread.currentThread();
        CountDownLatch helperJudges = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicInteger judgedByHelper = new AtomicInteger();
        OdsCode first = OdsCode.parse("8XX01");
        CreditSource source = (assessment, requirements, asAt) -> {
            if (!assessment.organisation().odsCode().equals(first)) {
                if (Thread.currentThread() == starter) {
                    // Leaves a piece to the helper, should that still be at the first one.
                    await(helperJudges);
                } else {
                    judgedByHelper.incrementAndGet();
                    helperJudges.countDown();
                    await(interrupted);
                    while (starter.isInterrupted()) {
                        Thread.onSpinWait();
                    }
                }
            }
            return Credits.none();
        };
        IOException full = new IOException("disk full");
        PortfolioSink sink = entry -> {
            await(helperJudges);
            starter.interrupt();
            interrupted.countDown();
            throw full;
        };
        // The documents of the first piece, and many more.
        Iterator<Assessment> assessments = Stream.concat(
                        Stream.generate(() -> named(first)).limit(32),
                        Stream.generate(() -> named(OdsCode.parse("8XX02"))).limit(1_000))
                .iterator();

        assertThatThrownBy(() -> PortfolioRun.of(
                                Portfolio.of(Evaluator.of(Catalogue.bundled(), source), Portfolios.DAY))
                        .withThreads(2)
                        .withSink(sink)
                        .assessments(assessments))
                .isSameAs(full);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(judgedByHelper)
                .as("the one that it was at when the run ended")
                .hasValue(1);
    }

    private static Assessment named(OdsCode code) {
        return Assessment.builder(Edition.parse("2025-26"), new Organisation(code, "Name", OrganisationType.COMPANY))
                .category(Category.of(2))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The thread lives until the interrupt has reached the wait for its end. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void an_interrupt_while_the_threads_end_is_kept_for_later() {
        Thread starter = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread ending = new Thread(() -> {
            await(interrupted);
            while (starter.isInterrupted()) {
                Thread.onSpinWait();
            }
        });
        ending.start();
        starter.interrupt();
        interrupted.countDown();
        PortfolioRun.joinAll(List.of(ending));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ending.isAlive()).isFalse();
    }

    /** Two pieces: the starter takes one and waits until the other is begun. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_threads_of_a_run_keep_no_program_from_ending() throws IOException, InterruptedException {
        Thread starter = Thread.currentThread();
        CountDownLatch helperJudges = new CountDownLatch(1);
        AtomicReference<Thread> helper = new AtomicReference<>();
        CreditSource source = (assessment, requirements, asAt) -> {
            if (Thread.currentThread() == starter) {
                await(helperJudges);
            } else {
                helper.set(Thread.currentThread());
                helperJudges.countDown();
            }
            return Credits.none();
        };
        PortfolioRun.of(Portfolio.of(Evaluator.of(Catalogue.bundled(), source), Portfolios.DAY))
                .withThreads(2)
                .assessments(Stream.generate(() -> named(OdsCode.parse("8XX01")))
                        .limit(64)
                        .iterator());

        assertThat(helper.get().getName()).isEqualTo("dspt-portfolio-1");
        assertThat(helper.get().isDaemon()).isTrue();
        assertThat(helper.get().isAlive()).isFalse();
    }

    @Test
    void an_interrupted_helper_goes_home_with_its_interrupt() throws InterruptedException {
        Work work = new Work(Portfolios.PORTFOLIO, false, 1);
        AtomicBoolean kept = new AtomicBoolean();
        Thread helper = new Thread(() -> {
            Thread.currentThread().interrupt();
            work.help();
            kept.set(Thread.currentThread().isInterrupted());
        });
        helper.start();
        helper.join();

        assertThat(kept).isTrue();
    }
}
