package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Content;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanCsv;
import io.github.opendspt.scoring.caf.plan.CafPlanImport;
import io.github.opendspt.scoring.caf.plan.CafPlanJson;
import io.github.opendspt.scoring.code.PlanCodes;
import io.github.opendspt.scoring.plan.OwnColumns;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanConflict;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.scoring.plan.PlanImport;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.workbook.cells.CsvText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that names plans which people filled in or that were made before: tables, and documents. */
@Command
public final class EarlierPlans {

    /** Conflicts after which nothing of a table is taken. */
    private static final Set<String> UNREADABLE = Set.of(
            PlanCodes.CSV_COLUMN_MISSING.name(),
            PlanCodes.CSV_COLUMN_TWICE.name(),
            PlanCodes.CSV_EMPTY.name(),
            PlanCodes.CSV_TOO_LARGE.name());

    /** Conflicts after which nothing of a row is taken. */
    private static final Set<String> NOT_TAKEN = Set.of(
            PlanCodes.CSV_ROW_ENDS.name(),
            PlanCodes.CSV_CELLS_BEYOND.name(),
            PlanCodes.CSV_KIND.name(),
            PlanCodes.CSV_REF.name(),
            PlanCodes.CSV_NOT_ASKED.name(),
            PlanCodes.CSV_DUPLICATE.name());

    @Option(
            names = "--import",
            paramLabel = "PLAN",
            description =
                    "Take owners, due days, actions and what is done from a table that --csv wrote and people filled in,"
                            + " or from an earlier plan that --json printed. Give it again for the parts of several people. What"
                            + " does not fit is said on standard error.")
    private List<String> files = List.of();

    private final List<Source> tables = new ArrayList<>();
    private OwnColumns ownColumns = OwnColumns.NONE;
    private boolean conflicting;

    /**
     * Takes the plans, if there are any, into a plan, and says on standard error what does not fit.
     *
     * @param asked the requirement set by which the plan was made
     * @throws BadInputException if one cannot be read at all, or is of another organisation or edition
     */
    public Plan into(Plan plan, RequirementSet asked, Terminal terminal) {
        Plan continued = plan;
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            Source source = new Source(file);
            byte[] bytes = source.readAll(terminal);
            if (Content.isObject(bytes)) {
                continued = continued(continued, asked, source, bytes);
            } else {
                tables.add(source);
                texts.add(decoded(source, bytes, terminal));
            }
        }
        return tables.isEmpty() ? continued : taken(continued, asked, texts, terminal);
    }

    /**
     * Takes the plans, if there are any, into a plan of the CAF-aligned track, and says on standard error what does not fit.
     *
     * @param outcomes the outcomes by which the plan was made
     * @throws BadInputException if one cannot be read at all, or is of another organisation or edition
     */
    public CafPlan into(CafPlan plan, CafOutcomes outcomes, Terminal terminal) {
        CafPlan continued = plan;
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            Source source = new Source(file);
            byte[] bytes = source.readAll(terminal);
            if (Content.isObject(bytes)) {
                continued = continued(continued, source, bytes);
            } else {
                tables.add(source);
                texts.add(decoded(source, bytes, terminal));
            }
        }
        return tables.isEmpty() ? continued : taken(continued, outcomes, texts, terminal);
    }

    private static CafPlan continued(CafPlan plan, Source source, byte[] bytes) {
        Reading<CafPlan> reading = CafPlanJson.reader().read(bytes);
        CafPlan earlier = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        try {
            return plan.continuing(earlier);
        } catch (IllegalArgumentException e) {
            throw BadInputException.of(source, CommandCodes.PLAN_OF_ANOTHER, String.valueOf(e.getMessage()));
        }
    }

    private CafPlan taken(CafPlan plan, CafOutcomes outcomes, List<String> texts, Terminal terminal) {
        CafPlanImport taken = CafPlanCsv.read(plan, outcomes, texts.toArray(String[]::new));
        Map<Source, List<Problem>> unreadable = new LinkedHashMap<>();
        for (CafPlanImport.Conflict conflict : taken.conflicts()) {
            Source source = tables.get(conflict.table() - 1);
            if (conflict.broken()) {
                unreadable.computeIfAbsent(source, key -> new ArrayList<>()).add(conflict.problem());
            } else {
                terminal.complain(source.located(conflict.problem()));
            }
        }
        if (!unreadable.isEmpty()) {
            throw BadInputException.besideTheDocument(unreadable);
        }
        conflicting = !taken.conflicts().isEmpty();
        ownColumns = taken.ownColumns();
        return taken.plan();
    }

    /** Whether something in the tables did not fit. */
    public boolean conflicting() {
        return conflicting;
    }

    /** The columns that people added to the tables. */
    OwnColumns ownColumns() {
        return ownColumns;
    }

    /**
     * Where a new table goes. It may be one that was taken, if every row of it could be.
     *
     * @throws BadInputException if it is one that was taken and some rows could not be
     */
    Destination destination(String csv) {
        Destination destination = new Destination(csv);
        for (Source table : tables) {
            if (destination.isFile(table)) {
                if (conflicting) {
                    throw BadInputException.of(table, CommandCodes.TABLE_NOT_TAKEN);
                }
                return destination.changing(table);
            }
        }
        return destination;
    }

    private static Plan continued(Plan plan, RequirementSet asked, Source source, byte[] bytes) {
        Reading<Plan> reading = PlanJson.reader().read(bytes);
        Plan earlier = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        try {
            return plan.continuing(earlier, asked);
        } catch (IllegalArgumentException e) {
            throw BadInputException.of(source, CommandCodes.PLAN_OF_ANOTHER, String.valueOf(e.getMessage()));
        }
    }

    private Plan taken(Plan plan, RequirementSet asked, List<String> texts, Terminal terminal) {
        PlanImport taken = PlanCsv.read(plan, asked, texts.toArray(String[]::new));
        Map<Source, List<Problem>> unreadable = new LinkedHashMap<>();
        for (PlanConflict conflict : taken.conflicts()) {
            Source source = tables.get(conflict.table() - 1);
            if (UNREADABLE.contains(conflict.code())) {
                unreadable.computeIfAbsent(source, key -> new ArrayList<>()).add(Problem.of(conflict.reason(), ""));
                continue;
            }
            terminal.complain(source.name() + ":" + conflict);
            if (NOT_TAKEN.contains(conflict.code())) {
                terminal.complain("  the row: " + String.join(" | ", conflict.cells()));
            }
        }
        if (!unreadable.isEmpty()) {
            throw BadInputException.besideTheDocument(unreadable);
        }
        conflicting = !taken.conflicts().isEmpty();
        ownColumns = taken.ownColumns();
        return taken.plan();
    }

    private static String decoded(Source source, byte[] bytes, Terminal terminal) {
        return CsvText.decode(bytes, () -> terminal.complain(source.located(CommandCodes.TEXT_WINDOWS_1252)))
                .orElseThrow(() -> BadInputException.of(source, CommandCodes.TEXT_NOT_UTF8));
    }
}
