package io.github.opendspt.examples.cli.support;

import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.Reading;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The argument that names an assessment. */
@Command
public final class AssessmentFile {

    @Parameters(
            paramLabel = "FILE",
            description = "The assessment, a document of the format dspt-assessment/1; - is standard input.")
    private String file = "";

    /** The input that was named. */
    public Source source() {
        return new Source(file);
    }

    /**
     * Reads the assessment and judges it.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    public Verdict judge(Terminal terminal, HeldRequirements held, LocalDate asAt) {
        return judge(source(), terminal, held, asAt);
    }

    /**
     * Reads an assessment and judges it.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    public static Verdict judge(Source source, Terminal terminal, HeldRequirements held, LocalDate asAt) {
        return judge(source, source.readAll(terminal), held, asAt);
    }

    /**
     * Reads the assessment, whether requirements are held for it or not.
     *
     * @throws BadInputException if it cannot be read
     */
    public Assessment read(Terminal terminal) {
        Reading<Assessment> reading = AssessmentJson.reader().read(source().readAll(terminal));
        return reading.value().orElseThrow(() -> new BadInputException(source(), reading.problems()));
    }

    /**
     * Judges the assessment that the input holds.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    public Verdict judge(byte[] document, HeldRequirements held, LocalDate asAt) {
        return judge(source(), document, held, asAt);
    }

    private static Verdict judge(Source source, byte[] document, HeldRequirements held, LocalDate asAt) {
        Reading<Assessment> reading =
                AssessmentJson.reader().checking(held::problems).read(document);
        return new Judge(held, asAt)
                .judge(reading.value().orElseThrow(() -> new BadInputException(source, reading.problems())));
    }
}
