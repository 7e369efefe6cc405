package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.json.JsonMapper;

/** The laws of scoring, over every bundled requirement set. */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class ScoringProperties {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    private static void assertNotLower(Scorecard after, Scorecard before) {
        assertThat(after.status()).isGreaterThanOrEqualTo(before.status());
        assertThat(after.possibleStatus()).isGreaterThanOrEqualTo(before.possibleStatus());
    }

    @Property(tries = 300)
    void permutingCertificatesAndAnswersChangesNothing(@ForAll Case given, @ForAll Random random) {
        List<Certificate> certificates = new ArrayList<>(given.assessment().certificates());
        Collections.shuffle(certificates, random);
        List<EvidenceRef> refs = new ArrayList<>(given.assessment().answers().keySet());
        Collections.shuffle(refs, random);
        Assessment.Builder permuted = Assessment.builder(
                given.assessment().edition(), given.assessment().organisation());
        if (given.assessment().category() != null) {
            permuted.category(given.assessment().category());
        }
        certificates.forEach(permuted::certificate);
        refs.forEach(ref -> permuted.answer(ref, given.assessment().answer(ref).orElseThrow()));
        given.assessment().confirmedAssertions().forEach(permuted::confirm);
        if (given.assessment().improvementPlan() != null) {
            permuted.improvementPlan(given.assessment().improvementPlan());
        }
        if (given.assessment().previousStatus() != null) {
            permuted.previousStatus(given.assessment().previousStatus());
        }

        assertThat(given.with(permuted.build()).score()).isEqualTo(given.score());
    }

    /** Evidence never changes a status, nor anything else but findings about it and notes that repeat them. */
    @Property(tries = 300)
    void evidenceOnlyAddsFindings(@ForAll Case given, @ForAll Random random) {
        Assessment.Builder more = given.assessment().toBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            more.evidence(
                    Cases.pick(random, given.set().items()).ref(),
                    Situations.evidence(random, given.asAt().plusDays(random.nextInt(60) - 50L)));
        }
        Scorecard before = given.score();
        Scorecard after = given.with(more.build()).score();

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.possibleStatus()).isEqualTo(before.possibleStatus());
        assertThat(after.items()).isEqualTo(before.items());
        assertThat(after.blockers()).isEqualTo(before.blockers());
        assertThat(after.findings())
                .filteredOn(finding -> !finding.code().startsWith("evidence."))
                .isEqualTo(before.findings());
    }

    @Property(tries = 300)
    void answeringOneMoreItemNeverLowersTheVerdict(@ForAll Case given, @ForAll Random random) {
        EvidenceItem item = Cases.pick(random, given.set().items());
        Case answered = given.withAnswer(item.ref(), Cases.completeAnswer(random, item, given.asAt()));

        assertNotLower(answered.score(), given.score());
        assertNotLower(answered.scoreStrictly(), given.scoreStrictly());
        assertThat(answered.score().item(item.ref()).orElseThrow().state()).isEqualTo(ItemState.ANSWERED);
    }

    @Property(tries = 300)
    void anAnswerWhereThereWasNoneNeverLowersTheVerdict(@ForAll Case given, @ForAll Random random) {
        EvidenceItem item = Cases.pick(random, given.set().items());
        Case without = given.with(
                given.assessment().toBuilder().withoutAnswer(item.ref()).build());
        Case answered = without.withAnswer(item.ref(), Cases.anyAnswer(random, given.asAt()));

        assertNotLower(answered.score(), without.score());
    }

    @Property(tries = 300)
    void addingACertificateNeverLowersTheVerdict(@ForAll Case given, @ForAll Random random) {
        Map<EvidenceRef, CreditOutcome> raised = new HashMap<>(given.credit());
        for (EvidenceItem item : given.set().items()) {
            if (random.nextInt(3) == 0) {
                raised.merge(item.ref(), Cases.pick(random, List.of(CreditOutcome.values())), CreditOutcome::join);
            }
        }
        Case certified = given.withCertificate(Cases.anyCertificate(random, given.asAt()))
                .withCredit(raised);

        assertNotLower(certified.score(), given.score());
    }

    @Property(tries = 300)
    void confirmingOneMoreAssertionNeverLowersTheVerdict(@ForAll Case given, @ForAll Random random) {
        var assertion = Cases.pick(random, given.set().assertions());
        Case confirmed = given.with(given.assessment().toBuilder()
                .confirm(assertion.ref(), new Confirmation("SIRO", given.asAt()))
                .build());

        assertNotLower(confirmed.score(), given.score());
    }

    @Property(tries = 200)
    void itemsOptionalForBothNeverChangeTheVerdict(@ForAll Case given, @ForAll Random random) {
        Assessment.Builder changed = given.assessment().toBuilder();
        Map<EvidenceRef, CreditOutcome> credit = new HashMap<>(given.credit());
        for (EvidenceItem item : given.set().items()) {
            if (item.met() == Obligation.OPTIONAL && item.approaching() == Obligation.OPTIONAL) {
                switch (random.nextInt(4)) {
                    case 0 -> changed.withoutAnswer(item.ref());
                    case 1 -> changed.answer(item.ref(), Cases.anyAnswer(random, given.asAt()));
                    case 2 -> changed.answer(item.ref(), Cases.completeAnswer(random, item, given.asAt()));
                    default -> credit.put(item.ref(), Cases.pick(random, List.of(CreditOutcome.values())));
                }
            }
        }
        Scorecard before = given.score();
        Scorecard after = new Case(given.set(), changed.build(), credit, given.asAt()).score();

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.possibleStatus()).isEqualTo(before.possibleStatus());
        assertThat(after.mandatory()).isEqualTo(before.mandatory());
        assertThat(after.assertions()).isEqualTo(before.assertions());
        assertThat(after.standards()).isEqualTo(before.standards());
        assertThat(after.blockers()).isEqualTo(before.blockers());
    }

    /** Also holds the generator to giving every interval a fair try: one case in two hundred, asked of so many that no draw misses it. */
    @Property(tries = 5000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theVerdictIsTheIntervalBetweenTheWorstAndTheBest(@ForAll Case given) {
        Scorecard card = given.score();
        Scorecard worst = given.resolved(false).score();
        Scorecard best = given.resolved(true).score();

        assertThat(card.status()).isLessThanOrEqualTo(card.possibleStatus());
        assertThat(worst.determined()).isTrue();
        assertThat(best.determined()).isTrue();
        assertThat(card.status()).isEqualTo(worst.status());
        assertThat(card.possibleStatus()).isEqualTo(best.status());
        Statistics.collect(card.status(), card.possibleStatus());
        Statistics.coverage(coverage -> {
            for (Status status : Status.values()) {
                coverage.check(status, status).count(cases -> cases > 25);
            }
            coverage.check(Status.STANDARDS_NOT_MET, Status.APPROACHING_STANDARDS)
                    .count(cases -> cases > 25);
            coverage.check(Status.STANDARDS_MET, Status.STANDARDS_EXCEEDED).count(cases -> cases > 25);
        });
    }

    @Property(tries = 300)
    void blockersAreWhatStandsBetween(@ForAll Case given) {
        Scorecard card = given.score();
        Set<String> expected = new HashSet<>();
        for (ItemResult item : card.items()) {
            if (item.mandatory() && item.state().outstanding()) {
                expected.add("evidence " + item.ref());
            } else if (item.mandatory() && item.state() == ItemState.UNDETERMINED) {
                expected.add("undetermined " + item.ref());
            }
        }
        for (AssertionResult assertion : card.assertionResults()) {
            if (assertion.mandatory() > 0 && !assertion.confirmed()) {
                expected.add("confirmation " + assertion.ref());
            }
        }
        if (!given.isConfirmed()) {
            expected.add("requirements null");
        }

        assertThat(card.blockers())
                .extracting(blocker -> blocker.kind() + " " + blocker.ref())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(card.blockers().isEmpty()).isEqualTo(card.status().compareTo(Status.STANDARDS_MET) >= 0);
        assertThat(card.blockers())
                .isSortedAccordingTo(Comparator.comparing(Blocker::kind)
                        .thenComparing(Blocker::ref, Comparator.nullsFirst(Comparator.naturalOrder())));
        assertThat(card.outstanding()).isEqualTo(refs(card, BlockerKind.EVIDENCE));
        assertThat(card.undetermined()).isEqualTo(refs(card, BlockerKind.UNDETERMINED));
        assertThat(card.unconfirmed()).isEqualTo(refs(card, BlockerKind.CONFIRMATION));
        assertThat(card.requirementsConfirmed()).isEqualTo(given.isConfirmed());
    }

    private static List<Ref> refs(Scorecard card, BlockerKind kind) {
        return card.blockers().stream()
                .filter(blocker -> blocker.kind() == kind)
                .<Ref>map(Blocker::ref)
                .toList();
    }

    @Property(tries = 300)
    void clearingAllBlockersGivesMetAndLeavingAnyOneDoesNot(@ForAll Case given, @ForAll Random random) {
        List<Blocker> blockers = new ArrayList<>(given.score().blockers());
        Scorecard cleared = cleared(given, blockers, random).score();

        assertThat(cleared.status()).isGreaterThanOrEqualTo(Status.STANDARDS_MET);
        assertThat(cleared.blockers()).isEmpty();
        if (!blockers.isEmpty()) {
            Blocker left = blockers.remove(random.nextInt(blockers.size()));
            Scorecard card = cleared(given, blockers, random).score();

            assertThat(card.status()).isLessThan(Status.STANDARDS_MET);
            assertThat(card.blockers()).containsExactly(left);
        }
    }

    private static Case cleared(Case given, List<Blocker> blockers, Random random) {
        Assessment.Builder cleared = given.assessment().toBuilder();
        for (Blocker blocker : blockers) {
            if (blocker.ref() instanceof EvidenceRef ref) {
                EvidenceItem item = given.set().item(ref).orElseThrow();
                cleared.answer(ref, Cases.completeAnswer(random, item, given.asAt()));
            } else if (blocker.ref() instanceof AssertionRef assertion) {
                cleared.confirm(assertion, new Confirmation("SIRO", given.asAt()));
            }
        }
        Case settled = blockers.stream().anyMatch(blocker -> blocker.kind() == BlockerKind.REQUIREMENTS)
                ? given.confirmed()
                : given;
        return settled.with(cleared.build());
    }

    @Property(tries = 300)
    void countsAddUp(@ForAll Case given) {
        Scorecard card = given.score();
        ItemTally tally = card.mandatory();

        assertThat(card.items())
                .extracting(ItemResult::ref)
                .containsExactlyElementsOf(
                        given.set().items().stream().map(EvidenceItem::ref).toList());
        assertThat(tally.answered() + tally.exempt() + tally.undetermined() + tally.outstanding())
                .isEqualTo(tally.total());
        assertThat(tally.total()).isEqualTo(count(card, ItemResult::mandatory));
        assertThat(tally.answered())
                .isEqualTo(count(card, item -> item.mandatory() && item.state() == ItemState.ANSWERED));
        assertThat(tally.exempt()).isEqualTo(count(card, item -> item.mandatory() && item.state() == ItemState.EXEMPT));
        assertThat(tally.undetermined())
                .isEqualTo(count(card, item -> item.mandatory() && item.state() == ItemState.UNDETERMINED));

        assertThat(card.standards())
                .extracting(StandardResult::number)
                .containsExactlyElementsOf(given.set().standards().stream()
                        .map(standard -> standard.number())
                        .toList());
        for (StandardResult standard : card.standards()) {
            assertThat(standard.mandatory())
                    .isEqualTo(
                            count(card, item -> item.mandatory() && item.ref().standard() == standard.number()));
            assertThat(standard.complete())
                    .isEqualTo(count(
                            card,
                            item -> item.mandatory()
                                    && item.ref().standard() == standard.number()
                                    && item.state().counts()));
            assertThat(standard.met())
                    .isEqualTo(card.blockers().stream()
                            .map(Blocker::ref)
                            .noneMatch(ref -> ref != null && ref.standard() == standard.number()));
        }
        int withMandatory = 0;
        int complete = 0;
        int confirmed = 0;
        for (AssertionResult assertion : card.assertionResults()) {
            assertThat(assertion.mandatory())
                    .isEqualTo(count(
                            card,
                            item -> item.mandatory() && item.ref().assertion().equals(assertion.ref())));
            assertThat(assertion.complete())
                    .isEqualTo(count(
                            card,
                            item -> item.mandatory()
                                    && item.ref().assertion().equals(assertion.ref())
                                    && item.state().counts()));
            Confirmation confirmation = given.assessment().confirmedAssertions().get(assertion.ref());
            assertThat(assertion.confirmed())
                    .isEqualTo(confirmation != null && !confirmation.on().isAfter(given.asAt()));
            if (assertion.mandatory() > 0) {
                withMandatory++;
                complete += assertion.complete() == assertion.mandatory() ? 1 : 0;
                confirmed += assertion.confirmed() ? 1 : 0;
            }
        }
        assertThat(card.assertions()).isEqualTo(new AssertionTally(withMandatory, complete, confirmed));
    }

    private static int count(Scorecard card, Predicate<ItemResult> test) {
        return (int) card.items().stream().filter(test).count();
    }

    /** The order of states, told another way than the engine does. */
    @Property(tries = 300)
    void everyStateFollowsFromAnswerAndCredit(@ForAll Case given) {
        for (EvidenceItem item : given.set().items()) {
            ItemResult result = given.score().item(item.ref()).orElseThrow();
            Answer answer = given.assessment().answer(item.ref()).orElse(null);
            CreditOutcome credit = given.credit().get(item.ref());
            boolean complete = answer != null && isComplete(item, answer);
            ItemState expected = complete
                    ? ItemState.ANSWERED
                    : credit == CreditOutcome.EXEMPT
                            ? ItemState.EXEMPT
                            : credit == CreditOutcome.UNDETERMINED
                                    ? ItemState.UNDETERMINED
                                    : item.candidate()
                                            ? ItemState.UNDETERMINED
                                            : answer != null ? ItemState.INCOMPLETE : ItemState.UNANSWERED;

            assertThat(result.state())
                    .as("%s: %s, %s", item.ref(), answer, credit)
                    .isEqualTo(expected);
            assertThat(result.exemptBy().isEmpty()).isEqualTo(credit != CreditOutcome.EXEMPT);
            assertThat(result.reasons()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private static boolean isComplete(EvidenceItem item, Answer answer) {
        return answer.inconsistencies().isEmpty()
                && switch (item.answerKind()) {
                    case YES_NO -> Boolean.TRUE.equals(answer.yes());
                    case TEXT -> hasText(answer);
                    case DOCUMENT -> hasDocuments(answer);
                    case DATE -> hasDate(item, answer);
                    case UNKNOWN ->
                        Boolean.TRUE.equals(answer.yes())
                                || hasText(answer)
                                || hasDocuments(answer)
                                || hasDate(item, answer);
                };
    }

    private static boolean hasText(Answer answer) {
        return answer.text() != null && !answer.text().trim().isEmpty();
    }

    private static boolean hasDocuments(Answer answer) {
        return answer.documents() != null && !answer.documents().isEmpty();
    }

    private static boolean hasDate(EvidenceItem item, Answer answer) {
        return answer.date() != null
                && (item.notBefore() == null || !answer.date().isBefore(item.notBefore()));
    }

    @Property(tries = 300)
    void strictFreshnessNeverRaisesTheVerdict(@ForAll Case given) {
        assertNotLower(given.score(), given.scoreStrictly());
    }

    @Property(tries = 200)
    void nothingRepeatsEvidence(@ForAll Case given) {
        Scorecard card = given.score();

        assertThat(JACKSON.writeValueAsString(card)).doesNotContain(Cases.SECRET, "Example Supplier Ltd");
        for (EvidenceRef ref : given.assessment().answers().keySet()) {
            assertThat(card.explain(ref).toString()).doesNotContain(Cases.SECRET);
        }
        for (ItemResult item : card.items()) {
            for (Reason reason : item.reasons()) {
                assertThat(reason.arguments().toString()).doesNotContain(Cases.SECRET);
            }
        }
    }

    @Property(tries = 100)
    void theDocumentReadsBackAsItWas(@ForAll Case given) {
        Scorecard card = given.score();
        String document = JACKSON.writeValueAsString(card);
        Scorecard read = JACKSON.readValue(document, Scorecard.class);

        assertThat(read).isEqualTo(card);
        assertThat(JACKSON.writeValueAsString(read)).isEqualTo(document);
        for (ItemResult item : card.items()) {
            assertThat(read.explain(item.ref())).isEqualTo(card.explain(item.ref()));
        }
    }

    @Property(tries = 200)
    void findingsAreSortedAndDistinctAndPointIntoTheAssessment(@ForAll Case given) {
        List<Finding> findings = given.score().findings();

        assertThat(findings).containsExactlyElementsOf(new TreeSet<>(findings));
        assertThat(findings)
                .extracting(Finding::pointer)
                .allMatch(
                        pointer -> pointer == null
                                || pointer.matches(
                                        "/(edition|category|certificates|previousStatus|organisation/type"
                                                + "|answers(/[0-9.]+(/(date|recordedOn|reviewBy))?)?|confirmedAssertions/[0-9.]+(/on)?)"));
    }

    @Property(tries = 200)
    void anOpenVerdictSaysWhy(@ForAll Case given) {
        Scorecard card = given.score();
        boolean itemsOpen = card.items().stream()
                .anyMatch(item -> (item.mandatory() || item.approaching()) && item.state() == ItemState.UNDETERMINED);

        if (!card.determined() && !itemsOpen && card.requirementsConfirmed()) {
            assertThat(card.findings())
                    .extracting(Finding::code)
                    .anyMatch(code -> code.startsWith("status.undetermined-"));
        }
    }
}
