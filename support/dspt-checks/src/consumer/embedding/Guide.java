import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluator;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Does what the guide to embedding says, by its samples, which are compiled beside this. */
public final class Guide {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Edition OWN_EDITION = Edition.parse("2099-00");
    private static final Category OWN_CATEGORY = Category.parse("2");

    private Guide() {}

    /**
     * Prints what came of each sample, a line each.
     *
     * @param args the file of the assessment, and a file to write a requirement set to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        String document = Files.readString(Path.of(args[0]));
        List<Assessment> taken = new ArrayList<>();
        Optional<String> refusal = Intake.take(stream(document), taken::add);
        say("taken", taken.size() + " " + refusal.isEmpty());
        say("refused", Intake.take(stream("{"), taken::add).orElseThrow());
        Assessment assessment = taken.get(0);

        Verdicts verdicts = new Verdicts(Catalogue.bundled());
        Scorecard card = verdicts.of(assessment, DAY).scorecard();
        say("status", card.status());

        Catalogue catalogue = OwnRequirements.over(Catalogue.bundled(), ownSet(Path.of(args[1])));
        say("own", catalogue.find(OWN_EDITION, OWN_CATEGORY).isPresent());

        String coerced = document.replaceFirst("\"category\"\\s*:\\s*2", "\"category\": \"2\"");
        say("changed", !coerced.equals(document));
        JsonMapper mapper = StrictJackson3.mapper(JsonMapper.builder());
        say("jackson 3", mapper.readValue(document, Assessment.class).equals(assessment));
        try {
            say("jackson 3", mapper.readValue(coerced, Assessment.class));
        } catch (JacksonException e) {
            say("jackson 3", "refuses");
        }
        say(
                "jackson 2",
                StrictJackson2.mapper().readValue(document, Assessment.class).equals(assessment));
        try {
            say("jackson 2", StrictJackson2.mapper().readValue(coerced, Assessment.class));
        } catch (JsonProcessingException e) {
            say("jackson 2", "refuses");
        }

        Answer both = new Answer(true, "too", null, null, false, null, null, null, null);
        Validator yours = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), java.util.Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
        say("yours", codes(Validation.check(both, yours)));
        say("hibernate", codes(Validation.check(both)));

        Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);
        Evidence evidence = Evidence.of(assessment, card);
        say(
                "same",
                AssessmentJson.reader()
                        .read(evidence.assessment())
                        .orElseThrow()
                        .equals(assessment));
        say("version", evidence.libraryVersion());
        say(
                "upgrade",
                Upgrade.compare(evidence.scorecard(), assessment, evaluator).isEmpty());
    }

    private static ByteArrayInputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Path ownSet(Path file) throws IOException {
        RequirementSet.Builder own = RequirementSet.builder(Completeness.COMPLETE, OWN_EDITION, OWN_CATEGORY);
        return Files.write(file, RequirementSetJson.writer().toBytes(own.build()));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void say(String what, Object outcome) {
        System.out.println(what + ": " + outcome);
    }
}
