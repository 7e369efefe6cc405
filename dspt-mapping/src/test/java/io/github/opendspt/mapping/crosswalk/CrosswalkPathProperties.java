package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.requirement.Confidence;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of paths: a chain is as strong as its weakest row, however it was put together. */
class CrosswalkPathProperties {

    record Step(Relationship relationship, Confidence confidence) {}

    /** Chains over lists l0, l1, and so on, of which each step leads from one to the next. */
    @Provide
    Arbitrary<CrosswalkPath> paths() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of(Relationship.class), Arbitraries.of(Confidence.class))
                .as(Step::new);
        return steps.list().ofMinSize(2).ofMaxSize(6).map(CrosswalkPathProperties::path);
    }

    private static CrosswalkPath path(List<Step> steps) {
        List<CrosswalkRow> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(new CrosswalkRow(
                    new ControlEnd("l" + i, "r"),
                    steps.get(i).relationship(),
                    new ControlEnd("l" + (i + 1), "r"),
                    "because",
                    "analyst",
                    steps.get(i).confidence(),
                    i % 2 == 0 ? null : "if " + i,
                    List.of(),
                    null));
        }
        return new CrosswalkPath(rows);
    }

    @Property
    void cuttingAndJoiningGivesThePathAgain(@ForAll("paths") CrosswalkPath path) {
        for (int at = 1; at < path.steps().size(); at++) {
            CrosswalkPath head = new CrosswalkPath(path.steps().subList(0, at));
            CrosswalkPath tail =
                    new CrosswalkPath(path.steps().subList(at, path.steps().size()));
            CrosswalkPath joined = head.then(tail);
            assertThat(joined).isEqualTo(path);
            assertThat(joined.confidence()).isEqualTo(head.confidence().weakest(tail.confidence()));
            assertThat(joined.relationship())
                    .isEqualTo(head.relationship()
                            .flatMap(one -> tail.relationship().flatMap(one::compose)));
        }
    }

    @Property
    void aPathIsNoBetterFoundedThanAnyRow(@ForAll("paths") CrosswalkPath path) {
        assertThat(path.steps())
                .allSatisfy(row -> assertThat(path.confidence()).isGreaterThanOrEqualTo(row.confidence()));
        assertThat(path.steps()).extracting(CrosswalkRow::confidence).contains(path.confidence());
    }

    @Property
    void walkingBackAndForthIsThePath(@ForAll("paths") CrosswalkPath path) {
        CrosswalkPath inverse = path.inverse();
        assertThat(inverse.inverse()).isEqualTo(path);
        assertThat(inverse.source()).isEqualTo(path.target());
        assertThat(inverse.target()).isEqualTo(path.source());
        assertThat(inverse.relationship()).isEqualTo(path.relationship().map(Relationship::inverse));
        assertThat(inverse.confidence()).isEqualTo(path.confidence());
        assertThat(inverse.caveats()).containsExactlyInAnyOrderElementsOf(path.caveats());
    }
}
