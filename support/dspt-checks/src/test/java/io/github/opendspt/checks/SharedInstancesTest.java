package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One instance of each thing that says it is thread-safe, hammered by many threads, gives what it gives to one. */
class SharedInstancesTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);

    private final Catalogue catalogue = Catalogue.bundled();
    private final CreditEngine engine = CreditEngine.bundled();
    private final DocumentReader<Assessment> reader = AssessmentJson.reader();
    private final DocumentWriter<Assessment> writer = AssessmentJson.writer();
    private final DocumentWriter<Scorecard> cards = ScorecardJson.writer();
    private final RegisterReader register = RegisterReader.defaults();
    private final String document;
    private final Scorer scorer;

    SharedInstancesTest() throws Exception {
        try (InputStream in = SharedInstancesTest.class.getResourceAsStream("assessment.json")) {
            document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        scorer = Scorer.of(catalogue.requirements(reader.read(document).orElseThrow()));
    }

    /** What one thread sees in one round: every round another day, and half of them broken documents in between. */
    private List<String> round(int number) throws IOException {
        LocalDate asAt = FIRST_DAY.plusDays(number);
        Assessment assessment = reader.read(document).orElseThrow();
        RequirementSet requirements =
                catalogue.find(assessment.edition(), assessment.category()).orElseThrow();
        Credits credits =
                (number % 2 == 0 ? engine : engine.withInferredRows()).credits(assessment, requirements, asAt);
        Scorecard card = scorer.score(assessment, credits, asAt);
        List<String> seen = new ArrayList<>();
        seen.add(writer.toText(assessment));
        seen.add(cards.toText(card));
        seen.add(requirements.checksum().text());
        seen.add(credits.items().toString());
        seen.add(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, asAt)
                .toString());
        reader.read(document.substring(0, document.length() - number - 2)).problems().stream()
                .map(Problem::toString)
                .forEach(seen::add);
        register.rows(new StringReader("Code,Organisation Name,Status,Date Of Publication,Primary Sector\n" + "8XX0"
                        + number % 10 + ",Example,25/26 Standards Met,29/06/2026,Company\n"))
                .forEachRemaining(row -> seen.add(row.value().toString()));
        return seen;
    }

    private List<List<String>> rounds() throws IOException {
        List<List<String>> seen = new ArrayList<>();
        for (int number = 0; number < ROUNDS; number++) {
            seen.add(round(number));
        }
        return seen;
    }

    @Test
    void manyThreadsSeeWhatOneSees() throws IOException, InterruptedException, ExecutionException {
        List<List<String>> alone = rounds();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<List<String>>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    start.await();
                    return rounds();
                });
            }
            for (Future<List<List<String>>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone.stream().distinct()).hasSizeGreaterThan(ROUNDS / 2);
    }
}
