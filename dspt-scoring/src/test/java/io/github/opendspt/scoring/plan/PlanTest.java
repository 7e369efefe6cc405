package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.StrictBinding;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlanTest {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final EvidenceRef DATE = EvidenceRef.parse("2.1.1");
    private static final AssertionRef FIRST = AssertionRef.parse("1.1");
    private static final AssertionRef LAST = AssertionRef.parse("2.1");

    private static final CreditSource PLUS_EXEMPTS_DATE = new SchemeCredit(Map.of(
            CertificateScheme.CYBER_ESSENTIALS_PLUS,
            Map.of(DATE, CreditOutcome.EXEMPT, TEXT, CreditOutcome.UNDETERMINED)));

    static Assessment.Builder assessment() {
        RequirementSet set = Situations.example();
        return Assessment.builder(
                        set.edition(),
                        new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.PHARMACY))
                .category(set.category());
    }

    static Assessment nothingAnswered() {
        return assessment().build();
    }

    private static Certificate plus() {
        return Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("assumed")
                .issuedOn(DAY)
                .expiresOn(DAY.plusYears(1))
                .scope(CertificateScope.WHOLE_ORGANISATION)
                .build();
    }

    private static Plan plan(Assessment assessment) {
        return Planner.of(Situations.example(), PLUS_EXEMPTS_DATE)
                .considering(plus())
                .plan(assessment, DAY);
    }

    private static List<String> codes(Plan plan) {
        return plan.findings().stream().map(Finding::code).toList();
    }

    @Test
    void everyRowSaysWhatWhyAndWhere() {
        Plan plan = plan(assessment().answer(TICK, Answer.yes(false)).build());

        assertThat(plan.rows())
                .extracting(
                        PlanRow::priority,
                        PlanRow::step,
                        PlanRow::ref,
                        row -> row.gap().message(),
                        PlanRow::action,
                        row -> row.why().get(0).message())
                .containsExactly(
                        tuple(
                                1,
                                PlanStep.PUT_IN_PLACE,
                                (Ref) TICK,
                                "1.1.2 is answered \"no\"",
                                "Put in place what 1.1.2 asks for, then tick it.",
                                "what it asks for is known not to be in place, so begin early"),
                        tuple(
                                2,
                                PlanStep.ANSWER,
                                (Ref) TEXT,
                                "no answer was given to 1.1.1",
                                "Answer 1.1.1 with a text.",
                                "none of the certificates considered would exempt it"),
                        tuple(
                                3,
                                PlanStep.ANSWER_OR_CERTIFY,
                                (Ref) DATE,
                                "no answer was given to 2.1.1",
                                "Answer 2.1.1 with a date.",
                                "these certificates would exempt it: Cyber Essentials Plus; decide on them before working on"
                                        + " the answer"),
                        tuple(
                                4,
                                PlanStep.CONFIRM,
                                (Ref) LAST,
                                "assertion 2.1 is not confirmed; a responsible person (for example the SIRO) has to confirm "
                                        + "it",
                                "Have a responsible person confirm assertion 2.1.",
                                "confirmations come last; under this one these are still open: 2.1.1"),
                        tuple(
                                5,
                                PlanStep.CONFIRM,
                                (Ref) FIRST,
                                "assertion 1.1 is not confirmed; a responsible person (for example the SIRO) has to confirm "
                                        + "it",
                                "Have a responsible person confirm assertion 1.1.",
                                "confirmations come last; under this one these are still open: 1.1.1 and 1.1.2"));
        assertThat(plan.row(TEXT).orElseThrow().mayExemptBy()).containsExactly(CertificateScheme.CYBER_ESSENTIALS_PLUS);
        assertThat(plan.row(DATE).orElseThrow().exemptBy()).containsExactly(CertificateScheme.CYBER_ESSENTIALS_PLUS);
        assertThat(plan.standards()).extracting(StandardPlan::number).containsExactly(1, 2);
        assertThat(plan.status()).isEqualTo(Status.STANDARDS_NOT_MET);
    }

    /** A37, on the real set: 8.2.1 asks for a list only where 8.1.4 says that unsupported software remains. */
    @Test
    void whatUnlocksOthersComesFirst() {
        RequirementSet set = Catalogue.bundled().requirementSets().stream()
                .filter(one -> one.category().number() == 3)
                .findFirst()
                .orElseThrow();
        Plan plan = Planner.of(set, CreditSource.none())
                .plan(
                        Assessment.builder(set.edition(), nothingAnswered().organisation())
                                .build(),
                        DAY);
        assertThat(plan.rows().get(0).step()).isEqualTo(PlanStep.IMPORT);
        assertThat(plan.rows().get(0).ref()).isNull();
        assertThat(plan.rows().get(0).owner()).isNull();
        PlanRow first = plan.rows().stream()
                .filter(row -> row.step() == PlanStep.UNLOCK)
                .findFirst()
                .orElseThrow();

        assertThat(first.ref()).hasToString("8.1.4");
        assertThat(first.step()).isEqualTo(PlanStep.UNLOCK);
        assertThat(first.unlocks()).containsExactly(EvidenceRef.parse("8.2.1"));
        assertThat(first.why().get(0).message())
                .isEqualTo("what other items ask depends on it: 8.2.1; so it comes early (rule A37)");
        assertThat(plan.row(EvidenceRef.parse("8.2.1")).orElseThrow().why())
                .anyMatch(why -> why.message().equals("it depends on 8.1.4, which comes before it (rule A37)"));
    }

    @Test
    void metInPartIsNotAnsweredNo() {
        Plan plan = plan(assessment()
                .answer(TEXT, Answer.text(" "))
                .answer(DATE, Answer.yes(false))
                .build());

        assertThat(plan.row(TEXT).orElseThrow().step()).isEqualTo(PlanStep.FINISH);
        assertThat(plan.row(DATE).orElseThrow().step()).isEqualTo(PlanStep.FINISH);
        assertThat(plan.row(DATE).orElseThrow().why())
                .extracting(Reason::message)
                .containsExactly(
                        "it is met in part, so that there is less left to do",
                        "it would be exempt with: Cyber Essentials Plus");
    }

    @Test
    void answeredNoWhereACertificateWouldExempt() {
        RequirementSet set = Situations.example();
        CreditSource source =
                new SchemeCredit(Map.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, Map.of(TICK, CreditOutcome.EXEMPT)));
        Plan plan = Planner.of(set, source)
                .considering(plus())
                .plan(assessment().answer(TICK, Answer.yes(false)).build(), DAY);

        assertThat(plan.row(TICK).orElseThrow().step()).isEqualTo(PlanStep.ANSWER_OR_CERTIFY);
    }

    @Test
    void aConfirmationOfALaterDay() {
        Plan plan = plan(assessment()
                .confirm(FIRST, new Confirmation("SIRO", DAY.plusDays(3)))
                .build());
        PlanRow row = plan.row(FIRST).orElseThrow();

        assertThat(row.gap().message())
                .isEqualTo("the confirmation of assertion 1.1 is dated 4 June 2026, after 1 June 2026; it does not "
                        + "count yet");
        assertThat(row.action())
                .isEqualTo("Have a responsible person confirm assertion 1.1 on the day, or wait until 4 June 2026.");
    }

    @Test
    void nothingInTheWay() {
        Plan plan = plan(assessment()
                .answer(TEXT, Answer.text("said"))
                .answer(TICK, Answer.yes(true))
                .answer(DATE, Answer.date(DAY))
                .confirm(FIRST, new Confirmation("SIRO", DAY))
                .confirm(LAST, new Confirmation("SIRO", DAY))
                .build());

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void daysOnTheBoundAreFine() {
        LocalDate deadline = LocalDate.of(2026, 12, 1);
        Plan plan = Planner.of(Situations.withDays(null, deadline), CreditSource.none())
                .plan(nothingAnswered(), DAY);
        Plan filled = plan.withDue(TEXT, DAY)
                .withDue(TICK, deadline)
                .withDue(FIRST, deadline)
                .withOwner(TEXT, "DPO");

        assertThat(filled.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple("plan.no-due-day", "2 of 5 rows have no due day yet"),
                        tuple("plan.no-owner", "4 of 5 rows have no owner yet"));
    }

    /** Section F: from 2025-26 on no limit of the toolkit is known, so that a late day is held against the deadline alone. */
    @Test
    void daysBeyondTheBoundAreFindings() {
        Plan plan = Planner.of(Situations.withDays(null, LocalDate.of(2026, 6, 30)), CreditSource.none())
                .plan(nothingAnswered(), DAY);
        Plan filled = plan.withDue(TEXT, DAY.minusDays(1))
                .withDue(TICK, LocalDate.of(2027, 6, 30))
                .withDue(FIRST, LocalDate.of(2026, 7, 1));

        assertThat(filled.findings())
                .filteredOn(finding -> finding.ref() != null)
                .extracting(Finding::message)
                .containsExactly(
                        "1.1 is due on 1 July 2026, after the deadline, 30 June 2026; late publications count only until"
                                + " the next edition opens (rule B3)",
                        "1.1.2 is due on 30 June 2027, after the deadline, 30 June 2026; late publications count only until"
                                + " the next edition opens (rule B3)",
                        "1.1.1 is due on 31 May 2026, before the day of the plan, 1 June 2026",
                        "1.1 is due on 1 July 2026, but 1.1.2, which comes before it, on 30 June 2027");
    }

    @Test
    void anUnknownDeadlineIsSaidOnce() {
        Plan plan = plan(nothingAnswered());

        assertThat(codes(plan)).doesNotContain("plan.deadline-unknown");
        assertThat(codes(plan.withDue(TEXT, DAY))).containsOnlyOnce("plan.deadline-unknown");
    }

    @Test
    void rowsThatThePlanDoesNotHold() {
        Plan plan = plan(nothingAnswered());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withOwner(EvidenceRef.parse("9.9.9"), "DPO"))
                .withMessage("ref: the plan has no row for 9.9.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withOwner(null, "DPO"))
                .withMessage("ref: the plan has no row for the requirements");
    }

    @Test
    void atMostEightCertificates() {
        Certificate[] seven = new Certificate[7];
        Arrays.fill(seven, plus());
        Planner eight = Planner.of(Situations.example(), CreditSource.none()).considering(plus(), seven);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> eight.considering(plus()))
                .withMessage("more: at most 8 certificates can be considered, not 9");
    }

    @Test
    void aRouteToExceeded() {
        Routes routes = Planner.of(Situations.example(), PLUS_EXEMPTS_DATE)
                .considering(plus())
                .routes(
                        assessment()
                                .answer(TEXT, Answer.text("said"))
                                .answer(TICK, Answer.yes(true))
                                .confirm(FIRST, new Confirmation("SIRO", DAY))
                                .confirm(LAST, new Confirmation("SIRO", DAY))
                                .build(),
                        DAY);

        assertThat(routes.all()).hasSize(2);
        assertThat(routes.bestStatus()).isEqualTo(Status.STANDARDS_EXCEEDED);
        assertThat(routes.smallest()).hasSize(1);
        Route route = routes.smallest().get(0);
        assertThat(route.schemes()).containsExactly(CertificateScheme.CYBER_ESSENTIALS_PLUS);
        assertThat(route.settles()).containsExactly(DATE);
        assertThat(route.remaining()).isEmpty();
        assertThat(routes.all().get(0).whenDone()).isEqualTo(Status.STANDARDS_MET);
        assertThat(routes.smallestWhenDone()).containsExactly(route);
        assertThat(routes.shortest()).containsExactly(route);
    }

    /** What a certificate that is held may settle too, another does not add. */
    @Test
    void whatMayBeSettledAlreadyIsNotAddedByARoute() {
        Planner planner = Planner.of(Situations.example(), PLUS_EXEMPTS_DATE).considering(plus());
        Assessment certified =
                assessment().certificate(Situations.plusUntil(DAY.plusDays(1))).build();

        assertThat(planner.routes(nothingAnswered(), DAY).all().get(1).maySettle())
                .containsExactly(TEXT);
        assertThat(planner.routes(certified, DAY).all().get(1).maySettle()).isEmpty();
    }

    @Test
    void whereNoCertificateHelpsTheSmallestRouteIsNone() {
        Routes routes = Planner.of(Situations.example(), CreditSource.none())
                .considering(plus())
                .routes(nothingAnswered(), DAY);

        assertThat(routes.smallest())
                .singleElement()
                .satisfies(route -> assertThat(route.certificates()).isEmpty());
        assertThat(routes.shortest()).hasSize(1);
        assertThat(routes.bestWhenDone()).isEqualTo(Status.STANDARDS_EXCEEDED);
    }

    /** The small set with each item changed. */
    private static RequirementSet changed(BiConsumer<EvidenceRef, EvidenceItem.Builder> change) {
        RequirementSet set = Situations.example();
        RequirementSet.Builder changed = RequirementSet.builder(Completeness.COMPLETE, set.edition(), set.category());
        set.standards().forEach(changed::standard);
        set.assertions().forEach(changed::assertion);
        for (EvidenceItem item : set.items()) {
            EvidenceItem.Builder copy = EvidenceItem.builder(item.ref(), item.title(), item.provenance())
                    .answerKind(item.answerKind())
                    .met(item.met())
                    .approaching(item.approaching());
            change.accept(item.ref(), copy);
            changed.item(copy.build());
        }
        return changed.build();
    }

    private static RequirementSet dependingOn(Map<EvidenceRef, EvidenceRef> others) {
        return changed((ref, item) -> {
            if (others.containsKey(ref)) {
                item.dependsOn(others.get(ref));
            }
        });
    }

    private static RequirementSet dated(LocalDate notBefore) {
        return changed((ref, item) -> {
            if (ref.equals(DATE)) {
                item.notBefore(notBefore);
            }
        });
    }

    private static Plan nothingDone(RequirementSet set) {
        return Planner.of(set, CreditSource.none()).plan(nothingAnswered(), DAY);
    }

    /** A37: no set of the toolkit has a ring, and one of a host's would not keep the plan from being made. */
    @Test
    void itemsThatDependOnEachOtherInARing() {
        Plan plan = nothingDone(dependingOn(Map.of(TEXT, TICK, TICK, TEXT)));

        assertThat(plan.rows())
                .extracting(PlanRow::ref, PlanRow::step, PlanRow::unlocks)
                .startsWith(tuple(TEXT, PlanStep.UNLOCK, List.of(TICK)), tuple(TICK, PlanStep.UNLOCK, List.of(TEXT)));
    }

    /** A37: each of the ring comes before long work, and is begun with it. */
    @Test
    void longWorkInARing() {
        Plan plan = nothingDone(changed((ref, item) -> {
            if (ref.equals(TEXT)) {
                item.dependsOn(TICK).advice(takes(8));
            } else if (ref.equals(TICK)) {
                item.dependsOn(TEXT);
            }
        }));

        assertThat(plan.rows())
                .extracting(PlanRow::ref, PlanRow::step)
                .startsWith(tuple(TEXT, PlanStep.BEGIN_EARLY), tuple(TICK, PlanStep.BEGIN_EARLY));
    }

    /** A37: what depends on an item is due no sooner than that, and an assertion no sooner than its items. */
    @Test
    void whatDependsOnAnItemIsDueNoSooner() {
        Plan plan = nothingDone(dependingOn(Map.of(TICK, DATE)))
                .withDue(DATE, DAY.plusDays(5))
                .withDue(TEXT, DAY.plusDays(5));
        Plan tooSoon = plan.withDue(TICK, DAY.plusDays(4)).withDue(FIRST, DAY.plusDays(4));
        Plan inTime = plan.withDue(TICK, DAY.plusDays(5)).withDue(FIRST, DAY.plusDays(5));

        assertThat(tooSoon.findings())
                .filteredOn(finding -> finding.code().equals("plan.due-too-soon"))
                .extracting(
                        Finding::ref, finding -> finding.reason().arguments().get(2))
                .containsExactlyInAnyOrder(tuple(TICK, DATE), tuple(FIRST, TEXT));
        assertThat(codes(inTime)).doesNotContain("plan.due-too-soon");
        assertThat(tooSoon.row(DATE).orElseThrow().unlocks()).containsExactly(TICK);
        JsonMapper mapper = StrictBinding.mapper().build();
        assertThat(mapper.readValue(PlanJson.writer().toText(tooSoon), Plan.class))
                .isEqualTo(tooSoon);
    }

    /** A37: what depends on nothing before what depends on something else. */
    @Test
    void severalItemsThatDependOnOne() {
        Plan plan = nothingDone(dependingOn(Map.of(TEXT, DATE, TICK, DATE)));

        assertThat(plan.rows()).extracting(PlanRow::ref).startsWith(DATE, TEXT, TICK);
        assertThat(plan.rows().get(0).unlocks()).containsExactly(TEXT, TICK);
        assertThat(plan.rows().get(0).why())
                .first()
                .hasToString(
                        "plan.unlocks: what other items ask depends on it: 1.1.1 and 1.1.2; so it comes early (rule A37)");
    }

    /** A37: where the other is settled, nothing is left to depend on. */
    @Test
    void anItemThatDependsOnOneThatIsAnswered() {
        Plan plan = Planner.of(dependingOn(Map.of(TEXT, TICK)), CreditSource.none())
                .plan(assessment().answer(TICK, Answer.yes(true)).build(), DAY);

        assertThat(plan.row(TEXT).orElseThrow().step()).isEqualTo(PlanStep.ANSWER);
        assertThat(plan.row(TEXT).orElseThrow().why()).extracting(Reason::code).doesNotContain("plan.depends-on");
    }

    @Test
    void theActionFitsWhatTheAnswerLacks() {
        LocalDate clause = LocalDate.of(2026, 5, 1);
        RequirementSet set = dated(clause);
        Assessment lacking = assessment()
                .answer(TEXT, Answer.text(" "))
                .answer(TICK, Answer.builder().yes(true).text("said").build())
                .answer(DATE, Answer.date(clause.minusDays(1)))
                .build();
        Assessment others = assessment()
                .answer(TEXT, Answer.builder().comment("later").build())
                .answer(TICK, Answer.text("yes"))
                .answer(
                        DATE,
                        Answer.builder().date(clause).reviewBy(DAY.minusDays(1)).build())
                .build();

        assertThat(actions(Planner.of(set, CreditSource.none()).plan(lacking, DAY)))
                .containsOnly(
                        Map.entry(TEXT, "Write the text of 1.1.1."),
                        Map.entry(TICK, "Keep one answer to 1.1.2 with a tick."),
                        Map.entry(DATE, "Do again what 2.1.1 asks for, and give the new date."));
        assertThat(actions(Planner.of(set, CreditSource.none())
                        .withStrictFreshness()
                        .plan(others, DAY)))
                .containsOnly(
                        Map.entry(TEXT, "Answer 1.1.1 with a text."),
                        Map.entry(TICK, "Answer 1.1.2 with a tick."),
                        Map.entry(DATE, "Review the answer to 2.1.1 and set the next review."));
    }

    private static Map<EvidenceRef, String> actions(Plan plan) {
        return plan.rows().stream()
                .filter(row -> row.ref() instanceof EvidenceRef)
                .collect(Collectors.toMap(row -> (EvidenceRef) row.ref(), PlanRow::action));
    }

    /** A38: what remains can be done only from the day of the clause on, and counts whenever it is done then. */
    @Test
    void whatRemainsIsDoneNoSoonerThanItsClauseAllows() {
        for (LocalDate clause : List.of(DAY.minusDays(1), DAY, DAY.plusDays(30))) {
            Routes routes = Planner.of(dated(clause), CreditSource.none()).routes(nothingAnswered(), DAY);

            assertThat(routes.all().get(0).whenDone()).isEqualTo(Status.STANDARDS_MET);
        }
    }

    @Test
    void routesHoldAtLeastThatWithoutACertificate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routes(DAY, List.of()))
                .withMessage("all: there is at least the route without a certificate");
    }

    /** A37: what lies deeper comes later, though it is on the reduced list. */
    @Test
    void aChainOfItemsIsDoneFromItsBeginning() {
        EvidenceRef documents = EvidenceRef.parse("1.2.1");
        Map<EvidenceRef, EvidenceRef> chain = Map.of(documents, TEXT, TEXT, TICK, TICK, DATE);
        Plan plan = nothingDone(changed((ref, item) -> {
            if (chain.containsKey(ref)) {
                item.met(Obligation.MANDATORY).dependsOn(chain.get(ref));
            }
        }));

        assertThat(plan.rows())
                .extracting(PlanRow::ref, PlanRow::step)
                .startsWith(
                        tuple(DATE, PlanStep.UNLOCK),
                        tuple(TICK, PlanStep.UNLOCK),
                        tuple(TEXT, PlanStep.UNLOCK),
                        tuple(documents, PlanStep.ANSWER));
    }

    /** D20: what is not known of a certificate is to be found out, whatever the answer lacks. */
    @Test
    void whetherItIsExemptIsToBeFoundOut() {
        Assessment assessment = assessment()
                .certificate(plus())
                .answer(DATE, Answer.date(DAY))
                .answer(TEXT, Answer.text(" "))
                .build();
        Plan plan = Planner.of(Situations.example(), PLUS_EXEMPTS_DATE)
                .considering(plus())
                .plan(assessment, DAY);
        PlanRow row = plan.row(TEXT).orElseThrow();

        assertThat(row.step()).isEqualTo(PlanStep.FIND_OUT);
        assertThat(row.gap().code()).isEqualTo("credit.undetermined");
        assertThat(row.gap().message())
                .isEqualTo(
                        "whether 1.1.1 is exempt by Cyber Essentials Plus is not known; find that out, or answer the "
                                + "item");
        assertThat(row.action())
                .isEqualTo("Find out what is not known of the certificate, or answer 1.1.1 with a text.");
        assertThat(row.mayExemptBy())
                .as("that is what is to be found out, and not what a certificate might do beside it")
                .isEmpty();
        assertThat(row.why())
                .first()
                .hasToString("plan.find-out: a fact is missing, not work; finding it out may settle other items too");
    }

    @Test
    void eachRowStandsUnderItsStandard() {
        Plan plan = plan(nothingAnswered());

        assertThat(plan.inconsistencies()).isEmpty();
        assertThat(plan.standards())
                .extracting(standard -> standard.rows().stream()
                        .map(PlanRow::ref)
                        .map(Ref::toString)
                        .toList())
                .containsExactly(List.of("1.1.1", "1.1.2", "1.1"), List.of("2.1.1", "2.1"));
    }

    @Test
    void aRouteSaysWhatItSettlesAndWhatItLeavesOpen() {
        Route route = Planner.of(Situations.example(), PLUS_EXEMPTS_DATE)
                .considering(plus())
                .routes(nothingAnswered(), DAY)
                .all()
                .get(1);

        assertThat(route.settles()).containsExactly(DATE);
        assertThat(route.leavesOpen()).containsExactly(TEXT);
    }

    /** Either of two is enough, so both together are not among the smallest. */
    @Test
    void severalSmallestRoutes() {
        CreditSource either = new SchemeCredit(Map.of(
                CertificateScheme.NHSMAIL, Map.of(DATE, CreditOutcome.EXEMPT),
                CertificateScheme.PSN_IA, Map.of(DATE, CreditOutcome.EXEMPT)));
        Certificate mail = Certificate.builder(CertificateScheme.NHSMAIL).build();
        Certificate network = Certificate.builder(CertificateScheme.PSN_IA)
                .number("P-1")
                .issuedOn(DAY)
                .expiresOn(DAY)
                .build();
        Routes routes = Planner.of(Situations.example(), either)
                .considering(mail, network)
                .routes(nothingAnswered(), DAY);

        assertThat(routes.shortest()).extracting(Route::certificates).containsExactly(List.of(mail), List.of(network));
    }

    @Test
    void theSizeIsInTheSummary() {
        assertThat(plan(nothingAnswered())).hasToString("Plan[2025-26 category 2 as at 2026-06-01: 5 rows, 0 done]");
        assertThat(Planner.of(Situations.example(), CreditSource.none()).considering(plus()))
                .hasToString("Planner[" + Situations.example() + ", 1 certificates considered]");
    }

    /** One of them is open and the other undetermined, which stand apart among the blockers. */
    @Test
    void whereNothingElseDecidesTheOrderIsThatOfTheRefs() {
        EvidenceRef unknownKind = EvidenceRef.parse("2.1.2");
        Map<EvidenceRef, EvidenceRef> others = Map.of(TEXT, DATE, unknownKind, TICK);
        RequirementSet set = changed((ref, item) -> {
            if (others.containsKey(ref)) {
                item.met(Obligation.MANDATORY).dependsOn(others.get(ref));
            }
        });
        CreditSource source =
                new SchemeCredit(Map.of(CertificateScheme.NHSMAIL, Map.of(TICK, CreditOutcome.UNDETERMINED)));
        Plan plan = Planner.of(set, source)
                .plan(
                        assessment()
                                .certificate(Certificate.builder(CertificateScheme.NHSMAIL)
                                        .build())
                                .build(),
                        DAY);

        assertThat(plan.rows())
                .extracting(PlanRow::ref, PlanRow::step, PlanRow::state)
                .startsWith(
                        tuple(TICK, PlanStep.UNLOCK, ItemState.UNDETERMINED),
                        tuple(DATE, PlanStep.UNLOCK, ItemState.UNANSWERED));
    }

    @Test
    void stepsReadBack() {
        assertThat(PlanStep.values()).allMatch(step -> PlanStep.parse(step.toString()) == step);
    }

    private static Advice takes(Integer weeks) {
        return new Advice(
                "Do it well.",
                "Look in the file.",
                weeks == null ? null : new LeadTime(weeks, "Others have to find the time."),
                false);
    }

    /** What takes long comes first, the longest before the rest, and with it what it depends on. */
    @Test
    void whatTakesLongIsBegunEarly() {
        EvidenceRef documents = EvidenceRef.parse("1.2.1");
        Map<EvidenceRef, Integer> weeks = Map.of(DATE, 8, documents, 26);
        RequirementSet set = changed((ref, item) -> {
            item.met(Obligation.MANDATORY).advice(takes(weeks.get(ref)));
            if (ref.equals(documents)) {
                item.dependsOn(TICK);
            }
        });
        Plan plan = nothingDone(set);

        assertThat(plan.rows())
                .extracting(PlanRow::ref, PlanRow::step)
                .startsWith(
                        tuple(TICK, PlanStep.BEGIN_EARLY),
                        tuple(documents, PlanStep.BEGIN_EARLY),
                        tuple(DATE, PlanStep.BEGIN_EARLY),
                        tuple(TEXT, PlanStep.ANSWER));
        assertThat(plan.rows())
                .extracting(row -> row.why().get(0).message())
                .startsWith(
                        "work that takes about 26 weeks (our advice) depends on it: 1.2.1; so it comes early",
                        "1.2.1 takes about 26 weeks (our advice), so it comes early",
                        "2.1.1 takes about 8 weeks (our advice), so it comes early");
    }

    /** The reason is the longest work that depends on it, whether or not it takes long itself. */
    @ParameterizedTest
    @NullSource
    @ValueSource(ints = 8)
    void whatLongWorkDependsOnIsBegunWithIt(Integer weeks) {
        RequirementSet set = changed((ref, item) -> {
            if (ref.equals(TICK)) {
                item.advice(weeks == null ? null : takes(weeks));
            } else if (ref.equals(DATE)) {
                item.advice(takes(26)).dependsOn(TICK);
            }
        });

        PlanRow first = nothingDone(set).rows().get(0);

        assertThat(first.ref()).isEqualTo(TICK);
        assertThat(first.why().get(0).message())
                .isEqualTo("work that takes about 26 weeks (our advice) depends on it: 2.1.1; so it comes early");
    }

    @Test
    void aVerdictByOtherRequirements() {
        Planner planner = Planner.of(changed((ref, item) -> item.candidate(true)), CreditSource.none());
        Scorecard card = Scorer.of(Situations.example()).score(nothingAnswered(), Credits.none(), DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.plan(nothingAnswered(), card))
                .withMessageStartingWith("card: it is by other requirements than ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.routes(nothingAnswered(), card))
                .withMessageStartingWith("now: it is by other requirements than ");
    }

    /** The row on the requirements belongs to no standard, is there once, and needs neither owner nor day. */
    @Test
    void theRowOnTheRequirements() {
        RequirementSet provisional = Situations.provisional();
        Plan plan = nothingDone(provisional).withDue(null, DAY);
        PlanRow general = plan.row(null).orElseThrow();
        StandardPlan first = plan.standards().get(0);

        assertThat(codes(plan)).containsExactly("plan.no-due-day", "plan.no-owner");
        Plan twice = new Plan(
                plan.requirementSet(),
                plan.odsCode(),
                plan.asAt(),
                plan.status(),
                plan.possibleStatus(),
                null,
                plan.general(),
                List.of(new StandardPlan(first.number(), first.title(), List.of(general))),
                List.of());
        assertThat(twice.inconsistencies())
                .extracting(fault -> fault.code().name())
                .containsExactly("plan.row-without-standard", "plan.duplicate-requirements", "plan.duplicate-priority");
    }

    @Test
    void whatIsDoneInPartTakesLongNoMore() {
        RequirementSet set = changed((ref, item) -> item.advice(takes(8)));
        Assessment begun = assessment()
                .answer(TEXT, Answer.text(" "))
                .answer(TICK, Answer.yes(false))
                .build();
        Plan plan = Planner.of(set, CreditSource.none()).plan(begun, DAY);

        assertThat(plan.row(TEXT).orElseThrow().step()).isEqualTo(PlanStep.FINISH);
        assertThat(plan.row(TICK).orElseThrow().step()).isEqualTo(PlanStep.BEGIN_EARLY);
        assertThat(plan.row(TICK).orElseThrow().action()).isEqualTo("Do it well. Then tick 1.1.2.");
        assertThat(plan.row(DATE).orElseThrow().action()).isEqualTo("Do it well.");
        assertThat(plan.row(DATE).orElseThrow().lookFor()).isEqualTo("Look in the file.");
    }

    /** A38, and strict freshness: what is too old is done again, and what only was to be reviewed is reviewed. */
    @Test
    void whatIsTooOld() {
        RequirementSet set = changed((ref, item) -> {
            if (ref.equals(DATE)) {
                item.notBefore(DAY).advice(takes(8));
            }
        });
        Answer stale = Answer.builder().text("said").reviewBy(DAY.minusDays(1)).build();
        Plan plan = Planner.of(set, CreditSource.none())
                .withStrictFreshness()
                .plan(
                        assessment()
                                .answer(DATE, Answer.date(DAY.minusDays(1)))
                                .answer(TEXT, stale)
                                .build(),
                        DAY);

        assertThat(plan.row(DATE).orElseThrow().step()).isEqualTo(PlanStep.BEGIN_EARLY);
        assertThat(plan.row(DATE).orElseThrow().action())
                .isEqualTo("Do again what 2.1.1 asks for, and give the new date.");
        assertThat(plan.row(TEXT).orElseThrow().step()).isEqualTo(PlanStep.FINISH);
        assertThat(plan.row(TEXT).orElseThrow().action())
                .isEqualTo("Review the answer to 1.1.1 and set the next review.");
    }

    /** On the real set: an audit takes longest, then a penetration test, then an exercise. */
    @Test
    void auditTestAndExerciseLeadTheRealPlan() {
        RequirementSet set = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(2))
                .orElseThrow();
        Plan plan = Planner.of(set, CreditSource.none())
                .plan(
                        Assessment.builder(
                                        set.edition(),
                                        new Organisation(
                                                OdsCode.parse("8XX01"),
                                                "Example Supplier Ltd",
                                                OrganisationType.IT_SUPPLIER))
                                .build(),
                        DAY);

        assertThat(plan.rows())
                .filteredOn(row -> row.step() == PlanStep.BEGIN_EARLY)
                .extracting(row -> row.ref().toString())
                .startsWith("9.4.5")
                .containsSubsequence("9.4.5", "9.2.1", "7.2.1");
        assertThat(plan.rows().get(0).ref()).hasToString("9.4.5");
        assertThat(plan.row(EvidenceRef.parse("7.2.1")).orElseThrow().notes())
                .extracting(Reason::message)
                .containsExactly("what 7.2.1 asks for must be dated 1 July 2025 or later (rule A38)");
        assertThat(plan.row(EvidenceRef.parse("4.5.6")).orElseThrow().notes())
                .extracting(Reason::message)
                .containsExactly("a resourced plan is accepted for 4.5.6 until 30 June 2027 (rule A38)");
    }

    /** A16 and A28: the reduced list is worth coming first only to whom it gives a status. */
    @Test
    void theReducedListOrdersOnlyWhereItCanBePublished() {
        RequirementSet set = changed(
                        (ref, item) -> item.approaching(ref.equals(TICK) ? Obligation.MANDATORY : Obligation.OPTIONAL))
                .toBuilder()
                .editionFacts(routes(Eligibility.YES))
                .build();
        RequirementSet without =
                set.toBuilder().editionFacts(routes(Eligibility.UNKNOWN)).build();
        Assessment again = assessment()
                .previousStatus(PreviousStatus.APPROACHING_STANDARDS)
                .build();

        assertThat(nothingDone(set).rows()).extracting(PlanRow::ref).startsWith(TICK, DATE);
        assertThat(nothingDone(set).rows().get(0).why())
                .extracting(Reason::code)
                .contains("plan.reduced-list");
        for (Plan plan : List.of(
                nothingDone(without), Planner.of(set, CreditSource.none()).plan(again, DAY))) {
            assertThat(plan.rows().get(0).ref()).isNotEqualTo(TICK);
            assertThat(plan.rows())
                    .allSatisfy(row ->
                            assertThat(row.why()).extracting(Reason::code).doesNotContain("plan.reduced-list"));
        }
    }

    private static EditionFacts routes(Eligibility selfPublished) {
        RequirementSet set = Situations.example();
        return new EditionFacts(
                set.edition(),
                null,
                null,
                null,
                null,
                List.of(new OrganisationTypeRule(
                        OrganisationType.PHARMACY,
                        set.category(),
                        Track.ASSERTIONS,
                        Eligibility.NO,
                        selfPublished,
                        null,
                        set.items().get(0).provenance())),
                List.of());
    }

    /** A6: what to know before answering is in the row. */
    @Test
    void whatMayNotApplySaysSo() {
        RequirementSet set = changed((ref, item) -> item.advice(new Advice("Do it.", null, null, ref.equals(TICK))));
        Plan plan = nothingDone(set);

        assertThat(plan.row(TICK).orElseThrow().notes())
                .extracting(Reason::message)
                .containsExactly(
                        "1.1.2 takes this kind of answer: yes or no",
                        "if 1.1.2 does not apply, tick it and say so in the comment (rule A6)");
        assertThat(plan.row(TEXT).orElseThrow().notes())
                .extracting(Reason::message)
                .containsExactly("1.1.1 takes this kind of answer: text");
    }

    /** A document of a plan may hold more contradictions than anybody would read. */
    @Test
    void ofVeryManyFindingsTheFirstAreListedAndTheRestCounted() {
        Plan plan = nothingDone(Situations.example());
        PlanRow row = plan.row(TEXT).orElseThrow();
        List<PlanRow> rows = new ArrayList<>();
        for (int i = 0; i < 99; i++) {
            List<EvidenceRef> later = new ArrayList<>();
            for (int j = i + 1; j < 99; j++) {
                later.add(EvidenceRef.of(1, 1 + j, 1));
            }
            rows.add(waiting(row, EvidenceRef.of(1, 1 + i, 1), DAY.plusDays(200 - i), later));
        }
        Plan many = new Plan(
                plan.requirementSet(),
                plan.odsCode(),
                plan.asAt(),
                plan.status(),
                plan.possibleStatus(),
                null,
                List.of(),
                List.of(new StandardPlan(1, "One", rows)),
                List.of());

        // 98 + 97 + … + 1 that are due too soon, no owner, no deadline.
        assertThat(many.findings()).hasSize(Finding.MOST);
        assertThat(many.findings().get(Finding.MOST - 1).message()).startsWith("there are 3854 further findings");
    }

    private static PlanRow waiting(PlanRow row, EvidenceRef ref, LocalDate due, List<EvidenceRef> unlocks) {
        return new PlanRow(
                row.priority(),
                row.step(),
                row.kind(),
                ref,
                row.title(),
                row.state(),
                row.gap(),
                row.action(),
                row.lookFor(),
                row.owner(),
                due,
                row.since(),
                row.exemptBy(),
                row.mayExemptBy(),
                unlocks,
                row.notes(),
                row.why());
    }
}
