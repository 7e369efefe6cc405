package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of a plan as a table. */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class PlanCsvProperties {

    private static final List<String> NASTY = List.of(
            "=1+1",
            "+44 20 7946 0000",
            "-",
            "@SUM(A1)",
            "\uff1d1+1",
            "'\uff20SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "'=1",
            "''+",
            "'tis",
            "a,b",
            "a\"b",
            "a;b",
            "two\r\nlines",
            "two\nlines",
            "two\rlines",
            " DPO ",
            "Zoë",
            "=cmd|' /C calc'!A0",
            "\"",
            "a'");

    static Plan filledIn(Plan plan, Random random) {
        Plan filled = plan;
        for (PlanRow row : plan.rows()) {
            PlanRow changed = row;
            if (random.nextBoolean()) {
                changed = changed.withOwner(NASTY.get(random.nextInt(NASTY.size())));
            }
            if (random.nextBoolean()) {
                changed = changed.withDue(plan.asAt().plusDays(random.nextInt(400) - 50L));
            }
            if (random.nextInt(4) == 0) {
                changed = changed.withAction(NASTY.get(random.nextInt(NASTY.size())));
            }
            filled = filled.with(changed);
        }
        return filled;
    }

    @Property(tries = 200)
    void whatWasFilledInComesBack(@ForAll Situation given, @ForAll Random random) {
        Plan plan = PlanProperties.plan(given);
        Plan filled = filledIn(plan, random);

        PlanImport taken = PlanCsv.read(plan, given.set(), PlanCsv.toText(filled));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan()).isEqualTo(filled);
        assertThat(PlanCsv.toText(taken.plan())).isEqualTo(PlanCsv.toText(filled));
    }

    @Property(tries = 100)
    void theOrderOfTheRowsDoesNotMatter(@ForAll Situation given, @ForAll Random random) {
        Plan plan = PlanProperties.plan(given);
        Plan filled = plan;
        for (PlanRow row : plan.rows()) {
            filled = filled.withOwner(row.ref(), "owner " + random.nextInt(9))
                    .withDue(row.ref(), LocalDate.of(2026, 1 + random.nextInt(12), 3));
        }
        List<String> lines = new ArrayList<>(List.of(PlanCsv.toText(filled).split("\r\n")));
        Collections.shuffle(lines.subList(1, lines.size()), random);

        PlanImport taken = PlanCsv.read(plan, given.set(), String.join("\n", lines));

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan()).isEqualTo(filled);
    }

    /** A row of the table is a row of the plan, done, or reported with its cells. */
    @Property(tries = 200)
    void nothingOfATableIsLost(@ForAll Situation given, @ForAll Situation later, @ForAll Random random) {
        Plan exported = filledIn(PlanProperties.plan(given), random);
        Plan now = PlanProperties.plan(later);

        PlanImport taken = PlanCsv.read(now, later.set(), PlanCsv.toText(exported));

        assertThat(taken.plan().rows()).hasSameSizeAs(now.rows());
        for (PlanRow row : exported.rows()) {
            PlanRow merged = taken.plan().row(row.ref()).orElse(null);
            DoneRow done = taken.plan().done().stream()
                    .filter(other -> Objects.equals(other.ref(), row.ref()))
                    .findFirst()
                    .orElse(null);
            if (merged != null) {
                assertThat(merged.owner()).isEqualTo(row.owner());
                assertThat(merged.due()).isEqualTo(row.due());
                assertThat(merged.action()).isEqualTo(row.action());
            } else if (done != null) {
                assertThat(done.owner()).isEqualTo(row.owner());
                assertThat(done.due()).isEqualTo(row.due());
                assertThat(done.doneOn()).isEqualTo(now.asAt());
            } else {
                assertThat(taken.conflicts())
                        .filteredOn(conflict -> conflict.code().equals("plan-csv.not-asked"))
                        .anyMatch(conflict -> Objects.equals(row.ref(), conflict.ref())
                                && conflict.cells().contains(TableCell.of(row.action())));
            }
        }
    }

    /** What is done is progress: a table of yesterday's fits today's plan, and it comes back from today's table. */
    @Property(tries = 200)
    void whatIsDoneIsKeptAndNoConflict(@ForAll Situation given, @ForAll Random random) {
        Plan before = filledIn(PlanProperties.plan(given), random);
        Situation later = given.with(PlanProperties.partlyDone(given, random));
        Plan now = PlanProperties.plan(later);

        PlanImport taken = PlanCsv.read(now, later.set(), PlanCsv.toText(before));
        PlanImport again = PlanCsv.read(now, later.set(), PlanCsv.toText(taken.plan()));

        assertThat(taken.conflicts()).extracting(PlanConflict::code).allMatch("plan-csv.gap-changed"::equals);
        assertThat(taken.plan().rows().size() + taken.plan().done().size())
                .isEqualTo(before.rows().size() + taken.added().size());
        assertThat(again.plan()).isEqualTo(taken.plan());
        assertThat(again.conflicts()).isEmpty();
    }

    /** The parts that owners filled in give the whole, in whatever order, and whatever each leaves out. */
    @Property(tries = 100)
    void partsAreMerged(@ForAll Situation given, @ForAll Random random) {
        Plan plan = PlanProperties.plan(given);
        Plan filled = filledIn(plan, random);
        List<String> lines = List.of(PlanCsv.toText(filled).split("\r\n(?=\")"));
        String[] parts = {lines.get(0), lines.get(0), lines.get(0)};
        for (String line : lines.subList(1, lines.size())) {
            parts[random.nextInt(3)] += "\r\n" + line;
        }

        PlanImport taken = PlanCsv.read(plan, given.set(), parts);

        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.plan()).isEqualTo(filled);
        assertThat(taken.added()).isEmpty();
    }

    /** Columns of people's own come back, whatever is in them. */
    @Property(tries = 100)
    void ownColumnsComeBack(@ForAll Situation given, @ForAll Random random) {
        Plan plan = PlanProperties.plan(given);
        Map<String, List<String>> cells = new HashMap<>();
        for (PlanRow row : plan.rows()) {
            cells.put(
                    row.ref() == null ? "" : row.ref().toString(),
                    List.of(NASTY.get(random.nextInt(NASTY.size())), NASTY.get(random.nextInt(NASTY.size()))));
        }
        OwnColumns own = new OwnColumns(List.of("Budget", "=Notes"), cells);
        String table = PlanCsv.toText(plan, own);

        PlanImport taken = PlanCsv.read(plan, given.set(), table);

        assertThat(taken.ownColumns()).isEqualTo(own);
        assertThat(taken.conflicts()).isEmpty();
        assertThat(PlanCsv.toText(taken.plan(), taken.ownColumns())).isEqualTo(table);
    }

    @Property(tries = 1000)
    void aNeutralisedCellIsReversible(@ForAll("cells") String text) {
        String cell = TableCell.of(text);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");
        assertThat(TableCell.text(cell)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("='+-@\t\r\n a,\"\uff1d\uff0b\uff0d\uff20")
                .ofMaxLength(6);
    }

    /** What cannot be seen neither hides a formula nor reaches the table. */
    @Property(tries = 1000)
    void controlsAreLeftOut(@ForAll("hostile") String text) {
        String cell = TableCell.of(text);

        assertThat(cell.codePoints())
                .noneMatch(c -> Character.getType(c) == Character.FORMAT
                        || (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0));
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*").isEqualTo(TableCell.of(TableCell.text(cell)));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("=a'\u0000\u001b\u007f\u009b\u061c\u200e\u202e\u2066\t\n")
                .ofMaxLength(6);
    }

    @Property(tries = 1000)
    void anyTextIsRead(@ForAll("tables") String table) {
        Plan plan =
                Planner.of(Situations.example(), CreditSource.none()).plan(PlanTest.nothingAnswered(), PlanTest.DAY);

        PlanImport taken = PlanCsv.read(plan, Situations.example(), table);

        assertThat(taken.plan().rows()).hasSameSizeAs(plan.rows());
        assertThat(taken.conflicts().isEmpty() && taken.added().isEmpty()).isFalse();
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> token = Arbitraries.of(
                "Kind",
                "Ref",
                "Owner",
                "Due",
                ",",
                "\"",
                "\n",
                "\r\n",
                "evidence",
                "1.1.1",
                "2026-01-01",
                "x",
                "'",
                "\uFEFF");
        return Arbitraries.oneOf(
                token.list().ofMaxSize(30).map(tokens -> String.join("", tokens)),
                token.list().ofMaxSize(30).map(tokens -> "Kind,Ref,Owner,Due\n" + String.join("", tokens)));
    }
}
