package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the controls of a {@link StatementOfApplicability} have to do with the assertions of the toolkit: what each
 * assertion can lean on, what is missing for it, and which controls serve nothing here.
 *
 * <p>This is guidance on where to look. That an assertion has something to lean on does not say that any of its items is
 * answered, and no number is drawn from it. It has no way to a verdict (rule D17).
 *
 * <p>A value: deeply immutable and thread-safe.
 *
 * @param statement the statement
 * @param edition the edition that was asked about
 * @param answeredBy the edition of the assertions that answer for it, or {@code null} if nothing joins the framework to
 *     assertions of that edition or of one before it; then nothing is known, and all lists but the last are empty
 * @param assertions what there is for each assertion, in order of ref
 * @param servingNothing the nodes that lead to no assertion, neither themselves nor through a group above them, in order
 *     of the framework: those that are assessable, and those that the statement names
 * @param unheldRefs the refs that the statement names and the framework does not have, in order of their text
 */
public record ControlCoverage(
        StatementOfApplicability statement,
        Edition edition,
        @Nullable Edition answeredBy,
        List<AssertionCoverage> assertions,
        List<ControlEnd> servingNothing,
        List<String> unheldRefs) {

    /** Copies the lists. */
    public ControlCoverage {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(edition, "edition");
        assertions = List.copyOf(assertions);
        servingNothing = List.copyOf(servingNothing);
        unheldRefs = List.copyOf(unheldRefs);
    }

    /**
     * Compares a statement with the crosswalks.
     *
     * <p>Where rows join the framework to the assertions, they are taken alone; otherwise the paths over as few lists as
     * can be. A group, such as clause 9.2 with 9.2.1 and 9.2.2 under it, is as far on as the weakest of the assessable
     * nodes under it and of what is said of the group itself, which is to say that it is {@linkplain
     * ControlStatus#IMPLEMENTED implemented} if it is stated to be and nothing said of its parts gainsays it, or if all
     * of its parts are.
     *
     * @param statement the statement
     * @param crosswalks the crosswalks
     * @param edition the edition that is asked about
     * @return the coverage
     * @throws IllegalArgumentException if the framework of the statement is not held
     */
    public static ControlCoverage of(StatementOfApplicability statement, Crosswalks crosswalks, Edition edition) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(crosswalks, "crosswalks");
        Objects.requireNonNull(edition, "edition");
        Framework framework = crosswalks
                .frameworks()
                .find(statement.framework())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the framework '" + statement.framework() + "' is not one of " + crosswalks.frameworks()));
        List<String> unheldRefs = statement.statuses().keySet().stream()
                .filter(ref -> framework.find(ref).isEmpty())
                .toList();
        Optional<AssertionList> answering = crosswalks.assertions(edition);
        List<String> route = answering
                .map(list -> crosswalks.route(framework.id(), list.id()))
                .orElse(List.of());
        if (answering.isEmpty() || route.isEmpty()) {
            return new ControlCoverage(statement, edition, null, List.of(), List.of(), unheldRefs);
        }
        return lay(statement, crosswalks, edition, framework, answering.get(), route, unheldRefs);
    }

    private static ControlCoverage lay(
            StatementOfApplicability statement,
            Crosswalks crosswalks,
            Edition edition,
            Framework framework,
            AssertionList answering,
            List<String> route,
            List<String> unheldRefs) {
        Map<RowEnd, List<Lead>> leads = new LinkedHashMap<>();
        Set<String> serving = new HashSet<>();
        for (Control control : framework.controls()) {
            ControlStatus status = status(control, framework, statement);
            for (CrosswalkPath path : crosswalks.paths(new ControlEnd(framework.id(), control.ref()), route)) {
                Lead lead = new Lead(status, path);
                leads.computeIfAbsent(path.target(), assertion -> new ArrayList<>())
                        .add(lead);
                if (lead.bearing() != Bearing.OUTSIDE) {
                    serving.add(control.ref());
                }
            }
            boolean groupServes = control.parent() != null && serving.contains(control.parent());
            if (groupServes
                    && (control.assessable()
                            || !framework.children(control.ref()).isEmpty())) {
                serving.add(control.ref());
            }
        }
        List<AssertionCoverage> assertions = answering.assertions().stream()
                .map(listed -> {
                    AssertionEnd end = new AssertionEnd(answering.edition(), listed.ref());
                    return new AssertionCoverage(end, listed.name(), leads.getOrDefault(end, List.of()));
                })
                .toList();
        List<ControlEnd> servingNothing = framework.controls().stream()
                .filter(control -> control.assessable() || statement.statuses().containsKey(control.ref()))
                .filter(control -> !serving.contains(control.ref()))
                .map(control -> new ControlEnd(framework.id(), control.ref()))
                .toList();
        return new ControlCoverage(statement, edition, answering.edition(), assertions, servingNothing, unheldRefs);
    }

    /** What is said of a node; of a group also what is said of its parts, where it is not said of the group itself. */
    private static ControlStatus status(Control control, Framework framework, StatementOfApplicability statement) {
        boolean stated = statement.statuses().containsKey(control.ref());
        return assessableUnder(control, framework).stream()
                .map(Control::ref)
                .filter(ref -> !stated || statement.statuses().containsKey(ref))
                .map(statement::status)
                .reduce(ControlStatus::weakest)
                .map(parts -> stated ? parts.weakest(statement.status(control.ref())) : parts)
                .orElse(statement.status(control.ref()));
    }

    private static List<Control> assessableUnder(Control control, Framework framework) {
        List<Control> found = new ArrayList<>();
        for (Control child : framework.children(control.ref())) {
            if (child.assessable()) {
                found.add(child);
            }
            found.addAll(assessableUnder(child, framework));
        }
        return found;
    }

    /**
     * What there is for an assertion.
     *
     * @param ref the ref of the assertion
     * @return the coverage of the assertion; empty if the list that answers does not have it, or none answers
     */
    public Optional<AssertionCoverage> assertion(AssertionRef ref) {
        Objects.requireNonNull(ref, "ref");
        return assertions.stream()
                .filter(coverage -> coverage.assertion().ref().equals(ref))
                .findFirst();
    }
}
