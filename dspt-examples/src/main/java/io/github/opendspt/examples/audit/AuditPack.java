package io.github.opendspt.examples.audit;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor needs, in one zip file: a first page, report, answers, verdict, requirements or outcomes, evidence index with
 * digests, confirmations, scope and workpapers, and the checksum of each. The files that evidence names are not packed. The same
 * input makes the same bytes. A value: immutable and thread-safe.
 */
public final class AuditPack {

    private final SortedMap<String, byte[]> files;

    private AuditPack(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Packs an assessment by standards and evidence items.
     *
     * @param report its report
     * @param document the document that held it
     * @param plan the plan of the audit, of the same edition and organisation
     * @param audit what was judged so far, of that plan, or {@code null} for nothing
     * @return the pack
     * @throws IllegalArgumentException if the plan is of another edition or organisation
     */
    public static AuditPack of(
            Report report, byte[] document, AuditDocument<AuditPlan> plan, @Nullable AuditDocument<Audit> audit) {
        SortedMap<String, PackedContent> contents = new TreeMap<>();
        contents.put("assessment.json", new PackedContent("The answers and confirmations", document));
        contents.put(
                "report.html",
                PackedContent.of("The report", HtmlReport.of(report).html()));
        contents.put(
                "scorecard.json",
                new PackedContent(
                        "The verdict, with every reason",
                        ScorecardJson.writer().indented().toBytes(report.card())));
        contents.put(
                "requirements.json",
                new PackedContent(
                        "What was asked, with sources",
                        RequirementSetJson.writer().indented().toBytes(report.requirements())));
        contents.put("evidence.csv", evidence(report.assessment().evidence()));
        contents.put(
                "confirmations.csv",
                new PackedContent(
                        "Who confirmed what, and when",
                        PackTables.confirmations(report.assessment().confirmedAssertions())));
        return of(report.assessment(), contents, plan, audit);
    }

    /**
     * Packs an assessment of the CAF-aligned track.
     *
     * @param report its report
     * @param document the document that held it
     * @param plan the plan of the audit, of the same edition and organisation
     * @param audit what was judged so far, of that plan, or {@code null} for nothing
     * @return the pack
     * @throws IllegalArgumentException if the plan is of another edition or organisation
     */
    public static AuditPack of(
            CafReport report, byte[] document, AuditDocument<AuditPlan> plan, @Nullable AuditDocument<Audit> audit) {
        CafEvaluation evaluation = report.evaluation();
        SortedMap<String, PackedContent> contents = new TreeMap<>();
        contents.put("assessment.json", new PackedContent("The levels, explanations and policy answers", document));
        contents.put(
                "report.html",
                PackedContent.of("The report", HtmlReport.of(report).html()));
        contents.put(
                "scorecard.json",
                new PackedContent(
                        "The verdict, with every reason",
                        CafScorecardJson.writer().indented().toBytes(evaluation.scorecard())));
        contents.put(
                "outcomes.json",
                new PackedContent(
                        "The outcomes that were asked, with sources",
                        CafOutcomesJson.writer().indented().toBytes(evaluation.outcomes())));
        if (evaluation.profile() != null) {
            contents.put(
                    "profile.json",
                    new PackedContent(
                            "The expected levels that were judged by",
                            CafProfileJson.writer().indented().toBytes(evaluation.profile())));
        }
        contents.put("evidence.csv", evidence(evaluation.assessment().evidence()));
        return of(evaluation.assessment(), contents, plan, audit);
    }

    /**
     * Says whether a plan is of an assessment.
     *
     * @param plan the plan
     * @param assessment the assessment
     * @return whether edition and organisation are the same
     */
    public static boolean fits(AuditPlan plan, ToolkitAssessment assessment) {
        return plan.edition().equals(assessment.edition())
                && plan.odsCode().equals(assessment.organisation().odsCode());
    }

    private static AuditPack of(
            ToolkitAssessment assessment,
            SortedMap<String, PackedContent> contents,
            AuditDocument<AuditPlan> plan,
            @Nullable AuditDocument<Audit> audit) {
        if (!fits(plan.value(), assessment)) {
            throw new IllegalArgumentException("the plan is of another edition or organisation than the assessment");
        }
        contents.put("plan.json", new PackedContent("The scope, the samples and the workpapers", plan.bytes()));
        if (audit != null) {
            contents.put("audit.json", new PackedContent("What the auditor judged so far", audit.bytes()));
        }
        contents.put(
                "workpapers.csv",
                new PackedContent("The workpapers as a sheet to fill in", PackTables.workpapers(plan.value())));
        String index = new PackIndex(assessment, plan.value(), audit == null ? null : audit.value())
                .of(contents)
                .html();
        SortedMap<String, byte[]> files = new TreeMap<>();
        contents.forEach((name, content) -> files.put(name, content.bytes()));
        files.put("index.html", index.getBytes(StandardCharsets.UTF_8));
        return new AuditPack(files);
    }

    private static PackedContent evidence(Map<? extends Ref, List<Evidence>> evidence) {
        return new PackedContent("The evidence index, with digests", PackTables.evidence(evidence));
    }

    /** {@return the zip file} */
    public byte[] zip() {
        return Pack.of(files);
    }

    /** {@return the checksum of the pack, which is that of its list of checksums} */
    public String checksum() {
        return Sha256.text(Pack.checksums(files));
    }

    /** {@return how many files it holds, without the list of checksums} */
    public int size() {
        return files.size();
    }

    /** {@return how many files; nothing of them} */
    @Override
    public String toString() {
        return "AuditPack[" + files.size() + " files]";
    }
}
