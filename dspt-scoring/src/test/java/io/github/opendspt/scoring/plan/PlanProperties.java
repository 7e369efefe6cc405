package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Situation;
import io.github.opendspt.scoring.Situations;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of plans and routes, for whatever organisation on whatever day. */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
class PlanProperties {

    static Planner planner(Situation given) {
        Planner planner = Planner.of(given.set(), given.source());
        for (Certificate certificate : given.considered()) {
            planner = planner.considering(certificate);
        }
        return planner;
    }

    static Plan plan(Situation given) {
        return planner(given).plan(given.assessment(), given.asAt());
    }

    private static Situation done(Situation given, List<PlanRow> rows, Random random) {
        Assessment.Builder done = given.assessment().toBuilder();
        for (PlanRow row : rows) {
            if (row.ref() instanceof EvidenceRef ref) {
                done.answer(ref, given.completeAnswer(ref, random));
            } else if (row.ref() instanceof AssertionRef assertion) {
                done.confirm(assertion, new Confirmation("SIRO", given.asAt()));
            }
        }
        boolean imported = rows.stream().anyMatch(row -> row.step() == PlanStep.IMPORT);
        return (imported ? given.confirmed() : given).with(done.build());
    }

    /** The assessment with some of its plan done, and nothing else changed. */
    static Assessment partlyDone(Situation given, Random random) {
        List<PlanRow> some = plan(given).rows().stream()
                .filter(row -> row.ref() != null && random.nextBoolean())
                .toList();
        return done(given, some, random).assessment();
    }

    /** A plan remembers: whatever an earlier one held is a row or done, with owner and day. */
    @Property(tries = 200)
    void nothingOfAnEarlierPlanIsForgotten(@ForAll Situation given, @ForAll Random random) {
        Plan before = PlanCsvProperties.filledIn(plan(given), random);
        Situation later = given.with(partlyDone(given, random));

        Plan now = plan(later).continuing(before, later.set());

        assertThat(now.rows().size() + now.done().size())
                .isEqualTo(before.rows().size());
        for (PlanRow row : before.rows()) {
            assertThat(now.row(row.ref())
                            .map(open -> Arrays.<Object>asList(open.owner(), open.due(), open.since()))
                            .orElseGet(() -> now.done().stream()
                                    .filter(done -> Objects.equals(done.ref(), row.ref()))
                                    .map(done -> Arrays.<Object>asList(done.owner(), done.due(), done.since()))
                                    .findFirst()
                                    .orElseThrow()))
                    .isEqualTo(Arrays.<Object>asList(row.owner(), row.due(), row.since()));
        }
        assertThat(now.inconsistencies()).isEmpty();
        assertThat(now.continuing(now, later.set())).isEqualTo(now);
        assertThat(PlanJson.reader().read(PlanJson.writer().toBytes(now)).orElseThrow())
                .isEqualTo(now);
    }

    @Property(tries = 300)
    void doingEverythingGivesAtLeastStandardsMet(@ForAll Situation given, @ForAll Random random) {
        Plan plan = plan(given);
        Situation done = done(given, plan.rows(), random);

        assertThat(done.score().status()).isGreaterThanOrEqualTo(Status.STANDARDS_MET);
        assertThat(plan(done).rows()).isEmpty();
    }

    @Property(tries = 300)
    void leavingOneRowDoesNot(@ForAll Situation given, @ForAll Random random) {
        List<PlanRow> rows = plan(given).rows();
        if (!rows.isEmpty()) {
            int left = random.nextInt(rows.size());
            List<PlanRow> others = IntStream.range(0, rows.size())
                    .filter(i -> i != left)
                    .mapToObj(rows::get)
                    .toList();

            assertThat(done(given, others, random).score().status()).isLessThan(Status.STANDARDS_MET);
        }
    }

    @Property(tries = 300)
    void rowsAreTheBlockers(@ForAll Situation given) {
        Plan plan = plan(given);

        assertThat(plan.rows())
                .extracting(row -> row.kind() + " " + row.ref())
                .containsExactlyInAnyOrderElementsOf(given.score().blockers().stream()
                        .map(blocker -> blocker.kind() + " " + blocker.ref())
                        .toList());
        assertThat(plan.inconsistencies()).isEmpty();
        for (PlanRow row : plan.rows()) {
            assertThat(row.gap().message()).isNotBlank();
            assertThat(row.action()).isNotBlank();
            assertThat(row.why()).isNotEmpty();
            assertThat(row.toString()).doesNotContain(Situations.SECRET);
        }
    }

    @Property(tries = 300)
    void theOrderIsTheOneThatIsDocumented(@ForAll Situation given) {
        List<PlanRow> rows = plan(given).rows();
        Map<Ref, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).priority()).isEqualTo(i + 1);
            places.put(rows.get(i).ref(), i);
        }

        assertThat(rows).extracting(PlanRow::step).isSorted();
        assertThat(plan(given).general())
                .isEqualTo(rows.stream().filter(row -> row.ref() == null).toList());
        for (PlanRow row : rows) {
            if (row.ref() instanceof EvidenceRef ref) {
                EvidenceRef other =
                        given.set().item(ref).map(EvidenceItem::dependsOn).orElse(null);
                if (other != null && places.containsKey(other)) {
                    assertThat(places.get(other)).isLessThan(places.get(ref));
                    assertThat(rows.get(places.get(other)).unlocks()).contains(ref);
                }
            }
        }
    }

    @Property(tries = 200)
    void aCertificateThatIsSaidToExemptDoes(@ForAll Situation given) {
        for (PlanRow row : plan(given).rows()) {
            for (Certificate certificate : given.considered()) {
                if (row.ref() instanceof EvidenceRef ref) {
                    ItemState state = given.score(with(given, List.of(certificate)), given.asAt())
                            .item(ref)
                            .orElseThrow()
                            .state();
                    if (state == ItemState.EXEMPT) {
                        assertThat(row.exemptBy()).contains(certificate.scheme());
                    }
                    if (row.state() != ItemState.UNDETERMINED && state == ItemState.UNDETERMINED) {
                        assertThat(row.mayExemptBy()).contains(certificate.scheme());
                    }
                }
            }
        }
    }

    private static Assessment with(Situation given, List<Certificate> certificates) {
        Assessment.Builder more = given.assessment().toBuilder();
        certificates.forEach(more::certificate);
        return more.build();
    }

    @Property(tries = 200)
    void aRouteSaysWhatScoringSays(@ForAll Situation given, @ForAll Random random) {
        Routes routes = planner(given).routes(given.assessment(), given.asAt());

        assertThat(routes.all()).hasSize(1 << given.considered().size());
        assertThat(routes.all().get(0).certificates()).isEmpty();
        for (Route route : routes.all()) {
            Assessment certified = with(given, route.certificates());
            Scorecard card = given.score(certified, given.asAt());

            assertThat(route.status()).isEqualTo(card.status());
            assertThat(route.possibleStatus()).isEqualTo(card.possibleStatus());
            assertThat(route.remaining()).isEqualTo(card.blockers());
            assertThat(route.settles())
                    .allMatch(ref -> card.item(ref).orElseThrow().state().counts());
            assertThat(given.score().mandatory().answered()
                            + given.score().mandatory().exempt()
                            + route.settles().size())
                    .isEqualTo(card.mandatory().answered() + card.mandatory().exempt());
            assertThat(route.leavesOpen()).hasSize(card.mandatory().undetermined());

            Situation remaining = given.with(certified);
            assertThat(route.whenDone())
                    .isEqualTo(done(remaining, plan(remaining).rows(), random)
                            .score()
                            .status());
        }
    }

    @Property(tries = 200)
    void theSmallestRoutesReachTheBestAndNoSmallerOneDoes(@ForAll Situation given) {
        Routes routes = planner(given).routes(given.assessment(), given.asAt());

        assertThat(routes.smallest()).isNotEmpty().allMatch(route -> route.status() == routes.bestStatus());
        assertThat(routes.smallestWhenDone()).isNotEmpty().allMatch(route -> route.whenDone() == routes.bestWhenDone());
        for (Route route : routes.all()) {
            assertThat(route.status()).isLessThanOrEqualTo(routes.bestStatus());
            if (route.status() == routes.bestStatus()) {
                assertThat(routes.smallest())
                        .anyMatch(small -> new HashSet<>(route.certificates()).containsAll(small.certificates()));
            }
            for (Route shortest : routes.shortest()) {
                assertThat(shortest.remaining())
                        .hasSizeLessThanOrEqualTo(route.remaining().size());
            }
        }
        for (Route small : routes.smallest()) {
            assertThat(routes.smallest())
                    .filteredOn(other -> !other.equals(small))
                    .noneMatch(other -> new HashSet<>(small.certificates()).containsAll(other.certificates()));
        }
    }

    @Property(tries = 100)
    void theDocumentReadsBackAsItWas(@ForAll Situation given, @ForAll Random random) {
        Plan plan = PlanCsvProperties.filledIn(plan(given), random);
        byte[] bytes = PlanJson.writer().toBytes(plan);

        Plan read = PlanJson.reader().read(bytes).orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(PlanJson.writer().toBytes(read)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(Situations.SECRET);
    }

    @Property(tries = 100)
    void remainingBlockersAreWhatAPlanOfThatRouteHolds(@ForAll Situation given) {
        for (Route route :
                planner(given).routes(given.assessment(), given.asAt()).all()) {
            Plan plan = planner(given).plan(with(given, route.certificates()), given.asAt());

            assertThat(plan.rows())
                    .extracting(PlanRow::ref)
                    .containsExactlyInAnyOrderElementsOf(
                            route.remaining().stream().map(Blocker::ref).toList());
        }
    }
}
