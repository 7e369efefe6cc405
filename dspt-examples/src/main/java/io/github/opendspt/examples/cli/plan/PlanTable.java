package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanConflict;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.scoring.plan.PlanImport;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                throw new BadInputException(
                        source, List.of(Problem.of(Reason.of(conflict.code(), conflict.message()), "")));
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

    /**
     * Where a new table goes. It may be the one that was taken, if every row of it could be.
     *
     * @throws BadInputException if it is the one that was taken and some rows could not be
     */
    public Destination destination(String csv, Terminal terminal) {
        Destination destination = new Destination(csv);
        if (table == null) {
            return destination;
        }
        Source source = new Source(table);
        if (conflicting && destination.isFile(source)) {
            throw BadInputException.of(source, CommandCodes.TABLE_NOT_TAKEN);
        }
        return destination.changing(source);
    }

    private static PlanImport read(Plan plan, Source source, Terminal terminal) {
        byte[] bytes = source.readAll(terminal);
        try {
            return PlanCsv.read(plan, decode(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            // As Excel saves plain CSV in Britain; looked at below.
        }
        try {
            String text = decode(bytes, Charset.forName("windows-1252"));
            if (text.indexOf('\0') >= 0) {
                throw BadInputException.of(source, CommandCodes.TEXT_NOT_UTF8);
            }
            terminal.complain(source.located(CommandCodes.TEXT_WINDOWS_1252));
            return PlanCsv.read(plan, text);
        } catch (CharacterCodingException e) {
            throw BadInputException.of(source, CommandCodes.TEXT_NOT_UTF8);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
