package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import org.junit.jupiter.api.Test;

/** What a catalogue says that it covers. */
class CatalogueCoverageTest {

    private static final Edition NOW = Edition.parse("2025-26");

    private final CatalogueCoverage coverage = Catalogue.bundled().coverage();

    @Test
    void everyKnownEditionHasARowForEachCategory() {
        assertThat(coverage.rows()).hasSize(Catalogue.bundled().editions().size() * 4);
    }

    @Test
    void aHeldSetShowsItsSourcesAndChecksum() {
        RequirementSet set = Catalogue.bundled().find(NOW, Category.of(4)).orElseThrow();
        CatalogueCoverage.Row row = row(coverage, NOW, 4);
        assertThat(row.coverage()).isEqualTo(Coverage.COMPLETE);
        assertThat(row.checksum()).isEqualTo(set.checksum());
        assertThat(row.items()).isEqualTo(set.items().size());
        assertThat(row.sources()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aSetFromSeveralSourcesIsProvisional() {
        assertThat(row(coverage, NOW, 3).coverage()).isEqualTo(Coverage.PROVISIONAL);
        assertThat(row(coverage, NOW, 3).mandatory()).isEqualTo(45);
    }

    @Test
    void theCafTrackIsNotCovered() {
        assertThat(row(coverage, NOW, 1).coverage()).isEqualTo(Coverage.NOT_COVERED);
        assertThat(row(coverage, NOW, 1).track()).isEqualTo(Track.CAF);
    }

    @Test
    void whatIsNotHeldIsUnknownUntilAHostSuppliesIt() {
        Edition next = Edition.parse("2024-25");
        assertThat(row(coverage, next, 3).coverage()).isEqualTo(Coverage.UNKNOWN);
        Catalogue mine = Catalogue.bundled()
                .with(RequirementSet.builder(Completeness.COMPLETE, next, Category.of(3))
                        .build());
        assertThat(row(mine.coverage(), next, 3).coverage()).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void itIsWrittenAsADocument() {
        assertThat(CatalogueCoverageJson.writer().toText(coverage))
                .startsWith("{\"format\":\"dspt-coverage/1\",\"rows\":[{\"edition\":\"2018-19\",\"category\":1,"
                        + "\"coverage\":\"unknown\"}");
    }

    private static CatalogueCoverage.Row row(CatalogueCoverage coverage, Edition edition, int category) {
        return coverage.rows().stream()
                .filter(row -> row.edition().equals(edition) && row.category().number() == category)
                .findFirst()
                .orElseThrow();
    }
}
