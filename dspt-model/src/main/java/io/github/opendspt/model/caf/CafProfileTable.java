package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.table.Cells;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableCodes;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile of expected levels from a table in CSV: a row for each outcome, as a person copies them from the toolkit.
 *
 * <p>The first row names the columns, in any order: {@code Outcome} or {@code Ref}; {@code Level} or {@code Expected level},
 * {@code partially-achieved} or in words, capitals or not, blank where it is not known; and, where there is one, {@code Policy},
 * with yes where a policy question is asked beside the outcome (rule E8). Other columns are passed over. Cells are parted by
 * commas, semicolons or tabs; the text is UTF-8.
 *
 * <p>Every problem is reported in one pass, with the line and what was probably meant. Thread-safe.
 */
public final class CafProfileTable {

    private static final int MOST_CHARACTERS = 200;

    private CafProfileTable() {}

    /**
     * Reads a table from UTF-8 bytes.
     *
     * @param in the stream; it is not closed
     * @param outcomes the outcomes of the edition that the profile is of
     * @param name what to call the profile in results; not blank
     * @return the profile, or every problem
     * @throws IOException if the stream cannot be read
     */
    public static Reading<CafProfile> read(InputStream in, CafOutcomes outcomes, String name) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(outcomes, "outcomes");
        Objects.requireNonNull(name, "name");
        try {
            return new Rows(new InputStreamReader(in, StandardCharsets.UTF_8), outcomes).all(name);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The columns of the table. */
    private enum Column implements Term {
        OUTCOME("Outcome", "Ref", "Contributing outcome", "Outcome ref"),
        LEVEL("Level", "Expected level", "Expected", "Expected achievement", "Profile"),
        POLICY("Policy", "Policy question");

        private final List<String> headers;

        Column(String... headers) {
            this.headers = List.of(headers);
        }
    }

    private record Row(CafOutcomeRef ref, @Nullable AchievementLevel level, boolean policy) {}

    private static final class Rows extends TableRows<Column, Row> {

        private static final Columns<Column> COLUMNS =
                Columns.of(Column.class, List.of(Column.OUTCOME, Column.LEVEL), column -> column.headers);

        private final CafOutcomes outcomes;

        Rows(Reader in, CafOutcomes outcomes) {
            super(COLUMNS, in);
            this.outcomes = outcomes;
        }

        Reading<CafProfile> all(String name) {
            CafProfile.Builder profile = CafProfile.builder(outcomes.edition(), name);
            List<Problem> problems = new ArrayList<>();
            Map<CafOutcomeRef, Integer> lines = new HashMap<>();
            for (int count = 0; hasNext(); count++) {
                Reading<Row> reading = next();
                if (count == CafAssessment.MAX_OUTCOMES) {
                    problems.add(
                            problem(Reason.of(TableCodes.TOO_MANY_ROWS, CafAssessment.MAX_OUTCOMES), reading.line()));
                    break;
                }
                problems.addAll(reading.problems());
                reading.value().ifPresent(row -> add(row, reading.line(), profile, lines, problems));
            }
            return problems.isEmpty() ? Reading.of(profile.build(), List.of(), 1) : Reading.failed(problems, 1);
        }

        private static void add(
                Row row,
                int line,
                CafProfile.Builder profile,
                Map<CafOutcomeRef, Integer> lines,
                List<Problem> problems) {
            Integer first = lines.putIfAbsent(row.ref, line);
            if (first != null) {
                problems.add(problem(Reason.of(CafTableCodes.DUPLICATE, row.ref, first), line));
                return;
            }
            if (row.level != null) {
                profile.level(row.ref, row.level);
            }
            if (row.policy) {
                profile.policy(row.ref);
            }
        }

        @Override
        protected Reading<Row> read(Header<Column> header, List<String> cells, int line) {
            Cells<Column> row = new Cells<>(header, cells, line);
            CafOutcome outcome = outcome(row);
            AchievementLevel level = outcome == null ? null : level(row, outcome);
            Boolean policy = row.yes(Column.POLICY);
            return outcome == null || !row.problems().isEmpty()
                    ? Reading.failed(row.problems(), line)
                    : Reading.of(new Row(outcome.ref(), level, Boolean.TRUE.equals(policy)), List.of(), line);
        }

        private @Nullable CafOutcome outcome(Cells<Column> row) {
            String cell = row.requiredText(Column.OUTCOME, MOST_CHARACTERS);
            if (cell == null) {
                return null;
            }
            for (CafOutcome outcome : outcomes.outcomes()) {
                if (outcome.ref().toString().equals(cell)) {
                    return outcome;
                }
            }
            row.report(
                    CafTableCodes.OUTCOME, Column.OUTCOME, outcomes.edition(), CafShapes.refSuggestion(cell, outcomes));
            return null;
        }

        private static @Nullable AchievementLevel level(Cells<Column> row, CafOutcome outcome) {
            String cell = row.text(Column.LEVEL, MOST_CHARACTERS);
            if (cell == null) {
                return null;
            }
            String token = cell.toLowerCase(Locale.ROOT).replace(' ', '-');
            for (AchievementLevel level : outcome.levels()) {
                if (level.token().equals(token)) {
                    return level;
                }
            }
            row.report(
                    CafTableCodes.LEVEL,
                    Column.LEVEL,
                    outcome.ref(),
                    outcome.levels(),
                    CafShapes.levelSuggestion(cell, outcome.levels()));
            return null;
        }
    }
}
