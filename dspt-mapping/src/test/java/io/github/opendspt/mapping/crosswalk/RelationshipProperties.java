package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of the relationships, with requirements modelled as sets of demands in some wording. */
class RelationshipProperties {

    /** What something asks: a set of demands, as bits, of which there is at least one; and the words it is put in. */
    record Asked(int demands, int wording) {}

    /** What each word claims of two things. This is the definition that composition is held to. */
    private static boolean holds(Asked source, Relationship relationship, Asked target) {
        int shared = source.demands & target.demands;
        return switch (relationship) {
            case EQUAL_TO -> source.equals(target);
            case EQUIVALENT_TO -> source.demands == target.demands;
            case SUBSET_OF -> shared == source.demands;
            case SUPERSET_OF -> shared == target.demands;
            case INTERSECTS_WITH -> shared != 0;
            case NO_RELATIONSHIP -> shared == 0;
        };
    }

    private static final List<Asked> EVERYTHING_ASKED = everythingAsked();

    private static List<Asked> everythingAsked() {
        List<Asked> all = new ArrayList<>();
        for (int demands = 1; demands < 16; demands++) {
            for (int wording = 0; wording < 2; wording++) {
                all.add(new Asked(demands, wording));
            }
        }
        return all;
    }

    /** The words that hold of every first and last of three that fit both links. */
    private static Set<Relationship> certain(Relationship first, Relationship second) {
        Set<Relationship> certain = EnumSet.allOf(Relationship.class);
        for (Asked a : EVERYTHING_ASKED) {
            for (Asked b : EVERYTHING_ASKED) {
                if (holds(a, first, b)) {
                    for (Asked c : EVERYTHING_ASKED) {
                        if (holds(b, second, c)) {
                            certain.removeIf(word -> !holds(a, word, c));
                        }
                    }
                }
            }
        }
        return certain;
    }

    private static boolean implies(Relationship stronger, Relationship weaker) {
        return EVERYTHING_ASKED.stream()
                .allMatch(a -> EVERYTHING_ASKED.stream().allMatch(b -> !holds(a, stronger, b) || holds(a, weaker, b)));
    }

    /** Over every case of four demands in two wordings: neither more nor less than the links allow. */
    @Property
    void compositionIsTheStrongestWordThatIsCertain(@ForAll Relationship first, @ForAll Relationship second) {
        Set<Relationship> certain = certain(first, second);
        Optional<Relationship> strongest = certain.stream()
                .filter(word -> certain.stream().allMatch(other -> implies(word, other)))
                .findFirst();
        assertThat(strongest.isPresent()).as("one word says it all").isEqualTo(!certain.isEmpty());
        assertThat(first.compose(second)).isEqualTo(strongest);
    }

    @Property
    void compositionHoldsOfWhateverFitsTheLinks(
            @ForAll @IntRange(min = 1, max = 255) int a,
            @ForAll @IntRange(min = 1, max = 255) int b,
            @ForAll @IntRange(min = 1, max = 255) int c,
            @ForAll @IntRange(max = 1) int wording) {
        Asked first = new Asked(a, 0);
        Asked middle = new Asked(b, wording);
        Asked last = new Asked(c, 0);
        for (Relationship one : Relationship.values()) {
            for (Relationship two : Relationship.values()) {
                if (holds(first, one, middle) && holds(middle, two, last)) {
                    one.compose(two)
                            .ifPresent(composed -> assertThat(holds(first, composed, last))
                                    .as("%s, %s", one, two)
                                    .isTrue());
                }
            }
        }
    }

    private static Optional<Relationship> compose(Optional<Relationship> first, Optional<Relationship> second) {
        return first.flatMap(one -> second.flatMap(one::compose));
    }

    @Property
    void compositionIsAssociative(@ForAll Relationship first, @ForAll Relationship second, @ForAll Relationship third) {
        assertThat(compose(first.compose(second), Optional.of(third)))
                .isEqualTo(compose(Optional.of(first), second.compose(third)));
    }

    @Property
    void howAChainIsBracketedChangesNothing(
            @ForAll @Size(min = 1, max = 8) List<Relationship> chain, @ForAll @IntRange(max = 7) int cut) {
        int at = Math.min(cut, chain.size() - 1);
        Optional<Relationship> whole = fold(chain);
        if (at > 0) {
            assertThat(compose(fold(chain.subList(0, at)), fold(chain.subList(at, chain.size()))))
                    .isEqualTo(whole);
        }
    }

    private static Optional<Relationship> fold(List<Relationship> chain) {
        return chain.stream()
                .map(Optional::of)
                .reduce(RelationshipProperties::compose)
                .orElseThrow();
    }

    @Property
    void equalToChangesNothing(@ForAll Relationship relationship) {
        assertThat(Relationship.EQUAL_TO.compose(relationship)).contains(relationship);
        assertThat(relationship.compose(Relationship.EQUAL_TO)).contains(relationship);
    }

    @Property
    void theInverseOfTheInverseIsTheRelationship(@ForAll Relationship relationship) {
        assertThat(relationship.inverse().inverse()).isSameAs(relationship);
    }

    @Property
    void theInverseClaimsTheSameFromTheOtherSide(
            @ForAll Relationship relationship,
            @ForAll @IntRange(min = 1, max = 255) int source,
            @ForAll @IntRange(min = 1, max = 255) int target,
            @ForAll @IntRange(max = 1) int wording) {
        Asked left = new Asked(source, 0);
        Asked right = new Asked(target, wording);
        assertThat(holds(right, relationship.inverse(), left)).isEqualTo(holds(left, relationship, right));
    }

    @Property
    void aChainWalkedBackwardsIsTheInverse(@ForAll Relationship first, @ForAll Relationship second) {
        assertThat(second.inverse().compose(first.inverse()))
                .isEqualTo(first.compose(second).map(Relationship::inverse));
    }

    @Example
    void onlyContainmentHasADirection() {
        assertThat(Arrays.stream(Relationship.values()).filter(it -> it.inverse() != it))
                .containsExactly(Relationship.SUBSET_OF, Relationship.SUPERSET_OF);
    }

    @Example
    void theWordsAreThoseOfTheVocabulary() {
        assertThat(Relationship.values())
                .extracting(Relationship::token)
                .containsExactly(
                        "equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship");
        assertThat(Relationship.values())
                .allSatisfy(it -> assertThat(Relationship.parse(it.toString())).isSameAs(it));
        assertThat(Relationship.values()).extracting(Relationship::meaning).doesNotHaveDuplicates();
    }
}
