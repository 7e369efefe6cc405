package io.github.opendspt.scoring.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of rolling over. */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class RolloverProperties {

    /** The next edition of a set: the same, but for items that were dropped, added, reworded or weighed anew. */
    private static RequirementSet nextEdition(RequirementSet set, Random random) {
        RequirementSet.Builder next = RequirementSet.builder(
                        Completeness.COMPLETE, new Edition(set.edition().startYear() + 1), set.category())
                .completeness(set.completeness());
        set.standards().forEach(next::standard);
        set.assertions().forEach(next::assertion);
        List<EvidenceItem> items = new ArrayList<>();
        for (EvidenceItem item : set.items()) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> items.add(changed(item, "Another question", item.met(), null));
                case 2 ->
                    items.add(changed(
                            item, item.title(), item.mandatory() ? Obligation.OPTIONAL : Obligation.MANDATORY, null));
                case 3 -> items.add(changed(item, item.title(), item.met(), ItemChange.REWORDED));
                case 4 -> items.add(changed(item, " " + item.title() + " ", item.met(), ItemChange.GUIDANCE));
                default -> items.add(changed(item, item.title(), item.met(), null));
            }
        }
        set.assertions()
                .forEach(assertion -> items.add(EvidenceItem.builder(
                                new EvidenceRef(
                                        assertion.ref().standard(),
                                        assertion.ref().number(),
                                        99),
                                "A new question",
                                set.items().get(0).provenance())
                        .build()));
        items.forEach(next::item);
        return next.build();
    }

    private static EvidenceItem changed(EvidenceItem item, String title, Obligation met, ItemChange change) {
        return new EvidenceItem(
                item.ref(),
                title,
                met,
                item.approaching(),
                item.answerKind(),
                item.exemptBy(),
                change,
                item.candidate(),
                item.notBefore(),
                item.planUntil(),
                null,
                item.suggestedKind(),
                item.advice(),
                item.provenance());
    }

    /** Last law: to the same edition and category only the confirmations go. */
    @Property(tries = 200)
    void toTheSameEditionAndCategoryOnlyConfirmationsGo(@ForAll Situation given, @ForAll Random random) {
        Assessment before = given.assessment();
        Assessment.Builder expected = before.toBuilder();
        before.confirmedAssertions().keySet().forEach(expected::withoutConfirmation);

        RequirementSet revised = nextEdition(given.set(), random);
        RequirementSet.Builder revision = RequirementSet.builder(
                revised.completeness(), given.set().edition(), given.set().category());
        revised.standards().forEach(revision::standard);
        revised.assertions().forEach(revision::assertion);
        revised.items().forEach(revision::item);
        assertThat(Rollover.of(given.set(), revision.build()).roll(before).assessment())
                .isEqualTo(expected.build());

        RolledOver rolled = Rollover.of(given.set(), given.set()).roll(before);
        assertThat(rolled.assessment()).isEqualTo(expected.build());
        assertThat(rolled.toReview()).isEmpty();
        assertThat(rolled.report().items())
                .hasSameSizeAs(given.set().items())
                .allMatch(item -> item.change() == RolloverChange.CARRIED
                        && item.obligation() == null
                        && Objects.equals(item.before(), item.after()));
        assertThat(rolled.report().cleared())
                .containsExactlyElementsOf(before.confirmedAssertions().keySet());
    }

    @Property(tries = 200)
    void everyItemOfEitherSetIsToldOnce(@ForAll Situation given, @ForAll Random random) {
        RequirementSet next = nextEdition(given.set(), random);
        RolloverReport report = Rollover.of(given.set(), next)
                .roll(given.assessment(), PreviousStatus.NONE)
                .report();

        assertThat(report.items().stream().map(RolloverItem::after).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        next.items().stream().map(EvidenceItem::ref).toList());
        assertThat(report.items().stream().map(RolloverItem::before).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        given.set().items().stream().map(EvidenceItem::ref).toList());
        assertThat(report.items())
                .allMatch(item ->
                        item.inconsistencies().isEmpty() && !item.reasons().isEmpty());
        for (RolloverItem item : report.items(ObligationChange.NOW_MANDATORY)) {
            assertThat(given.set().item(item.before()).orElseThrow().mandatory())
                    .isFalse();
            assertThat(next.item(item.after()).orElseThrow().mandatory()).isTrue();
        }
        for (RolloverItem item : report.items(ObligationChange.NO_LONGER_MANDATORY)) {
            assertThat(given.set().item(item.before()).orElseThrow().mandatory())
                    .isTrue();
            assertThat(next.item(item.after()).orElseThrow().mandatory()).isFalse();
        }
    }

    @Property(tries = 200)
    void noAnswerIsLostOrCarriedToAnotherQuestion(@ForAll Situation given, @ForAll Random random) {
        RequirementSet next = nextEdition(given.set(), random);
        RolledOver rolled = Rollover.of(given.set(), next).roll(given.assessment(), PreviousStatus.NONE);

        assertThat(rolled.assessment().edition()).isEqualTo(next.edition());
        assertThat(rolled.assessment().confirmedAssertions()).isEmpty();
        assertThat(rolled.assessment().improvementPlan()).isNull();
        assertThat(rolled.assessment().certificates())
                .isEqualTo(given.assessment().certificates());
        for (RolloverItem item : rolled.report().items()) {
            var answer =
                    item.before() == null ? null : given.assessment().answers().get(item.before());
            assertThat(item.answered()).isEqualTo(answer != null);
            if (item.after() != null) {
                assertThat(rolled.assessment().answers().get(item.after()))
                        .isEqualTo(item.change() == RolloverChange.CARRIED ? answer : null);
                assertThat(rolled.toReview().get(item.after()))
                        .isEqualTo(item.change() == RolloverChange.REWORDED ? answer : null);
            }
            if (answer != null && item.change() != RolloverChange.CARRIED) {
                EvidenceRef kept = item.after() == null ? item.before() : item.after();
                assertThat(rolled.assessment().drafts().get(kept).answer()).isEqualTo(answer);
                assertThat(rolled.assessment().drafts().get(kept).why()).isNotBlank();
            }
        }
    }

    /** What is carried counts in the new edition as it did in the old one. */
    @Property(tries = 200)
    void whatIsCarriedStaysComplete(@ForAll Situation given, @ForAll Random random) {
        RequirementSet next = nextEdition(given.set(), random);
        RolledOver rolled = Rollover.of(given.set(), next).roll(given.assessment(), PreviousStatus.NONE);
        CreditSource none = CreditSource.none();
        var before = Scorer.of(given.set())
                .score(given.assessment(), none.credits(given.assessment(), given.set(), given.asAt()), given.asAt());
        var after = Scorer.of(next)
                .score(rolled.assessment(), none.credits(rolled.assessment(), next, given.asAt()), given.asAt());

        for (RolloverItem item : rolled.report().items(RolloverChange.CARRIED)) {
            assertThat(after.item(item.after()).orElseThrow().state())
                    .isEqualTo(before.item(item.before()).orElseThrow().state());
        }
        for (RolloverItem item : rolled.report().items(RolloverChange.REWORDED)) {
            boolean candidate = next.item(item.after()).orElseThrow().candidate();
            assertThat(after.item(item.after()).orElseThrow().state())
                    .isEqualTo(candidate ? ItemState.UNDETERMINED : ItemState.UNANSWERED);
        }
    }

    @Property(tries = 100)
    void theReportReadsBackAsItWasAndHoldsNoEvidence(@ForAll Situation given, @ForAll Random random) {
        RolloverReport report = Rollover.of(given.set(), nextEdition(given.set(), random))
                .roll(given.assessment(), PreviousStatus.APPROACHING_STANDARDS)
                .report();
        byte[] bytes = RolloverJson.writer().toBytes(report);

        RolloverReport read = RolloverJson.reader().read(bytes).orElseThrow();

        assertThat(read).isEqualTo(report);
        assertThat(RolloverJson.writer().toBytes(read)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(Situations.SECRET);
    }
}
