package io.github.opendspt.model.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Credits by group are the credits that each item would have by itself, made when somebody looks. */
class CreditGroupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final RequirementSet SET =
            Catalogue.bundled().find(Edition.of("2025-26"), Category.of(2)).orElseThrow();

    private static final EvidenceRef FIRST = SET.items().get(0).ref();

    private static Credit credit(CreditOutcome outcome, int group) {
        Reason reason = Reason.of("own", "of group " + group);
        return outcome == CreditOutcome.NOT_EXEMPT
                ? Credit.withoutCertificate(FIRST, outcome, reason)
                : Credit.of(
                        FIRST,
                        List.of(new CreditGround(
                                CertificateScheme.ISO_27001, null, outcome, List.of(reason), null, null)));
    }

    @Test
    void groupedCreditsAreThoseOfEachItem() {
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            int[] groups = random.ints(SET.items().size(), 0, 5).toArray();
            List<CreditOutcome> outcomes = new ArrayList<>();
            int count = CreditGroups.of(SET, groups).count();
            for (int group = 0; group < count; group++) {
                outcomes.add(CreditOutcome.values()[1 + random.nextInt(3)]);
            }
            List<Credit> each = new ArrayList<>();
            for (EvidenceItem item : SET.items()) {
                int group = groups[each.size()];
                each.add(credit(outcomes.get(group), group).forItem(item.ref()));
            }
            Credits listed = Credits.of(SET, DAY, each, List.of()).withChangesOn(List.of(DAY.plusDays(1)));
            Credits grouped = CreditGroups.of(SET, groups)
                    .credits(
                            DAY,
                            outcomes,
                            group -> credit(outcomes.get(group), group),
                            List.of(),
                            List.of(DAY.plusDays(1)));

            for (int place = 0; place < each.size(); place++) {
                EvidenceRef ref = each.get(place).ref();
                for (int where : new int[] {place, place - 1, place + 1, -1, each.size()}) {
                    assertThat(grouped.of(ref, where))
                            .isEqualTo(listed.of(ref, where))
                            .isEqualTo(each.get(place));
                }
                assertThat(grouped.outcome(ref)).isEqualTo(each.get(place).outcome());
                assertThat(listed.outcome(ref)).isEqualTo(each.get(place).outcome());
                assertThat(grouped.of(ref)).isEqualTo(each.get(place));
            }
            for (CreditOutcome outcome : CreditOutcome.values()) {
                BitSet places = grouped.places(SET, outcome);
                assertThat(places).isEqualTo(listed.places(SET, outcome));
                for (int place = 0; place < each.size(); place++) {
                    assertThat(places.get(place)).isEqualTo(each.get(place).outcome() == outcome);
                }
            }
            assertThat(grouped).isEqualTo(listed).hasSameHashCodeAs(listed).hasToString(listed.toString());
            assertThat(listed).isEqualTo(grouped);
            assertThat(grouped.outcome(EvidenceRef.of("99.99.99"))).isEqualTo(CreditOutcome.NOT_EXEMPT);
        }
    }

    @Test
    void aCreditIsMadeWhenItIsLookedAtAndOnceForItsGroup() {
        AtomicInteger made = new AtomicInteger();
        Credits credits = CreditGroups.of(SET, new int[SET.items().size()])
                .credits(
                        DAY,
                        List.of(CreditOutcome.EXEMPT),
                        group -> {
                            made.incrementAndGet();
                            return credit(CreditOutcome.EXEMPT, group);
                        },
                        List.of(),
                        List.of());

        assertThat(credits.outcome(FIRST)).isEqualTo(CreditOutcome.EXEMPT);
        assertThat(credits)
                .hasToString("Credits[2025-26 category 2 as at 2026-06-01, "
                        + SET.items().size() + " exempt]");
        assertThat(made).hasValue(0);
        assertThat(credits.items()).hasSameSizeAs(SET.items()).doesNotContainNull();
        assertThat(credits.items().get(3)).isSameAs(credits.items().get(3));
        assertThat(made).hasValue(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> credits.items().clear());
    }

    @Test
    void groupsAndOutcomesFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditGroups.of(SET, 0, 1));
        int[] negative = new int[SET.items().size()];
        negative[1] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> CreditGroups.of(SET, negative));
        CreditGroups one = CreditGroups.of(SET, new int[SET.items().size()]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.credits(
                        DAY, List.of(), group -> credit(CreditOutcome.EXEMPT, group), List.of(), List.of()));
        Credits untrue = one.credits(
                DAY,
                List.of(CreditOutcome.UNDETERMINED),
                group -> credit(CreditOutcome.EXEMPT, group),
                List.of(),
                List.of());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> untrue.items().get(0));
    }
}
