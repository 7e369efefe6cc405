package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.model.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of coverage, over statements about any framework that name whatever they like. */
class ControlCoverageProperties {

    private static final Crosswalks BUNDLED = Crosswalks.bundled();
    private static final Edition EDITION = Edition.parse("2025-26");

    @Provide
    Arbitrary<StatementOfApplicability> statements() {
        return Arbitraries.of(BUNDLED.frameworks().frameworks()).flatMap(framework -> {
            List<String> refs = Stream.concat(
                            framework.controls().stream().map(Control::ref), Stream.of("A.99.1", "no such ref"))
                    .toList();
            return Arbitraries.maps(Arbitraries.of(refs), Arbitraries.of(ControlStatus.class))
                    .ofMaxSize(60)
                    .map(statuses -> new StatementOfApplicability(framework.id(), statuses));
        });
    }

    private static ControlCoverage coverage(StatementOfApplicability statement) {
        return ControlCoverage.of(statement, BUNDLED, EDITION);
    }

    private static Set<CrosswalkPath> leads(ControlCoverage coverage, Bearing bearing) {
        return coverage.assertions().stream()
                .flatMap(assertion -> assertion.leads(bearing).stream())
                .map(Lead::path)
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void everyLeadHasOneBearing(@ForAll("statements") StatementOfApplicability statement) {
        for (AssertionCoverage assertion : coverage(statement).assertions()) {
            List<Lead> parted = new ArrayList<>();
            for (Bearing bearing : Bearing.values()) {
                parted.addAll(assertion.leads(bearing));
            }
            assertThat(parted).containsExactlyInAnyOrderElementsOf(assertion.leads());
        }
    }

    /** What is said changes what is in place, never what has to do with what. */
    @Property(tries = 100)
    void theLeadsDoNotHangOnTheStatement(@ForAll("statements") StatementOfApplicability statement) {
        ControlCoverage silent = coverage(new StatementOfApplicability(statement.framework(), Map.of()));
        assertThat(paths(coverage(statement))).isEqualTo(paths(silent));
    }

    private static List<CrosswalkPath> paths(ControlCoverage coverage) {
        return coverage.assertions().stream()
                .flatMap(assertion -> assertion.leads().stream())
                .map(Lead::path)
                .toList();
    }

    @Property(tries = 100)
    void nothingSaidNothingToLeanOn(@ForAll("statements") StatementOfApplicability statement) {
        Map<String, ControlStatus> notInPlace = new HashMap<>(statement.statuses());
        notInPlace.values().removeIf(status -> status == ControlStatus.IMPLEMENTED);
        assertThat(leads(coverage(new StatementOfApplicability(statement.framework(), notInPlace)), Bearing.LEAN_ON))
                .isEmpty();
    }

    @Property(tries = 100)
    void puttingWhatIsNamedInPlaceTakesNothingAway(@ForAll("statements") StatementOfApplicability statement) {
        Map<String, ControlStatus> inPlace = new HashMap<>(statement.statuses());
        inPlace.replaceAll((ref, status) -> ControlStatus.IMPLEMENTED);
        ControlCoverage before = coverage(statement);
        ControlCoverage after = coverage(new StatementOfApplicability(statement.framework(), inPlace));
        assertThat(leads(after, Bearing.LEAN_ON)).containsAll(leads(before, Bearing.LEAN_ON));
        assertThat(leads(before, Bearing.MISSING)).containsAll(leads(after, Bearing.MISSING));
    }

    @Property(tries = 100)
    void theOrderOfTheStatementChangesNothing(@ForAll("statements") StatementOfApplicability statement) {
        List<String> refs = new ArrayList<>(statement.statuses().keySet());
        Collections.reverse(refs);
        Map<String, ControlStatus> reversed = new LinkedHashMap<>();
        refs.forEach(ref -> reversed.put(ref, statement.status(ref)));
        StatementOfApplicability other = new StatementOfApplicability(statement.framework(), reversed);
        assertThat(other).isEqualTo(statement);
        assertThat(coverage(other)).isEqualTo(coverage(statement));
    }

    @Property(tries = 100)
    void everyNamedRefIsHeldOrReported(@ForAll("statements") StatementOfApplicability statement) {
        ControlCoverage coverage = coverage(statement);
        Set<String> held = BUNDLED.frameworks().find(statement.framework()).orElseThrow().controls().stream()
                .map(Control::ref)
                .collect(Collectors.toSet());
        Set<String> named = new HashSet<>(statement.statuses().keySet());
        named.removeAll(held);
        assertThat(coverage.unheldRefs()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Property(tries = 100)
    void whatServesNothingLeadsNowhere(@ForAll("statements") StatementOfApplicability statement) {
        ControlCoverage coverage = coverage(statement);
        Set<RowEnd> leading = coverage.assertions().stream()
                .flatMap(assertion -> assertion.leads().stream())
                .filter(lead -> lead.bearing() != Bearing.OUTSIDE)
                .map(Lead::control)
                .collect(Collectors.toSet());
        assertThat(coverage.servingNothing()).noneMatch(leading::contains);
    }
}
