package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanConflict;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.scoring.plan.PlanImport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that names a plan which people filled in. */
@Command
public final class PlanTable {

    /** Conflicts after which nothing of a table is taken. */
    private static final Set<String> UNREADABLE = Set.of("plan-csv.header", "plan-csv.too-large");

    @Option(
            names = "--import",
            paramLabel = "CSV",
            description =
                    "Take owners, due days and actions from a table that --csv wrote and people filled in. What does"
                            + " not fit is said on standard error.")
    private @Nullable String table;

    private boolean conflicting;

    /**
     * Takes the table, if there is one, into a plan, and says on standard error what does not fit.
     *
     * @throws BadInputException if it cannot be read at all
     */
    public Plan into(Plan plan, Terminal terminal) {
        if (table == null) {
            return plan;
        }
        Source source = new Source(table);
        PlanImport taken = read(plan, source, terminal);
        for (PlanConflict conflict : taken.conflicts()) {
            if (UNREADABLE.contains(conflict.code())) {
                throw BadInputException.of(source, conflict.code(), conflict.message());
            }
            terminal.complain(source.name() + ":" + conflict);
            if (!conflict.cells().isEmpty()) {
                terminal.complain("  the row: " + String.join(" | ", conflict.cells()));
            }
        }
        conflicting = !taken.conflicts().isEmpty();
        return taken.plan();
    }

    /** Whether something in the table did not fit. */
    public boolean conflicting() {
        return conflicting;
    }

    private static PlanImport read(Plan plan, Source source, Terminal terminal) {
        try (Reader text = new InputStreamReader(source.open(terminal.in()), StandardCharsets.UTF_8.newDecoder())) {
            return PlanCsv.read(plan, text);
        } catch (CharacterCodingException e) {
            throw BadInputException.of(source, "text.not-utf-8", "it is not UTF-8; save the table as CSV UTF-8");
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
