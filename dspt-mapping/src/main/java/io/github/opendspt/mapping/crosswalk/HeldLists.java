package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.mapping.framework.Frameworks;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists that rows can join: assertions and outcomes of editions, and frameworks. Immutable and thread-safe.
 *
 * @param frameworks the frameworks
 * @param assertions the lists of assertions, in order
 * @param outcomes the outcomes of the CAF-aligned track, an entry for each edition, in order
 */
record HeldLists(Frameworks frameworks, List<AssertionList> assertions, List<CafOutcomes> outcomes) {

    HeldLists {
        assertions = List.copyOf(assertions);
        outcomes = List.copyOf(outcomes);
    }

    /** The ids of all lists, in the order in which a route looks for a way over them. */
    List<String> ids() {
        return Stream.of(
                        frameworks.frameworks().stream().map(Framework::id),
                        assertions.stream().map(AssertionList::id),
                        outcomes.stream().map(list -> OutcomeEnd.list(list.edition())))
                .flatMap(ids -> ids)
                .toList();
    }

    /** Everything in a list, in order; empty if it is not held. */
    List<RowEnd> ends(String list) {
        Stream<RowEnd> ofAssertions = assertions.stream()
                .filter(held -> held.id().equals(list))
                .flatMap(held ->
                        held.assertions().stream().map(assertion -> new AssertionEnd(held.edition(), assertion.ref())));
        Stream<RowEnd> ofOutcomes = outcomes.stream()
                .filter(held -> OutcomeEnd.list(held.edition()).equals(list))
                .flatMap(
                        held -> held.outcomes().stream().map(outcome -> new OutcomeEnd(held.edition(), outcome.ref())));
        Stream<RowEnd> ofFrameworks = frameworks.find(list).stream()
                .flatMap(held -> held.controls().stream().map(control -> new ControlEnd(list, control.ref())));
        return Stream.of(ofAssertions, ofOutcomes, ofFrameworks)
                .flatMap(ends -> ends)
                .toList();
    }

    /** The short name of what is at an end; empty if its list is not held or has no such ref. */
    Optional<String> name(RowEnd end) {
        if (end instanceof AssertionEnd assertion) {
            return assertions.stream()
                    .filter(list -> list.edition().equals(assertion.edition()))
                    .findFirst()
                    .flatMap(list -> list.find(assertion.ref()))
                    .map(ListedAssertion::name);
        }
        if (end instanceof OutcomeEnd outcome) {
            return outcomes.stream()
                    .filter(list -> list.edition().equals(outcome.edition()))
                    .findFirst()
                    .flatMap(list -> list.outcome(outcome.ref()))
                    .map(CafOutcome::title);
        }
        return frameworks
                .find(end.list())
                .flatMap(framework -> framework.find(end.writtenRef()))
                .map(Control::name);
    }

    /** Every assertion of this ref, one for each list that has it. */
    List<RowEnd> ends(AssertionRef ref) {
        return assertions.stream()
                .filter(list -> list.find(ref).isPresent())
                .<RowEnd>map(list -> new AssertionEnd(list.edition(), ref))
                .toList();
    }

    /** Every outcome and every node of a framework of this ref, outcomes first. */
    List<RowEnd> endsBeyondAssertions(String ref) {
        List<RowEnd> ends = new ArrayList<>();
        outcome(ref)
                .ifPresent(outcome -> outcomes.stream()
                        .filter(list -> list.outcome(outcome).isPresent())
                        .forEach(list -> ends.add(new OutcomeEnd(list.edition(), outcome))));
        frameworks.frameworks().stream()
                .filter(framework -> framework.find(ref).isPresent())
                .forEach(framework -> ends.add(new ControlEnd(framework.id(), ref)));
        return ends;
    }

    static Optional<CafOutcomeRef> outcome(String ref) {
        try {
            return Optional.of(CafOutcomeRef.parse(ref));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
