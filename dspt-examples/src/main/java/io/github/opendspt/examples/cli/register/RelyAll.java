package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Table;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.register.RelianceJudge;
import io.github.opendspt.model.register.RelianceJudge.Decided;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code dspt rely --all}: every row of a register by every rule, one at a time. Used once. */
final class RelyAll {

    private static final int MOST_COMPLAINTS = 100;

    private final List<Reliance> rules;
    private final LocalDate asAt;
    private final Source register;
    private final boolean json;
    private final Terminal terminal;
    private final List<Map<Verdict, Integer>> counts = new ArrayList<>();
    private final @Nullable Table table;
    private int rows;
    private int unread;
    private int repeated;

    RelyAll(List<Reliance> rules, LocalDate asAt, Source register, boolean json, boolean csv, Terminal terminal) {
        this.rules = rules;
        this.asAt = asAt;
        this.register = register;
        this.json = json;
        this.terminal = terminal;
        this.table = csv ? new Table("As at", "Code", "Name", "Rule", "Answer") : null;
        rules.forEach(rule -> counts.add(new EnumMap<>(Verdict.class)));
    }

    int run(Catalogue catalogue, @Nullable String csv) {
        try (InputStream in = register.open(terminal)) {
            RelianceJudge.of(catalogue)
                    .decideAll(rules, RegisterReader.defaults().rows(in), asAt, this::take);
        } catch (UncheckedIOException e) {
            throw register.unreadable(e.getCause());
        } catch (IOException e) {
            throw register.unreadable(e);
        }
        if (repeated > 0) {
            terminal.complain("dspt: " + Words.count(repeated, "row")
                    + " with a code that an earlier row has; ask about it with --code, which compares them");
        }
        if (unread > MOST_COMPLAINTS) {
            terminal.complain("dspt: " + unread + " rows could not be read in all");
        }
        if (table != null && csv != null) {
            Destination destination = new Destination(csv);
            destination.write(table.toString(), terminal);
            destination.say(Words.count((long) rows * rules.size(), "answer"), terminal);
        }
        if (!json && !"-".equals(csv)) {
            summary();
        }
        if (unread > 0) {
            return ExitCode.BAD_INPUT;
        }
        boolean all = counts.stream().allMatch(of -> of.getOrDefault(Verdict.MAY_RELY, 0) == rows);
        return all && repeated == 0 ? ExitCode.DONE : ExitCode.BELOW;
    }

    private void take(Decided row) {
        PublishedStatus published = row.published().orElse(null);
        if (published == null) {
            unread++;
            if (unread <= MOST_COMPLAINTS) {
                terminal.complain(register.located(row.problem().orElseThrow()));
            }
            return;
        }
        rows++;
        repeated += row.repeated() ? 1 : 0;
        for (int i = 0; i < rules.size(); i++) {
            Verdict verdict = row.verdict(i);
            counts.get(i).merge(verdict, 1, Integer::sum);
            if (json) {
                terminal.printLine(RelianceJson.answerWriter(), row.answer(i).orElseThrow());
            }
            if (table != null) {
                table.row(
                        asAt,
                        published.odsCode(),
                        published.name(),
                        rules.get(i).name(),
                        verdict);
            }
        }
    }

    private void summary() {
        StringBuilder lines =
                new StringBuilder(Words.count(rows, "row") + " of the register, as at " + Words.day(asAt) + "\n");
        for (int i = 0; i < rules.size(); i++) {
            lines.append(Page.pad(rules.get(i).name(), 16));
            for (Verdict verdict : List.of(Verdict.MAY_RELY, Verdict.CANNOT_TELL, Verdict.MAY_NOT_RELY)) {
                lines.append("  ")
                        .append(verdict.displayName())
                        .append(": ")
                        .append(counts.get(i).getOrDefault(verdict, 0));
            }
            lines.append('\n');
        }
        terminal.print(lines.toString());
    }
}
