package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.portfolio.PortfolioEntry;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one report on each organisation into a folder. Code and edition, which are no free texts, make the names. */
final class ClientReports {

    private final String folder;
    private final Evaluator evaluator;
    private final CreditSource credits;
    private final HeldRequirements held;
    private final Terminal terminal;
    private final Set<String> written = new HashSet<>();
    private int repeated;

    /**
     * Begins with none.
     *
     * @throws BadInputException if there is no such folder
     */
    ClientReports(String folder, Evaluator evaluator, CreditSource credits, HeldRequirements held, Terminal terminal) {
        this.folder = folder;
        this.evaluator = evaluator;
        this.credits = credits;
        this.held = held;
        this.terminal = terminal;
        if (!isFolder(folder)) {
            throw BadInputException.of(new Source(folder), CommandCodes.FILE_NOT_DIRECTORY);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes the report on an organisation; of several for the same edition the first, which the page names. */
    void write(PortfolioEntry entry) {
        ToolkitAssessment assessment = Objects.requireNonNull(entry.assessment());
        String name = assessment.organisation().odsCode() + "-" + assessment.edition() + ".html";
        if (!written.add(name)) {
            repeated++;
            return;
        }
        CafEvaluation caf = entry.caf();
        String html = caf == null ? html(Objects.requireNonNull(entry.evaluation())) : html(caf);
        new Destination(Path.of(folder, name).toString()).write(html, terminal);
    }

    private String html(CafEvaluation evaluation) {
        CafReport report = CafReport.of(
                evaluator,
                held.catalogue(),
                evaluation,
                Report.checksum(CafAssessmentJson.writer().toBytes(evaluation.assessment())),
                EvidenceChoice.ALL,
                false);
        return HtmlReport.of(report).html();
    }

    private String html(Evaluation evaluation) {
        RequirementSet requirements = evaluation.requirements();
        Report report = Report.builder(
                        evaluator,
                        held.catalogue(),
                        credits,
                        evaluation,
                        Report.checksum(AssessmentJson.writer().toBytes(evaluation.assessment())))
                .considering(Stream.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001)
                        .map(scheme -> CreditEngine.assumed(scheme, evaluation.asAt()))
                        .toArray(Certificate[]::new))
                .requirementsFile(held.origin(requirements.edition(), requirements.category())
                        .map(origin -> String.valueOf(origin.file().getFileName()))
                        .orElse(null))
                .build();
        return HtmlReport.of(report).html();
    }

    /** How many were written, and where; and how many were not. */
    String said() {
        return folder + ": " + Words.count(written.size(), "report")
                + (repeated == 0 ? "" : "; without " + repeated + " of organisations that are there more than once");
    }
}
