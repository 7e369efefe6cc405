package io.github.opendspt.model.register;

import static io.github.opendspt.model.register.PublicationStanding.Verdict.CURRENT;
import static io.github.opendspt.model.register.PublicationStanding.Verdict.NOT_CURRENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationRuleProperties {

    private static final PublicationRule RULE = PublicationRule.of(Catalogue.bundled());

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.integers().between(2017, 2028).map(Edition::new);
    }

    @Provide
    Arbitrary<RegisterEntry> entries() {
        Arbitrary<String> words = Arbitraries.of("Standards Met", "Standards Not Met", "Entry Level", "Baseline");
        Arbitrary<String> stated = Combinators.combine(editions(), words)
                .as((edition, word) -> edition.toString().substring(2).replace('-', '/') + " " + word);
        Arbitrary<String> statuses = Arbitraries.oneOf(stated, words, Arbitraries.of("Not Published", ""));
        DateTimeFormatter form = DateTimeFormatter.ofPattern("dd/MM/uuuu");
        Arbitrary<String> published = days().map(form::format).injectNull(0.1);
        return Combinators.combine(statuses, published)
                .as((status, day) -> new RegisterEntry(
                        "8XX01", "Example Supplier Ltd", RegisterStatus.parse(status), day, null, null));
    }

    @Property
    void whatIsCurrentWasPublishedInAKnownEditionByThatDay(
            @ForAll("entries") RegisterEntry entry, @ForAll("days") LocalDate asAt) {
        PublicationStanding standing = RULE.standing(entry, asAt);

        if (standing.verdict() == CURRENT) {
            assertThat(standing.published().edition()).isNotNull();
            assertThat(standing.certainUntil()).isAfterOrEqualTo(asAt);
            assertThat(entry.publishedOn().orElseThrow()).isBeforeOrEqualTo(asAt);
        }
        assertThat(standing.reasons()).isNotEmpty();
    }

    @Property
    void whatIsNotCurrentNeverBecomesSo(
            @ForAll("entries") RegisterEntry entry,
            @ForAll("editions") Edition edition,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        PublicationRule forEdition = RULE.forEdition(edition);
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        if (RULE.standing(entry, earlier).verdict() == NOT_CURRENT) {
            assertThat(RULE.standing(entry, later).verdict()).isEqualTo(NOT_CURRENT);
        }
        if (forEdition.standing(entry, earlier).verdict() == NOT_CURRENT) {
            assertThat(forEdition.standing(entry, later).verdict()).isEqualTo(NOT_CURRENT);
        }
    }

    @Property
    void askingForAnEditionNeverMakesMoreOfAPublication(
            @ForAll("entries") RegisterEntry entry,
            @ForAll("days") LocalDate asAt,
            @ForAll("editions") Edition edition) {
        PublicationStanding any = RULE.standing(entry, asAt);
        PublicationStanding one = RULE.forEdition(edition).standing(entry, asAt);

        assertThat(one.verdict()).isLessThanOrEqualTo(any.verdict());
        if (one.verdict() == CURRENT) {
            assertThat(one.published().edition()).isEqualTo(edition);
        }
    }
}
