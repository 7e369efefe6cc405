package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Scores newline-delimited JSON: a line in, a line out, in order. Memory does not grow with the number of lines, and a bad
 * line does not keep the next from being scored.
 */
final class LineScoring {

    private static final DocumentWriter<Scorecard> SCORECARDS = ScorecardJson.writer();
    private static final DocumentWriter<CafScorecard> CAF_SCORECARDS = CafScorecardJson.writer();
    private static final DocumentWriter<ProblemReport> PROBLEMS = ProblemReportJson.writer();

    /** As many bytes as tell a workbook from text. */
    private static final int HEAD = 8;

    private final Terminal terminal;
    private final Source source;
    private final HeldRequirements held;
    private final Evaluator evaluator;
    private final LocalDate asAt;
    private final Requirement required;
    private int scored;
    private int below;
    private int bad;

    LineScoring(
            Terminal terminal,
            Source source,
            HeldRequirements held,
            Evaluator evaluator,
            LocalDate asAt,
            Requirement required) {
        this.terminal = terminal;
        this.source = source;
        this.held = held;
        this.evaluator = evaluator;
        this.asAt = asAt;
        this.required = required;
    }

    /** Scores every line and gives the exit code. */
    int run() {
        try (InputStream in = new BufferedInputStream(source.open(terminal))) {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            if (Loaded.isSheet(source, head)) {
                take(sheet(in.readNBytes(ReadLimits.defaults().maxBytes() + 1)));
            } else {
                ToolkitAssessmentJson.reader()
                        .checking(held::problems)
                        .lines(in)
                        .forEachRemaining(this::take);
            }
        } catch (UncheckedIOException e) {
            throw source.unreadable(e.getCause());
        } catch (IOException e) {
            throw source.unreadable(e);
        }
        return summary();
    }

    /** An answer sheet is as one line. */
    private Reading<ToolkitAssessment> sheet(byte[] document) {
        try {
            return Reading.of(
                    Loaded.read(source, document, held).saying(terminal).assessment(), List.of(), 1);
        } catch (BadInputException e) {
            return Reading.failed(e.problems(), 1);
        }
    }

    private void take(Reading<ToolkitAssessment> reading) {
        ToolkitAssessment assessment = reading.value().orElse(null);
        if (assessment instanceof Assessment form) {
            Scorecard card = evaluator.evaluate(form, asAt).scorecard();
            terminal.printLine(SCORECARDS, card);
            count(required.shortfall(card).isEmpty());
        } else if (assessment instanceof CafAssessment caf) {
            CafScorecard card = evaluator.evaluate(caf, asAt).scorecard();
            terminal.printLine(CAF_SCORECARDS, card);
            count(required.shortfall(card).isEmpty());
        } else {
            terminal.printLine(PROBLEMS, new ProblemReport(reading.line(), reading.problems()));
            bad++;
        }
    }

    private void count(boolean met) {
        scored++;
        below += met ? 0 : 1;
    }

    private int summary() {
        if (below > 0) {
            terminal.complain("dspt: " + below + " of " + scored + " scored do not meet the required " + required);
        }
        if (bad > 0) {
            terminal.complain("dspt: " + bad + " of " + (scored + bad) + " could not be scored; their lines say why");
        }
        if (scored + bad == 0) {
            throw BadInputException.of(source, CommandCodes.NO_ASSESSMENT);
        }
        return bad > 0 ? ExitCode.BAD_INPUT : below > 0 ? ExitCode.BELOW : ExitCode.DONE;
    }
}
