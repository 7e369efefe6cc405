package io.github.opendspt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.schema.ModelSchemas;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A process whose class path holds what we need at run time and nothing of Jakarta Validation, Jackson databind, Hibernate or victools. */
class WithoutOptionalLibrariesTest {

    @Test
    void readsWritesAndDrawsSchemas() throws Exception {
        assertThat(run(
                        "jakarta.validation-api",
                        "hibernate-validator",
                        "jsonschema-",
                        "classmate",
                        "jboss-logging",
                        "jackson-databind",
                        "jspecify"))
                .isEqualTo("fine\n");
    }

    private static String run(String... without) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(without)
                        .noneMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Duser.language=tr",
                        WithoutOptionalLibrariesTest.Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.replace(System.lineSeparator(), "\n");
    }

    /** The main job, every document of it. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            require(absent("jakarta.validation.Validator"), "jakarta.validation is there");
            require(absent("tools.jackson.databind.ObjectMapper"), "Jackson databind is there");
            require(absent("org.hibernate.validator.HibernateValidator"), "Hibernate Validator is there");
            Assessment assessment = Assessment.builder(
                            Edition.parse("2025-26"),
                            new Organisation(OdsCode.parse("8XX01"), "A", OrganisationType.GP))
                    .certificate(Certificate.builder(CertificateScheme.NHSMAIL).build())
                    .answer(EvidenceRef.parse("1.1.1"), Answer.text("x"))
                    .confirm(AssertionRef.parse("1.1"), new Confirmation("SIRO", LocalDate.of(2026, 1, 1)))
                    .build();
            byte[] bytes = AssessmentJson.writer().toBytes(assessment);
            require(AssessmentJson.reader().read(bytes).orElseThrow().equals(assessment), "does not read back");
            require(
                    AssessmentJson.reader()
                                    .read("{\"edition\":\"\"}")
                                    .problems()
                                    .size()
                            == 3,
                    "other problems");
            RequirementSet requirements = Catalogue.bundled().requirements(assessment);
            require(requirements.items().size() == 45, "other requirements");
            require(ModelSchemas.all().size() > 8, "other schemas");
            require(ModelSchemas.assessment(requirements).text().length() > 1_000, "no schema");
            System.out.println("fine");
        }

        private static boolean absent(String name) {
            try {
                Class.forName(name);
                return false;
            } catch (ClassNotFoundException e) {
                return true;
            }
        }

        private static void require(boolean condition, String otherwise) {
            if (!condition) {
                throw new IllegalStateException(otherwise);
            }
        }
    }
}
