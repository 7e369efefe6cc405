package io.github.opendspt.examples.service;

import static io.github.opendspt.examples.service.RunningService.assessment;
import static io.github.opendspt.examples.service.RunningService.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.scoring.plan.Planner;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of an assessment is what the SDK says. */
class VerdictRoutesTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String DOCUMENT = sample("supplier-2025-26.json");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static String path;

    @BeforeAll
    static void create() {
        path = SERVICE.create(DOCUMENT);
    }

    @Test
    void theDocumentsAreThoseOfTheSdk() {
        Assessment assessment = AssessmentJson.reader().read(DOCUMENT).orElseThrow();
        RequirementSet requirements = Catalogue.bundled().requirements(assessment);
        Credits credits = CreditEngine.bundled().credits(assessment, requirements, DAY);

        assertThat(SERVICE.get(path + "/scorecard?asAt=2026-06-15").body())
                .isEqualTo(ScorecardJson.writer()
                        .toBytes(Scorer.of(requirements, Catalogue.bundled()).score(assessment, credits, DAY)));
        assertThat(SERVICE.get(path + "/credits?asAt=2026-06-15").body())
                .isEqualTo(CreditsJson.writer().toBytes(credits));
        assertThat(SERVICE.get(path + "/plan?asAt=2026-06-15").body())
                .isEqualTo(PlanJson.writer()
                        .toBytes(Planner.of(requirements, CreditEngine.bundled()::credits)
                                .considering(
                                        CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, DAY),
                                        CreditEngine.assumed(CertificateScheme.ISO_27001, DAY))
                                .plan(assessment, DAY)));
    }

    /** It is the first of June in London, though not in Greenwich, and not where the tests run. */
    @Test
    void theDayIsThatOfLondonIfLeftOut() {
        Scorecard card = ScorecardJson.reader()
                .read(SERVICE.get(path + "/scorecard").body())
                .orElseThrow();

        assertThat(card.asAt()).isEqualTo("2026-06-01");
        assertThat(SERVICE.get(path + "/scorecard?asAt=").text())
                .isEqualTo(ScorecardJson.writer().toText(card));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "yesterday",
                "01/06/2026",
                "%2B12026-06-01",
                "20260601",
                "2026-06-01T00:00",
                "9999-01-01"
            })
    void aDayThatIsNoneIsABadRequest(String asAt) {
        for (String what : new String[] {"scorecard", "credits", "plan", "report"}) {
            Answer refused = SERVICE.get(path + "/" + what + "?asAt=" + asAt);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.type()).isEqualTo("application/problem+json");
            assertThat(refused.text()).contains("The parameter asAt must be a day such as 2026-06-30.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "9998-12-31"})
    void anyOtherDayHasAVerdict(String asAt) {
        for (String what : new String[] {"scorecard", "credits", "plan", "report"}) {
            assertThat(SERVICE.get(path + "/" + what + "?asAt=" + asAt).status())
                    .as(what)
                    .isEqualTo(200);
        }
    }

    @Test
    void theReportIsServedUnderItsOwnPolicy() {
        Answer report = SERVICE.get(path + "/report?asAt=2026-06-15");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        String stated =
                report.text().replaceAll("(?s).*http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\".*", "$1");
        assertThat(stated).startsWith("default-src &#39;none&#39;; style-src ");
        assertThat(report.headers().allValues("Content-Security-Policy"))
                .containsExactly(stated.replace("&#39;", "'").replace("&#x3D;", "=") + "; frame-ancestors 'none'");
        assertThat(report.text())
                .startsWith("<!DOCTYPE html>")
                .contains("A care-governance software supplier")
                .contains("15&nbsp;June&nbsp;2026");
    }

    @Test
    void requirementsThatAreNotHeldAreSaidSo() {
        String unheld = SERVICE.create(assessment("TEST1", "A").replace("2025-26", "2019-20"));
        for (String what : new String[] {"scorecard", "credits", "plan", "report"}) {
            Answer refused = SERVICE.get(unheld + "/" + what);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text())
                    .contains("\"code\":\"edition.not-held\"")
                    .contains("\"pointer\":\"/edition\"")
                    .contains("the editions held are 2025-26 and 2026-27");
        }
    }

    @Test
    void aCategoryThatIsUndecidedIsSaidSo() {
        String undecided = SERVICE.create(assessment("TEST1", "A").replace("\"category\":2,", ""));
        Answer refused = SERVICE.get(undecided + "/scorecard");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("category.undecided");
    }
}
