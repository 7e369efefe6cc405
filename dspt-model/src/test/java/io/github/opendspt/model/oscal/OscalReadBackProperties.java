package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.model.testing.Documents;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OscalReadBackProperties {

    @Provide
    Arbitrary<RequirementSet> sets() {
        return Documents.requirementSets();
    }

    @Property(tries = 100)
    void readingACatalogGivesTheSetThatItWasWrittenOf(@ForAll("sets") RequirementSet set) {
        RequirementSet read =
                OscalCatalog.read(OscalCatalog.export(set).toBytes()).orElseThrow();

        assertThat(RequirementSetJson.writer().toText(read))
                .isEqualTo(RequirementSetJson.writer().toText(set));
    }

    /** Whatever becomes of a document on its way, it is refused with a place, or gives the set that it was written of. */
    @Property(tries = 200)
    void spoiltCatalogIsRefusedOrGivesTheSameSet(
            @ForAll("sets") RequirementSet set, @ForAll @IntRange(max = 1 << 20) int where, @ForAll char what) {
        String document = OscalCatalog.export(set).document();
        int at = where % document.length();
        String spoilt = document.substring(0, at) + what + document.substring(at + 1);

        var reading = OscalCatalog.read(spoilt.getBytes(StandardCharsets.UTF_8));

        reading.value().ifPresent(read -> assertThat(read).isEqualTo(set));
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
}
