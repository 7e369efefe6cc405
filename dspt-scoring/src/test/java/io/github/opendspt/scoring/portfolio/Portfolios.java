package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generated portfolios: documents of every bundled requirement set, of an edition that is not held, and broken ones. */
public class Portfolios extends DomainContextBase {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static final Portfolio PORTFOLIO = Portfolio.of(Evaluator.of(Catalogue.bundled(), Portfolios::credits), DAY);

    private static final List<RequirementSet> SETS = Catalogue.bundled().requirementSets();

    /**
     * Documents, as they were read.
     *
     * @param readings the documents, in order of line
     */
    record Documents(List<Reading<? extends ToolkitAssessment>> readings) {

        PortfolioTotals totals() {
            return PORTFOLIO.total(readings.iterator());
        }

        List<PortfolioEntry> entries() {
            return readings.stream().map(reading -> PORTFOLIO.evaluate(reading)).toList();
        }
    }

    /**
     * Newline-delimited JSON.
     *
     * @param bytes the lines
     */
    record Lines(byte[] bytes) {

        /** {@return the lines, for a failing property} */
        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<Documents> documents() {
        return Arbitraries.randomValue(random -> {
            List<Reading<? extends ToolkitAssessment>> readings = new ArrayList<>();
            int count = random.nextInt(6);
            for (int line = 1; line <= count; line++) {
                readings.add(
                        switch (random.nextInt(6)) {
                            case 0 -> unreadable(random, line);
                            case 1, 2 -> Reading.of(drawCaf(random), List.of(), line);
                            default -> Reading.of(draw(random), List.of(), line);
                        });
            }
            return new Documents(readings);
        });
    }

    @Provide
    Arbitrary<Lines> lines() {
        return Arbitraries.randomValue(random -> new Lines(lines(random, random.nextInt(8))));
    }

    static byte[] lines(Random random, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "";
                        case 1 -> "{\"format\":";
                        case 2 -> " \t\r";
                        case 3 -> "[1, \u00e9]";
                        case 4 -> CafAssessmentJson.writer().toText(drawCaf(random));
                        default -> AssessmentJson.writer().toText(draw(random));
                    });
            lines.append(i == count - 1 && random.nextBoolean() ? "" : "\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Reading<Assessment> unreadable(Random random, int line) {
        List<Problem> problems = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            problems.add(Problem.of(Reason.of("json.code-" + random.nextInt(3), "broken"), "/a", line, i + 1, null));
        }
        return Reading.failed(problems, line);
    }

    /** Of both editions of which levels are known, of one of which none is, and of one that is not held. */
    static CafAssessment drawCaf(Random random) {
        Edition edition = Edition.parse(
                List.of("2024-25", "2025-26", "2026-27", "2019-20").get(random.nextInt(4)));
        Organisation organisation = new Organisation(
                OdsCode.parse("R" + (100 + random.nextInt(900))),
                "Name",
                random.nextBoolean() ? OrganisationType.NHS_TRUST : OrganisationType.ICB);
        CafAssessment.Builder assessment = CafAssessment.builder(edition, organisation);
        int answered = List.of(0, 50, 100).get(random.nextInt(3));
        for (CafOutcome outcome : Catalogue.bundled()
                .caf()
                .find(edition)
                .map(CafOutcomes::outcomes)
                .orElse(List.of())) {
            if (random.nextInt(100) < answered) {
                List<AchievementLevel> levels = outcome.levels();
                assessment.outcome(
                        outcome.ref(),
                        OutcomeAnswer.builder()
                                .level(levels.get(random.nextInt(levels.size())))
                                .build());
            }
        }
        return assessment.build();
    }

    static Assessment draw(Random random) {
        RequirementSet set = SETS.get(random.nextInt(SETS.size()));
        Edition edition = random.nextInt(8) == 0 ? Edition.parse("2019-20") : set.edition();
        OrganisationType[] types = OrganisationType.values();
        Organisation organisation = new Organisation(
                OdsCode.parse("X" + (100 + random.nextInt(900))), "Name", types[random.nextInt(types.length)]);
        Assessment.Builder assessment =
                Assessment.builder(edition, organisation).category(set.category());
        int completeOfHundred = List.of(0, 50, 95, 100).get(random.nextInt(4));
        for (EvidenceItem item : set.items()) {
            if (random.nextInt(100) < completeOfHundred) {
                assessment.answer(item.ref(), answer(item));
            }
        }
        for (Assertion assertion : set.assertions()) {
            if (random.nextInt(100) < completeOfHundred) {
                assessment.confirm(assertion.ref(), new Confirmation("SIRO", DAY.minusDays(1)));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Certificate certificate = certificate(random);
            assessment.certificate(certificate);
            if (random.nextInt(4) == 0) {
                assessment.certificate(certificate);
            }
        }
        if (random.nextBoolean()) {
            assessment.improvementPlan(new ImprovementPlan(DAY.minusDays(20), DAY.minusDays(1)));
        }
        return assessment.build();
    }

    private static Answer answer(EvidenceItem item) {
        return switch (item.answerKind()) {
            case TEXT -> Answer.text("said");
            case DATE -> Answer.date(DAY.minusDays(1));
            case DOCUMENT -> Answer.documents(io.github.opendspt.model.assessment.Document.of("register"));
            case YES_NO, UNKNOWN -> Answer.yes(true);
        };
    }

    private static Certificate certificate(Random random) {
        List<CertificateScheme> schemes = List.of(
                CertificateScheme.CYBER_ESSENTIALS,
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                CertificateScheme.NHSMAIL);
        CertificateScheme scheme = schemes.get(random.nextInt(schemes.size()));
        if (!scheme.isDated()) {
            return Certificate.builder(scheme).build();
        }
        LocalDate expiresOn = DAY.plusDays(random.nextInt(300) - 40L);
        return Certificate.builder(scheme)
                .number("C-" + random.nextInt(100))
                .issuedOn(expiresOn.minusYears(1))
                .expiresOn(expiresOn)
                .scope(random.nextInt(4) == 0 ? CertificateScope.UNSTATED : CertificateScope.WHOLE_ORGANISATION)
                .build();
    }

    /** Stands in for a credit engine: Cyber Essentials Plus exempts every third item, and may exempt it if it may count. */
    static Credits credits(Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        CreditOutcome outcome = CreditOutcome.NOT_EXEMPT;
        for (Certificate certificate : assessment.certificates()) {
            if (certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)) {
                Verdict verdict =
                        certificate.standingAt(asAt, assessment.organisation()).verdict();
                if (verdict == Verdict.COUNTS) {
                    outcome = CreditOutcome.EXEMPT;
                } else if (verdict == Verdict.UNDETERMINED && outcome != CreditOutcome.EXEMPT) {
                    outcome = CreditOutcome.UNDETERMINED;
                }
            }
        }
        List<Credit> credits = new ArrayList<>();
        for (EvidenceItem item : requirements.items()) {
            credits.add(credit(item, credits.size() % 3 == 0 ? outcome : CreditOutcome.NOT_EXEMPT));
        }
        return Credits.of(requirements, asAt, credits, List.of());
    }

    private static Credit credit(EvidenceItem item, CreditOutcome outcome) {
        CreditGround ground = new CreditGround(
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                "C-1",
                outcome,
                List.of(Reason.of("credit." + outcome, "made up")),
                null,
                null);
        return Credit.of(item.ref(), List.of(ground));
    }
}
