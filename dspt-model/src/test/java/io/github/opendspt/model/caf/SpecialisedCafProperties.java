package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.model.testing.CafDocuments;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Judges;
import io.github.opendspt.testing.Mutations;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.ObjectNode;

/** The reader, the writer and the schema of one edition draw the same line, and none takes what the general reader refuses. */
class SpecialisedCafProperties {

    private static final List<CafOutcomes> EDITIONS = CafCatalogue.bundled().outcomes();

    private static final Set<String> BEYOND =
            ModelSchemas.rulesBeyond().stream().map(rule -> rule.code().name()).collect(Collectors.toSet());

    private static CafAssessment ofEdition(CafOutcomes outcomes, Random random) {
        CafAssessment.Builder assessment = CafAssessment.builder(
                random.nextInt(10) == 0 ? Edition.parse("2030-31") : outcomes.edition(),
                CafDocuments.assessment(random).organisation());
        for (int i = random.nextInt(5); i > 0; i--) {
            CafOutcomeRef ref = random.nextInt(20) == 0
                    ? CafOutcomeRef.parse("E1.b")
                    : outcomes.outcomes()
                            .get(random.nextInt(outcomes.outcomes().size()))
                            .ref();
            assessment.level(ref, AchievementLevel.values()[random.nextInt(3)]);
            if (random.nextInt(4) == 0) {
                assessment.policy(ref, PolicyAnswer.of(PolicyStanding.NOT_YET));
            }
        }
        return assessment.build();
    }

    private static CafProfile profile(CafAssessment assessment) {
        CafProfile.Builder profile = CafProfile.builder(assessment.edition(), "seen");
        assessment.outcomes().forEach((ref, answer) -> profile.level(ref, answer.level()));
        assessment.policies().keySet().forEach(profile::policy);
        return profile.build();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void assessments(@ForAll long seed) {
        Random random = new Random(seed);
        CafOutcomes outcomes = EDITIONS.get(random.nextInt(EDITIONS.size()));
        CafAssessment assessment = ofEdition(outcomes, random);
        hold(
                CafAssessmentJson.shape(outcomes),
                ModelSchemas.assessment(outcomes),
                CafAssessmentJson.reader(),
                CafAssessmentJson.writer(),
                assessment,
                random);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void profiles(@ForAll long seed) {
        Random random = new Random(seed);
        CafOutcomes outcomes = EDITIONS.get(random.nextInt(EDITIONS.size()));
        hold(
                CafProfileJson.shape(outcomes),
                ModelSchemas.profile(outcomes),
                CafProfileJson.reader(),
                CafProfileJson.writer(),
                profile(ofEdition(outcomes, random)),
                random);
    }

    private static <T> void hold(
            Shape<T> shape,
            SchemaDocument drawn,
            DocumentReader<T> general,
            DocumentWriter<T> generalWriter,
            T value,
            Random random) {
        Schema schema = JsonSchemas.compile(drawn.text());
        DocumentReader<T> reader = DocumentReader.of(shape);
        DocumentWriter<T> writer = DocumentWriter.of(shape);
        String text = generalWriter.toText(value);
        boolean taken = reader.read(text).value().isPresent();
        assertThat(writer.check(value).isEmpty()).isEqualTo(taken);
        ObjectNode document = (ObjectNode) Judges.JACKSON_3.readTree(text);
        for (int i = 0; i < 6; i++) {
            String mutated =
                    Judges.JACKSON_3.writeValueAsString(i == 0 ? document : Mutations.mutate(document, random));
            List<Problem> problems = reader.read(mutated).problems();
            boolean schemaShouldAccept = problems.stream().map(Problem::code).allMatch(BEYOND::contains);
            boolean integerAsWritten =
                    problems.stream().anyMatch(problem -> problem.code().equals("value.wrong-type"));
            if (!integerAsWritten) {
                assertThat(schema.validate(mutated, InputFormat.JSON).isEmpty())
                        .as("%s of %s", problems, mutated)
                        .isEqualTo(schemaShouldAccept);
            }
            if (problems.isEmpty()) {
                assertThat(general.read(mutated).problems()).isEmpty();
            }
        }
    }
}
