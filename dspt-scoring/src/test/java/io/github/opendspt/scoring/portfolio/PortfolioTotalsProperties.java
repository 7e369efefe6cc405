package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.portfolio.Portfolios.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.json.JsonMapper;

/** The laws of totals. */
@Domain(Portfolios.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class PortfolioTotalsProperties {

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build();

    @Property(tries = 100)
    void totals_are_the_sum_of_single_totals_in_any_order_and_split(
            @ForAll Documents documents, @ForAll Random random) {
        List<PortfolioTotals> parts = new ArrayList<>();
        documents.entries().forEach(entry -> parts.add(PortfolioTotals.of(entry)));
        parts.add(PortfolioTotals.EMPTY);
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            PortfolioTotals one = parts.remove(random.nextInt(parts.size()));
            PortfolioTotals other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.join(other));
        }
        assertThat(parts.get(0)).isEqualTo(documents.totals());
    }

    @Property(tries = 100)
    void joining_is_commutative_and_associative_with_a_neutral_element(
            @ForAll Documents first, @ForAll Documents second, @ForAll Documents third) {
        PortfolioTotals a = first.totals();
        PortfolioTotals b = second.totals();
        PortfolioTotals c = third.totals();
        assertThat(a.join(b)).isEqualTo(b.join(a)).hasSameHashCodeAs(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(PortfolioTotals.EMPTY)).isEqualTo(a);
        assertThat(a.join(b).documents()).isEqualTo(a.documents() + b.documents());
    }

    /** Counted anew, one question at a time. */
    @Property(tries = 100)
    void groups_count_what_the_scorecards_say(@ForAll Documents documents) {
        List<PortfolioEntry> entries = documents.entries();
        PortfolioTotals totals = documents.totals();
        assertThat(totals.documents()).isEqualTo(entries.size());
        assertThat(totals.unreadable()).isEqualTo(count(entries, entry -> entry.assessment() == null));
        assertThat(totals.unjudged())
                .isEqualTo(count(
                        entries,
                        entry -> entry.assessment() != null && !entry.problems().isEmpty()));
        List<PortfolioEntry> seen = new ArrayList<>();
        for (PortfolioGroup group : totals.groups()) {
            List<PortfolioEntry> judged = entries.stream()
                    .filter(entry -> entry.scorecard() != null
                            && entry.scorecard().requirementSet().equals(group.requirementSet()))
                    .toList();
            seen.addAll(judged);
            check(group, judged);
        }
        for (CafPortfolioGroup group : totals.cafGroups()) {
            List<PortfolioEntry> judged = entries.stream()
                    .filter(entry -> entry.caf() != null
                            && CafGroupTally.key(entry.caf().scorecard()).equals(group.key()))
                    .toList();
            seen.addAll(judged);
            check(group, judged);
        }
        assertThat(seen).hasSize(totals.assessments()).doesNotHaveDuplicates();
        assertThat(totals.cafAssessments()).isEqualTo(count(entries, entry -> entry.caf() != null));
    }

    private static void check(CafPortfolioGroup group, List<PortfolioEntry> judged) {
        List<CafScorecard> cards =
                judged.stream().map(entry -> entry.caf().scorecard()).toList();
        assertThat(group.assessments()).isEqualTo(cards.size());
        assertThat(group.determined()).isEqualTo(count(cards, CafScorecard::determined));
        for (Status status : Status.values()) {
            assertThat(group.statuses().get(status)).isEqualTo(count(cards, card -> card.status() == status));
            assertThat(group.possibleStatuses().get(status))
                    .isEqualTo(count(cards, card -> card.possibleStatus() == status));
        }
        for (ObjectiveTotals objective : group.objectives()) {
            List<ObjectiveResult> results = cards.stream()
                    .flatMap(card -> card.objectives().stream())
                    .filter(result -> result.letter().equals(objective.letter()))
                    .toList();
            assertThat(objective.total())
                    .isEqualTo(results.stream().mapToInt(ObjectiveResult::total).sum())
                    .isEqualTo(
                            objective.meets() + objective.below() + objective.undetermined() + objective.unanswered());
            assertThat(objective.meets())
                    .isEqualTo(results.stream().mapToInt(ObjectiveResult::meets).sum());
        }
        assertThat(group.objectives()).hasSameSizeAs(cards.get(0).objectives());
        for (CafBlockerTotals blocker : group.blockers()) {
            assertThat(blocker.title().isEmpty()).isEqualTo(blocker.ref() == null);
            assertThat(blocker.assessments())
                    .isEqualTo(count(
                            cards,
                            card -> card.blockers().stream()
                                    .anyMatch(one ->
                                            one.kind() == blocker.kind() && Objects.equals(one.ref(), blocker.ref()))));
        }
        assertThat(group.blockers().stream()
                        .mapToInt(CafBlockerTotals::assessments)
                        .sum())
                .isEqualTo(
                        cards.stream().mapToInt(card -> card.blockers().size()).sum());
    }

    private static void check(PortfolioGroup group, List<PortfolioEntry> judged) {
        List<Scorecard> cards = judged.stream().map(PortfolioEntry::scorecard).toList();
        assertThat(group.assessments()).isEqualTo(cards.size());
        assertThat(group.determined()).isEqualTo(count(cards, Scorecard::determined));
        for (Status status : Status.values()) {
            assertThat(group.statuses().get(status)).isEqualTo(count(cards, card -> card.status() == status));
            assertThat(group.possibleStatuses().get(status))
                    .isEqualTo(count(cards, card -> card.possibleStatus() == status));
        }
        for (StandardTotals standard : group.standards()) {
            List<StandardResult> results = cards.stream()
                    .flatMap(card -> card.standards().stream())
                    .filter(result -> result.number() == standard.number())
                    .toList();
            assertThat(standard.mandatory())
                    .isEqualTo(
                            results.stream().mapToInt(StandardResult::mandatory).sum());
            assertThat(standard.complete())
                    .isEqualTo(
                            results.stream().mapToInt(StandardResult::complete).sum());
            assertThat(standard.met()).isEqualTo(count(results, StandardResult::met));
        }
        assertThat(group.standards()).hasSameSizeAs(cards.get(0).standards());
        int blockers = 0;
        for (BlockerTotals blocker : group.blockers()) {
            blockers += blocker.assessments();
            assertThat(blocker.title().isEmpty()).isEqualTo(blocker.kind() == BlockerKind.REQUIREMENTS);
            assertThat(blocker.assessments())
                    .isEqualTo(count(
                            cards,
                            card -> card.blockers().stream()
                                    .anyMatch(one ->
                                            one.kind() == blocker.kind() && Objects.equals(one.ref(), blocker.ref()))));
        }
        assertThat(blockers)
                .isEqualTo(
                        cards.stream().mapToInt(card -> card.blockers().size()).sum());
        assertThat(group.blockers()).isSortedAccordingTo(BlockerTotals.COMMONEST_FIRST);
        TreeMap<String, Integer> lapses = new TreeMap<>();
        for (PortfolioEntry entry : judged) {
            entry.evaluation().assessment().certificates().stream()
                    .distinct()
                    .filter(certificate -> certificate.expiresOn() != null)
                    .filter(certificate -> certificate
                                    .standingAt(
                                            Portfolios.DAY, entry.assessment().organisation())
                                    .verdict()
                            == Standing.Verdict.COUNTS)
                    .forEach(certificate -> lapses.merge(lapse(certificate), 1, Integer::sum));
        }
        TreeMap<String, Integer> counted = new TreeMap<>();
        group.lapses().forEach(lapse -> counted.put(lapse.month() + " " + lapse.scheme(), lapse.certificates()));
        assertThat(counted).isEqualTo(lapses);
    }

    private static String lapse(Certificate certificate) {
        return certificate.expiresOn().toString().substring(0, 7) + " " + certificate.scheme();
    }

    private static <T> int count(List<T> values, java.util.function.Predicate<T> test) {
        return (int) values.stream().filter(test).count();
    }

    @Property(tries = 100)
    void problems_are_counted_by_code_and_the_first_are_kept(@ForAll Documents documents) {
        PortfolioTotals totals = documents.totals();
        List<Problem> problems = documents.entries().stream()
                .flatMap(entry -> entry.problems().stream())
                .sorted(PortfolioTotals.PROBLEM_ORDER)
                .toList();
        assertThat(totals.firstProblems()).isEqualTo(problems);
        assertThat(totals.problems().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(problems.size());
    }

    @Property(tries = 100)
    void documents_and_serial_forms_read_back(@ForAll Documents documents) throws IOException, ClassNotFoundException {
        PortfolioTotals totals = documents.totals();
        byte[] document = PortfolioJson.writer().toBytes(totals);
        assertThat(PortfolioJson.reader().read(document).orElseThrow()).isEqualTo(totals);
        assertThat(JACKSON_3.writeValueAsBytes(totals)).isEqualTo(document);
        assertThat(JACKSON_2.writeValueAsBytes(totals)).isEqualTo(document);
        assertThat(JACKSON_3.readValue(document, PortfolioTotals.class)).isEqualTo(totals);
        assertThat(JACKSON_2.readValue(document, PortfolioTotals.class)).isEqualTo(totals);
        assertThat(deserialized(serialized(totals))).isEqualTo(totals);
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
