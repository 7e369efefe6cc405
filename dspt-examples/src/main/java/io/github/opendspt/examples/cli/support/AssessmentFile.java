package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The argument that names an assessment. */
@Command
public final class AssessmentFile {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The assessment, a document of the format dspt-assessment/1 or dspt-caf-assessment/1, or an answer sheet"
                            + " (.xlsx); - is standard input.")
    private String file = "";

    /** The input that was named. */
    public Source source() {
        return new Source(file);
    }

    /**
     * Reads the assessment, on whichever form it is.
     *
     * @throws BadInputException if it cannot be read, or no requirements are held for it
     */
    public Loaded load(Terminal terminal, HeldRequirements held) {
        return Loaded.read(source(), terminal, held);
    }

    /**
     * Reads the assessment, for a command that takes the form of standards and evidence items alone.
     *
     * @throws BadInputException if it cannot be read, no requirements are held for it, or it is on the other form
     */
    public Assessment form(Terminal terminal, HeldRequirements held) {
        return load(terminal, held).form();
    }

    /**
     * Reads the assessment, on whichever form it is, whether requirements are held for it or not.
     *
     * @throws BadInputException if it cannot be read
     */
    public Loaded loadAny(Terminal terminal, HeldRequirements held) {
        return Loaded.readAny(source(), terminal, held);
    }
}
