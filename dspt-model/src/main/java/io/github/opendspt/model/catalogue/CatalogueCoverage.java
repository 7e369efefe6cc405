package io.github.opendspt.model.catalogue;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Catalogue} covers: a row for every edition of which something is known or held, and for every category
 * that occurs in any of them. A value: immutable and thread-safe. It is written as a document, never read.
 *
 * @param rows the rows, in order of edition and category
 */
@JsonPropertyOrder({"format", "rows"})
public record CatalogueCoverage(List<Row> rows) {

    /** The format of coverage documents. */
    public static final String FORMAT = "dspt-coverage/1";

    /** Copies the rows. */
    public CatalogueCoverage {
        rows = List.copyOf(rows);
    }

    static CatalogueCoverage of(Catalogue catalogue) {
        Set<Edition> editions = new TreeSet<>();
        Set<Category> categories = new TreeSet<>();
        for (EditionFacts facts : catalogue.editions()) {
            editions.add(facts.edition());
            facts.organisationTypes().stream()
                    .map(OrganisationTypeRule::category)
                    .filter(Objects::nonNull)
                    .forEach(categories::add);
        }
        for (CatalogueIndex.Entry held : catalogue.index().requirementSets()) {
            editions.add(held.edition());
            categories.add(held.category());
        }
        Stream<Row> rows = editions.stream()
                .flatMap(edition -> categories.stream().map(category -> Row.of(catalogue, edition, category)));
        return new CatalogueCoverage(rows.toList());
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * What is covered of one category in one edition. A value: immutable and thread-safe.
     *
     * @param edition the edition
     * @param category the category
     * @param track the form of the assessment, or {@code null} if it is not known, or differs between organisation types
     * @param coverage how much is known
     * @param projectedFrom the edition whose list the set assumes unchanged (rule A40), or {@code null} if it is not projected
     * @param items how many items the set holds, or {@code null} if none is held
     * @param mandatory how many of them are mandatory for Standards Met, or {@code null} if none is held
     * @param exemptions on what the exemption marks of the set rest, or {@code null} if none is held
     * @param checksum the checksum of the set, or {@code null} if none is held
     * @param sources the sources of the items, each once, in order of the items; empty if none is held
     * @param historicItems how many items are known to have been asked where no set is held ({@link HistoricItems}), or
     *     {@code null} if that is not known either
     */
    @JsonPropertyOrder({
        "edition",
        "category",
        "track",
        "coverage",
        "projectedFrom",
        "items",
        "mandatory",
        "exemptions",
        "checksum",
        "sources",
        "historicItems"
    })
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            Edition edition,
            Category category,
            @Nullable Track track,
            Coverage coverage,
            @Nullable Edition projectedFrom,
            @Nullable Integer items,
            @Nullable Integer mandatory,
            @Nullable ExemptionBasis exemptions,
            @Nullable Checksum checksum,
            List<String> sources,
            @Nullable Integer historicItems) {

        /** Rejects {@code null} where the component may not be and copies the sources. */
        public Row {
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(coverage, "coverage");
            sources = List.copyOf(sources);
        }

        private static Row of(Catalogue catalogue, Edition edition, Category category) {
            return catalogue
                    .find(edition, category)
                    .map(Row::held)
                    .orElseGet(() -> notHeld(catalogue.edition(edition), category));
        }

        private static Row held(RequirementSet set) {
            return new Row(
                    set.edition(),
                    set.category(),
                    set.track(),
                    coverage(set.completeness()),
                    set.projectedFrom().orElse(null),
                    set.items().size(),
                    (int) set.items().stream().filter(EvidenceItem::mandatory).count(),
                    set.exemptions(),
                    set.checksum(),
                    set.items().stream()
                            .map(item -> item.provenance().source())
                            .distinct()
                            .toList(),
                    null);
        }

        private static Coverage coverage(Completeness completeness) {
            return switch (completeness) {
                case COMPLETE -> Coverage.COMPLETE;
                case PROVISIONAL -> Coverage.PROVISIONAL;
                case PROJECTED -> Coverage.PROJECTED;
            };
        }

        private static Row notHeld(EditionFacts facts, Category category) {
            Track track = facts.track(category).orElse(null);
            return new Row(
                    facts.edition(),
                    category,
                    track,
                    track == Track.CAF ? Coverage.NOT_COVERED : Coverage.UNKNOWN,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    HistoricItems.of(facts.edition(), category)
                            .map(list -> list.items().size())
                            .orElse(null));
        }
    }
}
