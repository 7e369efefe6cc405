package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.register.RelyAnswer.Subject;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.Table;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceAnswer;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.register.RelianceJudge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers about one publication after another, and prints each as soon as it is known: no answer is held but the first, until it
 * is seen whether there is another. Used once, by one thread.
 */
final class RelyRun {

    private final List<Reliance> rules;
    private final RelianceJudge judge;
    private final LocalDate day;
    private final boolean json;
    private final @Nullable String csv;
    private final @Nullable Table table;
    private final Terminal terminal;
    private @Nullable RelianceAnswer first;
    private long answers;
    private boolean begun;
    private boolean all = true;

    RelyRun(
            List<Reliance> rules,
            RelianceJudge judge,
            LocalDate day,
            boolean json,
            @Nullable String csv,
            Terminal terminal) {
        this.rules = rules;
        this.judge = judge;
        this.day = day;
        this.json = json;
        this.csv = csv;
        this.table = csv == null ? null : RelyPage.table();
        this.terminal = terminal;
    }

    /** Answers about a publication by each rule. */
    void take(Subject subject) {
        List<RelyAnswer> given = new ArrayList<>(rules.size());
        for (Reliance rule : rules) {
            given.add(new RelyAnswer(subject, rule, judge.answer(rule, subject.published(), day)));
        }
        for (RelyAnswer answer : given) {
            all &= answer.answer().answer() == Verdict.MAY_RELY;
            if (table != null) {
                RelyPage.row(answer, table);
            }
            if (json) {
                document(answer.answer());
            }
            answers++;
        }
        if (!json && !"-".equals(csv)) {
            terminal.print(RelyPage.of(given, day, begun, terminal));
            begun = true;
        }
    }

    /** Several documents are a line each; one alone is laid out. */
    private void document(RelianceAnswer answer) {
        if (answers == 0) {
            first = answer;
            return;
        }
        if (first != null) {
            terminal.printLine(RelianceJson.answerWriter(), first);
            first = null;
        }
        terminal.printLine(RelianceJson.answerWriter(), answer);
    }

    /** Writes what remains to be written, and gives the exit code. */
    int exit(boolean incomplete) {
        if (first != null) {
            terminal.print(RelianceJson.answerWriter(), first);
        }
        if (table != null && csv != null) {
            Destination destination = new Destination(csv);
            destination.write(table.toString(), terminal);
            destination.say(Words.count(answers, "answer"), terminal);
        }
        if (incomplete) {
            return ExitCode.BAD_INPUT;
        }
        return all ? ExitCode.DONE : ExitCode.BELOW;
    }
}
