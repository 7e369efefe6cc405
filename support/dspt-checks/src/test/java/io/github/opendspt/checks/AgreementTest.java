package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.RuleBeyondSchema;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.testing.Judges;
import io.github.opendspt.testing.MemberFaults;
import io.github.opendspt.testing.Mutations;
import io.github.opendspt.testing.SchemaSamples;
import io.github.opendspt.workbook.WorkbookMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The law of every document that can be read, of those to come too: the schema accepts it ⇔ the reader accepts it ⇔ strict
 * binding, by either Jackson line, accepts it and validation finds nothing. And what is accepted is written to the same bytes
 * by the writer and by both mappers, and reads back to an equal value.
 */
class AgreementTest {

    private static final int SAMPLES = 25;
    private static final int MOST_SHOWN = 20;

    private static final List<RuleBeyondSchema> RULES_BEYOND_SCHEMA = Stream.of(
                    ModelSchemas.rulesBeyond(), ScoringSchemas.rulesBeyond(), MappingSchemas.rulesBeyond())
            .flatMap(List::stream)
            // A whole number with a point is of a wrong type to the reader and right by a schema; no sample has one.
            .filter(rule -> !rule.code().equals(ModelCodes.VALUE_WRONG_TYPE))
            .toList();

    private static final Pattern PUBLIC_READER = Pattern.compile("public static DocumentReader<(\\w+)> ");

    static List<DocumentKind<?>> documents() {
        List<DocumentKind<?>> kinds = new ArrayList<>(ModelSchemas.documents());
        kinds.addAll(ScoringSchemas.documents());
        kinds.addAll(MappingSchemas.documents());
        kinds.add(WorkbookMapping.document());
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyMemberWrongInEveryWay(DocumentKind<?> kind) {
        new Law<>(kind).holdFor(new Random(42));
    }

    @Test
    void everyDocumentWithAPublicReaderIsListed() {
        Set<String> read = new TreeSet<>();
        Shipped.MODULES.stream()
                .flatMap(module -> Sources.main(module).stream())
                .map(Sources::read)
                .forEach(source -> PUBLIC_READER.matcher(source).results().forEach(type -> read.add(type.group(1))));

        // A reader of either of two documents that are listed, which is no document of its own.
        assertThat(read.remove("ToolkitAssessment")).isTrue();
        assertThat(documents().stream().map(kind -> kind.type().getSimpleName()))
                .containsAll(read);
        assertThat(read).hasSizeGreaterThan(20);
    }

    @Test
    void everyRuleBeyondTheSchemaIsOfDocumentsThatThereAre() {
        Set<String> names = documents().stream().map(DocumentKind::name).collect(Collectors.toSet());
        names.add(RuleBeyondSchema.EVERY_DOCUMENT);

        assertThat(RULES_BEYOND_SCHEMA.stream().flatMap(AgreementTest::documentsOf))
                .isSubsetOf(names);
    }

    private static Set<String> codesBeyondSchema(String document) {
        return RULES_BEYOND_SCHEMA.stream()
                .filter(rule -> documentsOf(rule).anyMatch(Set.of(document, RuleBeyondSchema.EVERY_DOCUMENT)::contains))
                .map(rule -> rule.code().name())
                .collect(Collectors.toSet());
    }

    private static Stream<String> documentsOf(RuleBeyondSchema rule) {
        return Stream.of(rule.document().split(", "));
    }

    /** The law of one kind of document. */
    private static final class Law<T> {
        private final String name;
        private final DocumentReader<T> reader;
        private final DocumentWriter<T> writer;
        private final Judges<T> judges;
        private final SchemaSamples samples;
        private final List<String> broken = new ArrayList<>();
        private int accepted;
        private int refused;

        Law(DocumentKind<T> kind) {
            this.name = kind.name();
            this.reader = kind.reader();
            this.writer = kind.writer();
            String schema = kind.schema().text();
            this.judges =
                    new Judges<>(kind.type(), document -> said(reader.read(document)), schema, codesBeyondSchema(name));
            this.samples = new SchemaSamples(schema);
        }

        private static <T> Judges.Said<T> said(Reading<T> reading) {
            return new Judges.Said<>(
                    reading.value(),
                    reading.problems().stream().map(Problem::code).toList());
        }

        void holdFor(Random random) {
            ObjectNode whole = Reconciled.of(name, samples.draw(random, true));
            Reading<T> reading = reader.read(Judges.JACKSON_3.writeValueAsString(whole));
            assertThat(reading.problems())
                    .as("a document with every member can be read; if a rule beyond the schema is broken, see"
                            + " Reconciled")
                    .isEmpty();
            judge("whole", Judges.JACKSON_3.writeValueAsString(whole));
            MemberFaults.each(samples, whole, random, this::judge);
            for (int i = 0; i < SAMPLES; i++) {
                ObjectNode drawn = samples.draw(random, i % 5 == 0);
                judge("drawn " + i, Judges.JACKSON_3.writeValueAsString(drawn));
                ObjectNode any = Reconciled.of(name, drawn);
                judge("sample " + i, Judges.JACKSON_3.writeValueAsString(any));
                for (int j = 0; j < 8; j++) {
                    judge("mutated " + i, Judges.JACKSON_3.writeValueAsString(Mutations.mutate(any, random)));
                }
            }
            assertThat(broken.stream().limit(MOST_SHOWN))
                    .as(broken.size() + " disagreements")
                    .isEmpty();
            assertThat(accepted).isGreaterThan(20);
            assertThat(refused).isGreaterThan(100);
        }

        private void judge(String what, String document) {
            try {
                Judges.Said<T> said = judges.agreeOn(document);
                if (said.value().isPresent()) {
                    accepted++;
                    written(said.value().get());
                } else {
                    refused++;
                }
            } catch (AssertionError | RuntimeException e) {
                String message = String.valueOf(e);
                broken.add(what + ": " + message.substring(0, Math.min(message.length(), 3_000)));
            }
        }

        private void written(T value) {
            String text = writer.toText(value);
            assertThat(reader.read(text).orElseThrow()).isEqualTo(value);
            assertThat(Judges.JACKSON_3.writeValueAsString(value)).isEqualTo(text);
            assertThat(jackson2(value)).isEqualTo(text);
        }

        private static String jackson2(Object value) {
            try {
                return Judges.JACKSON_2.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
    }
}
