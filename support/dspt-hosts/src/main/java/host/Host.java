package host;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluator;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a vendor writes on the first day: the records as bodies, a ref in the path, a day as a parameter, nothing configured. */
@SpringBootApplication
@RestController
public class Host {

    private final Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);

    /** Gives back what was put in. */
    @PostMapping("/assessments")
    public Assessment echo(@Valid @RequestBody Assessment assessment) {
        return assessment;
    }

    /** Evaluates an assessment. */
    @PostMapping("/verdicts")
    public Scorecard evaluate(@Valid @RequestBody Assessment assessment, @RequestParam("asAt") LocalDate asAt)
            throws RequirementsUnavailableException {
        return evaluator.evaluate(assessment, asAt).scorecard();
    }

    /** Says how one item was answered. */
    @PostMapping("/answers/{ref}")
    public String answered(@PathVariable("ref") EvidenceRef ref, @Valid @RequestBody Assessment assessment) {
        return assessment.answers().containsKey(ref) ? "answered" : "not answered";
    }
}
