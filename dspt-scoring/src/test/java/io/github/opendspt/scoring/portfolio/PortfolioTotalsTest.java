package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PortfolioTotalsTest {

    private static BlockerTotals blocker(BlockerKind kind, String ref, int assessments) {
        FormRef parsed = kind == BlockerKind.CONFIRMATION ? AssertionRef.parse(ref) : EvidenceRef.parse(ref);
        return new BlockerTotals(kind, parsed, "title", assessments);
    }

    private static PortfolioGroup group(String edition, List<BlockerTotals> blockers) {
        return new PortfolioGroup(
                new RequirementSetId(
                        Edition.parse(edition),
                        Category.of(2),
                        Checksum.parse("sha256:" + "1".repeat(64)),
                        Completeness.COMPLETE),
                Portfolios.DAY,
                3,
                2,
                Map.of(Status.STANDARDS_MET, 3),
                Map.of(Status.STANDARDS_EXCEEDED, 3),
                List.of(new StandardTotals(1, "first", 9, 6, 1)),
                blockers,
                List.of(new CertificateLapses(YearMonth.of(2026, 11), CertificateScheme.CYBER_ESSENTIALS_PLUS, 2)));
    }

    private static PortfolioTotals totals(PortfolioGroup... groups) {
        return new PortfolioTotals(
                List.of(groups),
                List.of(),
                1,
                0,
                new TreeMap<>(Map.of("json.truncated", 1)),
                List.of(Problem.of(Reason.of("json.truncated", "it ends early"), "", 4, 7, null)));
    }

    @Test
    void ties_among_the_commonest_blockers_are_in_order_of_ref_and_then_of_kind() {
        PortfolioGroup group = group(
                "2025-26",
                List.of(
                        blocker(BlockerKind.EVIDENCE, "1.3.13", 5),
                        blocker(BlockerKind.UNDETERMINED, "1.3.8", 5),
                        blocker(BlockerKind.EVIDENCE, "1.3.8", 5),
                        blocker(BlockerKind.EVIDENCE, "10.1.1", 9),
                        blocker(BlockerKind.CONFIRMATION, "1.3", 5),
                        blocker(BlockerKind.EVIDENCE, "2.1.1", 1)));
        assertThat(group.blockers())
                .extracting(blocker -> blocker.kind() + " " + blocker.ref())
                .containsExactly(
                        "evidence 10.1.1",
                        "confirmation 1.3",
                        "evidence 1.3.8",
                        "undetermined 1.3.8",
                        "evidence 1.3.13",
                        "evidence 2.1.1");
        assertThat(group.commonestBlockers(100))
                .as("what has to be answered or settled comes before what only has to be confirmed")
                .extracting(blocker -> blocker.kind() + " " + blocker.ref())
                .containsExactly(
                        "evidence 10.1.1",
                        "evidence 1.3.8",
                        "undetermined 1.3.8",
                        "evidence 1.3.13",
                        "evidence 2.1.1",
                        "confirmation 1.3");
        assertThat(group.commonestBlockers(2))
                .isEqualTo(group.commonestBlockers(100).subList(0, 2));
        assertThat(group.commonestBlockers(0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> group.commonestBlockers(-1));
    }

    @Test
    void document() {
        String document = """
            {"format":"dspt-portfolio/1",
            "groups":[{"edition":"2025-26","category":2,"asAt":"2026-06-01","requirements":"sha256:CHECKSUM",
            "completeness":"complete","assessments":3,"determined":2,
            "statuses":{"standards-not-met":0,"approaching-standards":0,"standards-met":3,"standards-exceeded":0},
            "possibleStatuses":{"standards-not-met":0,"approaching-standards":0,"standards-met":0,"standards-exceeded":3},
            "standards":[{"number":1,"title":"first","mandatory":9,"complete":6,"met":1}],
            "blockers":[{"kind":"evidence","ref":"1.3.8","title":"title","assessments":5},
            {"kind":"confirmation","ref":"1.1","title":"title","assessments":2}],
            "lapses":[{"month":"2026-11","scheme":"cyber-essentials-plus","certificates":2}]}],
            "unreadable":1,"unjudged":0,"problems":{"json.truncated":1},
            "firstProblems":[{"code":"json.truncated","pointer":"","line":4,"column":7,"message":"it ends early"}]}\
            """.replace("\n", "").replace("CHECKSUM", "1".repeat(64));
        PortfolioTotals totals = totals(group(
                "2025-26",
                List.of(blocker(BlockerKind.CONFIRMATION, "1.1", 2), blocker(BlockerKind.EVIDENCE, "1.3.8", 5))));
        assertThat(PortfolioJson.writer().toText(totals)).isEqualTo(document);
        assertThat(PortfolioJson.reader().read(document).orElseThrow()).isEqualTo(totals);
    }

    @Test
    void problems_of_a_document() {
        String document = PortfolioJson.writer()
                .toText(totals(group("2025-26", List.of(blocker(BlockerKind.EVIDENCE, "1.3.8", 5)))))
                .replace("\"evidence\"", "\"confirmation\"")
                .replace("2026-11", "2026-13")
                .replace("\"unjudged\":0", "\"unjudged\":-1");
        Reading<PortfolioTotals> reading = PortfolioJson.reader().read(document);
        assertThat(reading.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "blocker.other-kind /groups/0/blockers/0/ref",
                        "value.not-a-month /groups/0/lapses/0/month",
                        "value.out-of-range /unjudged");
    }

    @Test
    void totals_of_different_editions_stay_apart_in_order() {
        PortfolioGroup late = group("2025-26", List.of());
        PortfolioGroup early = group("2024-25", List.of());
        PortfolioTotals joined = totals(late).join(totals(early)).join(totals(late));
        assertThat(joined.groups()).hasSize(2);
        assertThat(joined.groups().get(0)).isEqualTo(early);
        assertThat(joined.groups().get(1).assessments()).isEqualTo(6);
        assertThat(joined.assessments()).isEqualTo(9);
        assertThat(joined.documents()).isEqualTo(12);
    }

    @Test
    void a_count_that_is_full_stays_full() {
        assertThat(Counts.sum(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Counts.sum(Integer.MAX_VALUE - 1, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Counts.sum(1, 2)).isEqualTo(3);
    }

    @Test
    void counts_are_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardTotals(1, "first", 0, 0, -1))
                .withMessageContaining("met");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blocker(BlockerKind.EVIDENCE, "1.1.1", -1))
                .withMessageContaining("assessments");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTotals(
                        List.of(), List.of(), 0, 0, new TreeMap<>(Map.of("json.truncated", -1)), List.of()))
                .withMessageContaining("problems");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockerTotals(BlockerKind.EVIDENCE, AssertionRef.parse("1.1"), "title", 1))
                .withMessageContaining("ref");
    }

    /** The first of them whatever the order in which they come, with all of them counted. */
    @Test
    void problems_beyond_the_most_are_only_counted() {
        List<PortfolioEntry> entries = new ArrayList<>();
        for (int line = 250; line > 0; line--) {
            entries.add(PortfolioEntry.notJudged(
                    line, null, List.of(Problem.of(Reason.of("json.truncated", "it ends early"), "", line, 1, null))));
        }
        PortfolioTotals totals =
                entries.stream().map(PortfolioTotals::of).reduce(PortfolioTotals.EMPTY, PortfolioTotals::join);
        assertThat(totals.unreadable()).isEqualTo(250);
        assertThat(totals.problems()).containsExactly(Map.entry("json.truncated", 250));
        assertThat(totals.firstProblems()).hasSize(PortfolioTotals.MOST_PROBLEMS);
        assertThat(totals.firstProblems())
                .extracting(Problem::line)
                .isSorted()
                .startsWith(1)
                .endsWith(100);
        TotalsTally tally = new TotalsTally();
        entries.forEach(tally::add);
        assertThat(tally.totals()).isEqualTo(totals);
    }

    @Test
    void a_verdict_and_its_assessment() {
        Random random = new Random(3);
        Assessment assessment = Portfolios.draw(random);
        PortfolioEntry entry = Portfolios.PORTFOLIO.evaluate(Reading.of(assessment, List.of(), 1));
        Scorecard card = entry.scorecard();
        assertThat(PortfolioTotals.of(card, assessment)).isEqualTo(PortfolioTotals.of(entry));
        assertThat(PortfolioTotals.of(card, assessment).groups().get(0).requirementSet())
                .isEqualTo(card.requirementSet());
        Assessment other = Portfolios.draw(random);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioTotals.of(card, other))
                .withMessageContaining("assessment");
        assertThat(entry.toString()).contains("line 1").doesNotContain("Name");
    }

    @Test
    void an_entry_is_a_verdict_or_problems() {
        assertThatIllegalArgumentException().isThrownBy(() -> PortfolioEntry.notJudged(1, null, List.of()));
    }

    @Test
    void a_verdict_does_not_go_with_another_assessment() {
        Random random = new Random(3);
        Assessment assessment = Portfolios.draw(random);
        CafAssessment caf = Portfolios.drawCaf(random);
        PortfolioEntry ofForm = Portfolios.PORTFOLIO.evaluate(Reading.of(assessment, List.of(), 1));
        PortfolioEntry ofCaf = Portfolios.PORTFOLIO.evaluate(Reading.of(caf, List.of(), 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioEntry(1, caf, ofForm.evaluation(), null, List.of()))
                .withMessage("assessment: the evaluation is of another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioEntry(1, assessment, null, ofCaf.caf(), List.of()))
                .withMessage("assessment: the evaluation is of another");
    }

    /** There are two forms of the toolkit, and no third. */
    @Test
    void an_assessment_of_neither_form() {
        ToolkitAssessment other = new ToolkitAssessment() {
            @Override
            public Edition edition() {
                return Edition.parse("2025-26");
            }

            @Override
            public Organisation organisation() {
                return Portfolios.draw(new Random(3)).organisation();
            }

            @Override
            public Publication publication() {
                return null;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portfolios.PORTFOLIO.evaluate(Reading.of(other, List.of(), 1)))
                .withMessage("reading: it is of neither form of the toolkit");
    }

    /** E8: it may not be known which policy questions there are; everything else is about an outcome. */
    @Test
    void only_a_policy_may_block_without_an_outcome() {
        assertThat(new CafBlockerTotals(CafBlockerKind.POLICY, null, "", 1).ref())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CafBlockerTotals(CafBlockerKind.OUTCOME, null, "", 1))
                .withMessage("ref: a blocker of the kind outcome concerns an outcome");
    }

    @Test
    void what_can_be_trusted_less_is_a_group_of_its_own() {
        PortfolioGroup complete = group("2025-26", List.of());
        PortfolioGroup provisional = new PortfolioGroup(
                new RequirementSetId(
                        complete.edition(),
                        complete.category(),
                        complete.requirementSet().checksum(),
                        Completeness.PROVISIONAL),
                complete.asAt(),
                1,
                1,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(totals(complete).join(totals(provisional)).groups())
                .hasSize(2)
                .isEqualTo(totals(provisional).join(totals(complete)).groups());
    }

    /** Of two titles of the same thing the one that sorts first stands, whichever comes first. */
    @Test
    void titles_that_differ_do_not_make_the_order_matter() {
        StandardTotals one = new StandardTotals(1, "Alpha", 9, 6, 1);
        StandardTotals other = new StandardTotals(1, "Beta", 1, 1, 1);
        assertThat(one.plus(other)).isEqualTo(new StandardTotals(1, "Alpha", 10, 7, 2));
        assertThat(other.plus(one)).isEqualTo(one.plus(other));
    }

    @Test
    void a_problem_says_which_item_it_concerns() {
        PortfolioTotals totals = new PortfolioTotals(
                List.of(),
                List.of(),
                1,
                0,
                new TreeMap<>(Map.of("value.blank", 2)),
                List.of(
                        Problem.of(Reason.of("value.blank", "it is blank"), "/answers/1.1.1", 1, 2, Ref.parse("1.1.1")),
                        Problem.of(
                                Reason.of("value.blank", "it is blank"),
                                "/confirmedAssertions/1.1",
                                1,
                                3,
                                Ref.parse("1.1"))));
        String document = PortfolioJson.writer().toText(totals);
        assertThat(document).contains("\"ref\":\"1.1.1\"", "\"ref\":\"1.1\"");
        assertThat(PortfolioJson.reader().read(document).orElseThrow()).isEqualTo(totals);
    }

    @Test
    void another_format_is_refused() {
        String document = PortfolioJson.writer().toText(PortfolioTotals.EMPTY);
        assertThatThrownBy(() -> JsonMapper.builder()
                        .build()
                        .readValue(document.replace("dspt-portfolio/1", "dspt-portfolio/2"), PortfolioTotals.class))
                .hasMessageContaining("the document is not of the format 'dspt-portfolio/1'");
    }

    @Test
    void a_verdict_of_another_edition_does_not_go_with_an_assessment() {
        Assessment assessment = Portfolios.draw(new Random(3));
        Scorecard card = Objects.requireNonNull(Portfolios.PORTFOLIO
                .evaluate(Reading.of(assessment, List.of(), 1))
                .scorecard());
        Assessment other = Assessment.builder(Edition.parse("2023-24"), assessment.organisation())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortfolioTotals.of(card, other))
                .withMessage("assessment: it is of %s in 2023-24, the scorecard of %s in %s"
                        .formatted(card.odsCode(), card.odsCode(), card.edition()));
    }

    @Test
    void the_totals_of_documents_are_the_sum_of_the_totals_of_each() {
        Random random = new Random(5);
        List<Reading<Assessment>> readings = new ArrayList<>();
        for (int line = 1; line <= 20; line++) {
            readings.add(
                    line % 5 == 0
                            ? Portfolios.unreadable(random, line)
                            : Reading.of(Portfolios.draw(random), List.of(), line));
        }
        PortfolioTotals sum = readings.stream()
                .map(Portfolios.PORTFOLIO::evaluate)
                .map(PortfolioTotals::of)
                .reduce(PortfolioTotals.EMPTY, PortfolioTotals::join);
        assertThat(Portfolios.PORTFOLIO.total(readings.iterator())).isEqualTo(sum);
        assertThat(sum.documents()).isEqualTo(20);
        assertThat(sum.unreadable()).isEqualTo(4);
    }

    @Test
    void totals_are_serialised_as_their_document() throws IOException, ClassNotFoundException {
        PortfolioTotals totals = totals(group("2025-26", List.of(blocker(BlockerKind.EVIDENCE, "1.3.8", 5))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(totals);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(PortfolioJson.writer().toText(totals));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(totals);
        }
    }

    @Test
    void a_plain_mapper_binds_totals() {
        PortfolioTotals totals = totals(group(
                "2025-26",
                List.of(blocker(BlockerKind.CONFIRMATION, "1.1", 2), blocker(BlockerKind.EVIDENCE, "1.3.8", 5))));
        assertThat(JsonMapper.builder().build().readValue(PortfolioJson.writer().toText(totals), PortfolioTotals.class))
                .isEqualTo(totals);
    }

    private static PortfolioGroup counting(int assessments, int determined, int met, int possiblyMet) {
        return new PortfolioGroup(
                new RequirementSetId(
                        Edition.parse("2025-26"),
                        Category.of(2),
                        Checksum.parse("sha256:" + "1".repeat(64)),
                        Completeness.COMPLETE),
                Portfolios.DAY,
                assessments,
                determined,
                Map.of(Status.STANDARDS_MET, met),
                Map.of(Status.STANDARDS_MET, possiblyMet),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void no_count_of_a_sum_is_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(-1, 0, 0, 0))
                .withMessage("assessments: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(0, -1, 0, 0))
                .withMessage("determined: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(0, 0, -1, 0))
                .withMessage("statuses: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(0, 0, 0, -1))
                .withMessage("possibleStatuses: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(0, 0, 0, 0).commonestBlockers(-1))
                .withMessage("most: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTotals(List.of(), List.of(), -1, 0, new TreeMap<>(), List.of()))
                .withMessage("unreadable: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioTotals(List.of(), List.of(), 0, -1, new TreeMap<>(), List.of()))
                .withMessage("unjudged: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardTotals(1, "first", -1, 0, 0))
                .withMessage("mandatory: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardTotals(1, "first", 0, -1, 0))
                .withMessage("complete: a count must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificateLapses(YearMonth.of(2026, 11), CertificateScheme.NHSMAIL, -1))
                .withMessage("certificates: a count must not be negative, was -1");
        assertThat(counting(0, 0, 0, 0).assessments()).isZero();
    }

    @Test
    void the_counts_are_in_the_summary() {
        assertThat(Portfolios.PORTFOLIO).hasToString("Portfolio[as at 2026-06-01]");
        assertThat(totals(counting(2, 2, 1, 1)))
                .hasToString(
                        "PortfolioTotals[3 documents, 1 unreadable, 0 not judged, [PortfolioGroup[2025-26 category 2"
                                + " as at 2026-06-01: 2 assessments, {standards-not-met=0, approaching-standards=0,"
                                + " standards-met=1, standards-exceeded=0}]]]");
        PortfolioTotals ofCaf = PortfolioTotals.of(
                Portfolios.PORTFOLIO.evaluate(Reading.of(Portfolios.drawCaf(new Random(3)), List.of(), 1)));
        assertThat(ofCaf)
                .hasToString("PortfolioTotals[1 documents, 0 unreadable, 0 not judged, [], " + ofCaf.cafGroups() + "]");
        Problem problem = Problem.of(Reason.of("json.truncated", "it ends early"), "", 4, 7, null);
        assertThat(PortfolioEntry.notJudged(4, null, List.of(problem)))
                .hasToString("PortfolioEntry[line 4: [" + problem + "]]");
    }

    @Test
    void groups_of_one_key_add_up_part_by_part() {
        PortfolioGroup group = group(
                "2025-26",
                List.of(blocker(BlockerKind.EVIDENCE, "1.3.8", 5), blocker(BlockerKind.CONFIRMATION, "1.1", 2)));
        PortfolioGroup sum = totals(group).join(totals(group)).groups().get(0);
        assertThat(sum.assessments()).isEqualTo(6);
        assertThat(sum.determined()).isEqualTo(4);
        assertThat(sum.statuses()).containsEntry(Status.STANDARDS_MET, 6);
        assertThat(sum.possibleStatuses()).containsEntry(Status.STANDARDS_EXCEEDED, 6);
        assertThat(sum.standards()).containsExactly(new StandardTotals(1, "first", 18, 12, 2));
        assertThat(sum.blockers())
                .containsExactly(
                        blocker(BlockerKind.EVIDENCE, "1.3.8", 10), blocker(BlockerKind.CONFIRMATION, "1.1", 4));
        assertThat(sum.lapses())
                .containsExactly(
                        new CertificateLapses(YearMonth.of(2026, 11), CertificateScheme.CYBER_ESSENTIALS_PLUS, 4));
    }
}
