package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Confirmation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A case as a bean, for languages that look things up by the text of a ref. Public, since they look from outside. */
public final class Submission {

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Confirmation> confirmations = new HashMap<>();
    private final Set<String> exempt = new HashSet<>();
    private final LocalDate day;

    Submission(Case question) {
        question.assessment().answers().forEach((ref, answer) -> answers.put(ref.toString(), answer));
        question.assessment().confirmedAssertions().forEach((ref, given) -> confirmations.put(ref.toString(), given));
        for (EvidenceRef ref : question.exempt()) {
            exempt.add(ref.toString());
        }
        this.day = question.day();
    }

    /** {@return the answers by the ref of their item} */
    public Map<String, Answer> getAnswers() {
        return answers;
    }

    /** {@return the confirmations by the ref of their assertion} */
    public Map<String, Confirmation> getConfirmations() {
        return confirmations;
    }

    /** {@return the refs of the items that are exempt} */
    public Set<String> getExempt() {
        return exempt;
    }

    /** {@return the day of the verdict} */
    public LocalDate getDay() {
        return day;
    }
}
