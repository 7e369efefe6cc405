package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opendspt.mapping.MappingCodes;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.testing.AnyValues;
import io.github.opendspt.testing.Judges;
import io.github.opendspt.testing.SchemaSamples;
import io.github.opendspt.testing.Variations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of every document that can be written: for each value that Java can make, the writer throws with every problem, or
 * what it writes reads back to an equal value, and both Jackson lines write the same bytes.
 */
class WritingTest {

    private static final int VALUES = 40;

    private static final Set<Class<?>> ARGUMENTS = Set.of(
            String.class,
            Integer.class,
            LocalDate.class,
            Edition.class,
            Category.class,
            EvidenceRef.class,
            Status.class);

    private static final List<Code> CODES = Stream.of(ModelCodes.list(), ScoringCodes.list(), MappingCodes.list())
            .flatMap(list -> list.codes().stream())
            .filter(code -> ARGUMENTS.containsAll(code.argumentTypes()))
            .toList();

    private static final Law<RequirementSet> REQUIREMENTS = new Law<>(new DocumentKind<>(
            "requirements", "DSPT requirement set", RequirementSet.class, RequirementSetJson.shape()));

    static List<DocumentKind<?>> documents() {
        return AgreementTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyValueIsWrittenAsItIsOrRefused(DocumentKind<?> kind) {
        new Law<>(kind).holdFor(new Random(42));
    }

    private static AnyValues values(Random random, int hostile) {
        return new AnyValues(random, hostile)
                .with(CafOutcomeRef.class, WritingTest::outcome)
                .with(
                        CertificateScheme.class,
                        drawn -> CertificateScheme.parse(pick(drawn, "iso-27001", "nhsmail", "soc-2")))
                .with(Reason.class, WritingTest::reason)
                .with(Credits.class, WritingTest::credits)
                .with(Scorecard.class, WritingTest::scorecard);
    }

    private static CafOutcomeRef outcome(AnyValues values) {
        Random random = values.random();
        return CafOutcomeRef.parse((char) ('A' + random.nextInt(5)) + "" + (1 + random.nextInt(99)) + '.'
                + (char) ('a' + random.nextInt(26)));
    }

    private static Reason reason(AnyValues values) {
        if (values.random().nextBoolean()) {
            return Reason.of(values.of(String.class), values.of(String.class), List.of(values.of(Object.class)));
        }
        Code code = CODES.get(values.random().nextInt(CODES.size()));
        return Reason.of(code, code.argumentTypes().stream().map(values::drawn).toArray());
    }

    private static Credits credits(AnyValues values) {
        List<Credit> items = new ArrayList<>();
        for (int i = values.random().nextInt(4); i > 0; i--) {
            items.add(values.of(Credit.class));
        }
        return Credits.of(
                        values.of(Edition.class),
                        values.of(Category.class),
                        values.of(Checksum.class),
                        values.of(LocalDate.class),
                        items,
                        List.of(values.of(Finding.class)))
                .withChangesOn(List.of(values.of(LocalDate.class)));
    }

    /** Nothing but a scorer makes a scorecard; the requirements and the assessment may be anything. */
    private static Scorecard scorecard(AnyValues values) {
        RequirementSet requirements =
                new Variations(values).of(RequirementSet.class, REQUIREMENTS.sample(values.random(), true));
        Assessment drawn = values.of(Assessment.class);
        Assessment.Builder assessment =
                Assessment.builder(requirements.edition(), drawn.organisation()).category(requirements.category());
        drawn.answers().forEach(assessment::answer);
        return Scorer.of(requirements).score(assessment.build(), Credits.none(), values.of(LocalDate.class));
    }

    private static String pick(AnyValues values, String... words) {
        return words[values.random().nextInt(words.length)];
    }

    /** The law of one kind of document. */
    private static final class Law<T> {
        private final DocumentKind<T> kind;
        private final DocumentReader<T> reader;
        private final DocumentWriter<T> writer;
        private final SchemaSamples samples;
        private int written;
        private int refused;

        Law(DocumentKind<T> kind) {
            this.kind = kind;
            this.reader = kind.reader();
            this.writer = kind.writer();
            this.samples = new SchemaSamples(kind.schema().text());
        }

        void holdFor(Random random) {
            AnyValues mild = values(random, 0);
            AnyValues wild = values(random, 40);
            Variations mildly = new Variations(mild);
            Variations wildly = new Variations(values(random, 3));
            for (int i = 0; i < VALUES; i++) {
                (i % 4 == 0 ? mild : wild).find(kind.type()).ifPresent(this::hold);
                T varied = sample(random, i % 3 == 0);
                for (int j = 0; j < 3; j++) {
                    varied = (i % 3 == 0 ? mildly : wildly).of(kind.type(), varied);
                    hold(varied);
                }
            }
            assertThat(written).isGreaterThan(20);
            assertThat(refused).isPositive();
        }

        private T sample(Random random, boolean full) {
            String document =
                    Judges.JACKSON_3.writeValueAsString(Reconciled.of(kind.name(), samples.draw(random, full)));
            return reader.read(document).orElseThrow();
        }

        private void hold(T value) {
            byte[] document;
            try {
                document = writer.toBytes(value);
            } catch (InvalidDocumentException e) {
                refused(value, e.problems());
                return;
            }
            written++;
            assertThat(writer.check(value)).isEmpty();
            assertThat(reader.read(document).orElseThrow()).isEqualTo(value);
            assertThat(Judges.JACKSON_3.writeValueAsBytes(value)).isEqualTo(document);
            assertThat(jackson2(value)).isEqualTo(document);
        }

        private void refused(T value, List<Problem> problems) {
            refused++;
            assertThat(problems).isNotEmpty().isEqualTo(writer.check(value));
            assertThat(problems.toString()).doesNotContain(AnyValues.SECRET);
        }

        private static byte[] jackson2(Object value) {
            try {
                return Judges.JACKSON_2.writeValueAsBytes(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
    }
}
