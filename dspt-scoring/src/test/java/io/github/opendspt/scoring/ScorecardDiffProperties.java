package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of comparing scorecards. */
@Domain(Situations.class)
@Domain(Cases.class)
class ScorecardDiffProperties {

    @Property(tries = 100)
    void equalScorecardsDoNotDiffer(@ForAll Situation given) {
        assertThat(ScorecardDiff.between(given.score(), given.score()).isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void itIsTheOtherWayRoundTheOtherWay(@ForAll Situation given, @ForAll Situation other) {
        ScorecardDiff there = ScorecardDiff.between(given.score(), other.score());
        ScorecardDiff back = ScorecardDiff.between(other.score(), given.score());

        assertThat(back.statusBefore()).isEqualTo(there.statusAfter());
        assertThat(back.possibleAfter()).isEqualTo(there.possibleBefore());
        assertThat(back.raised()).isEqualTo(there.cleared());
        assertThat(back.cleared()).isEqualTo(there.raised());
        assertThat(back.appeared()).isEqualTo(there.gone());
        assertThat(back.gone()).isEqualTo(there.appeared());
        assertThat(back.items())
                .extracting(StateChange::ref)
                .isEqualTo(there.items().stream().map(StateChange::ref).toList());
        assertThat(back.items())
                .extracting(StateChange::before)
                .isEqualTo(there.items().stream().map(StateChange::after).toList());
    }

    @Property(tries = 200)
    void everyItemThatDiffersIsTold(@ForAll Situation given, @ForAll Situation other) {
        Scorecard before = given.score();
        Scorecard after = other.score();
        Map<Object, StateChange> changes = ScorecardDiff.between(before, after).items().stream()
                .collect(Collectors.toMap(StateChange::ref, Function.identity()));

        for (Scorecard card : List.of(before, after)) {
            for (ItemResult item : card.items()) {
                ItemState was = before.item(item.ref()).map(ItemResult::state).orElse(null);
                ItemState is = after.item(item.ref()).map(ItemResult::state).orElse(null);
                StateChange change = changes.get(item.ref());
                if (was == is) {
                    assertThat(change).isNull();
                } else {
                    assertThat(change.before()).isEqualTo(was);
                    assertThat(change.after()).isEqualTo(is);
                }
            }
        }
    }

    /** On another day the sentences name another day, and nothing else. */
    @Property(tries = 200)
    void sentencesAreNoDifference(@ForAll Case given) {
        Case later = new Case(
                given.set(), given.assessment(), given.credit(), given.asAt().plusDays(1));
        ScorecardDiff diff = ScorecardDiff.between(given.score(), later.score());

        diff.raised()
                .forEach(blocker -> assertThat(given.score().blockers())
                        .noneMatch(other ->
                                other.kind() == blocker.kind() && other.ref().equals(blocker.ref())));
        diff.appeared().forEach(finding -> assertThat(given.score().findings()).doesNotContain(finding));
    }
}
