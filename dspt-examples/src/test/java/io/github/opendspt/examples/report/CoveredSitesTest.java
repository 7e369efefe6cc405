package io.github.opendspt.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.report.shared.CoveredSites;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B5: whoever publishes for other sites sees which. */
class CoveredSitesTest {

    private static Site site(int number) {
        return new Site(OdsCode.of("8XX" + (10 + number)), "House " + number);
    }

    @Test
    void withoutSitesNothingIsSaid() {
        assertThat(CoveredSites.sentence(List.of())).isEmpty();
        assertThat(Run.dspt("score", "samples/surgery-2025-26.json", "--as-at", "2026-06-01")
                        .out())
                .doesNotContain("A publication covers");
    }

    @Test
    void sitesAreNamedUpToTen() {
        List<Site> sites = new ArrayList<>(List.of(site(1)));
        assertThat(CoveredSites.sentence(sites)).isEqualTo("A publication covers one more site: House 1 (8XX11).");
        for (int number = 2; number <= 12; number++) {
            sites.add(site(number));
        }
        assertThat(CoveredSites.sentence(sites))
                .startsWith("A publication covers 12 more sites: House 1 (8XX11), House 2 (8XX12)")
                .endsWith("House 10 (8XX20) and 2 others.");
    }

    @Test
    void theVerdictAndTheReportSayThem() {
        String named = "A publication covers 2 more sites: Example House (8XX32), Example Lodge (8XX33).";
        String sample = "samples/care-group-2025-26.json";

        assertThat(Run.dspt("score", sample, "--as-at", "2026-06-01").out()).contains(named);
        for (String format : List.of("html", "markdown")) {
            assertThat(Run.dspt("report", sample, "--as-at", "2026-06-01", "--format", format, "--out", "-")
                            .out())
                    .contains(named);
        }
    }
}
