package io.github.opendspt.examples.cli;

import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.scoring.Scorecard;

/** The documents that the command line writes. */
final class Documents {

    static final DocumentWriter<ProblemReport> PROBLEMS = DocumentWriter.of(ProblemReport.class);

    static final DocumentWriter<Scorecard> SCORECARDS = DocumentWriter.of(Scorecard.class);

    private Documents() {}
}
