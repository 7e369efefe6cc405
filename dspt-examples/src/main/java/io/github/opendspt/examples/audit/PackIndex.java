package io.github.opendspt.examples.audit;

import io.github.opendspt.examples.report.page.AuditIndex;
import io.github.opendspt.examples.report.page.AuditIndex.Confirmed;
import io.github.opendspt.examples.report.page.AuditIndex.Label;
import io.github.opendspt.examples.report.page.AuditIndex.Number;
import io.github.opendspt.examples.report.page.AuditIndex.PackedFile;
import io.github.opendspt.examples.report.page.AuditIndex.Paper;
import io.github.opendspt.examples.report.page.AuditIndex.Piece;
import io.github.opendspt.examples.report.page.AuditIndex.Seen;
import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.scoring.audit.AssertionJudgement;
import io.github.opendspt.scoring.audit.AssertionPaper;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditComparison;
import io.github.opendspt.scoring.audit.AuditLabel;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.OutcomeJudgement;
import io.github.opendspt.scoring.audit.OutcomePaper;
import io.github.opendspt.scoring.audit.Sample;
import io.github.opendspt.scoring.audit.ScopeBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the first page of an audit pack. Used once, by one thread. */
final class PackIndex {

    private final ToolkitAssessment assessment;
    private final AuditPlan plan;
    private final @Nullable Audit audit;
    private final Map<Ref, String> deviations = new HashMap<>();

    PackIndex(ToolkitAssessment assessment, AuditPlan plan, @Nullable Audit audit) {
        this.assessment = assessment;
        this.plan = plan;
        this.audit = audit;
        if (audit != null) {
            AuditComparison.of(plan, audit)
                    .deviations()
                    .forEach(deviation -> deviations.put(
                            deviation.ref(), "Deviation: " + deviation.kind().displayName()));
        }
    }

    /**
     * The page on these files.
     *
     * @param files the files, each with what it is
     */
    AuditIndex of(SortedMap<String, PackedContent> files) {
        Organisation organisation = assessment.organisation();
        boolean caf = plan.category() == null;
        List<Paper> papers = papers();
        return new AuditIndex(
                plan.edition().toString(),
                organisation.name(),
                organisation.odsCode().value(),
                Wording.capital(organisation.type().displayName(plan.edition()))
                        + (caf ? ", CAF-aligned track" : ", category " + plan.category()),
                Day.of(plan.asAt()),
                caf ? "outcome" : "assertion",
                numbers(),
                plan.unknown().stream()
                        .map(reason -> Wording.sentence(Wording.capital(reason.message())))
                        .toList(),
                audit == null ? List.of() : labels(audit),
                papers,
                evidence(),
                confirmations(),
                files.entrySet().stream()
                        .map(file -> new PackedFile(
                                file.getKey(),
                                file.getValue().what(),
                                size(file.getValue().bytes().length),
                                Sha256.text(file.getValue().bytes()).substring("sha256:".length())))
                        .toList());
    }

    private static String size(int bytes) {
        return bytes < 1_000 ? bytes + " bytes" : Math.round(bytes / 1_000.0) + " kB";
    }

    private List<Number> numbers() {
        List<ScopeBasis> bases = Stream.concat(
                        plan.assertions().values().stream().map(AssertionPaper::basis),
                        plan.outcomes().values().stream().map(OutcomePaper::basis))
                .toList();
        List<Number> numbers = new ArrayList<>();
        Integer total = total(count(bases, ScopeBasis.MANDATED));
        numbers.add(new Number(
                total == null ? String.valueOf(bases.size()) : bases.size() + " of " + total,
                "workpapers" + (total == null ? "; how many there are in all is not known" : "")));
        numbers.add(new Number(String.valueOf(count(bases, ScopeBasis.MANDATED)), "mandated"));
        numbers.add(new Number(
                String.valueOf(count(bases, ScopeBasis.CHOSEN)),
                plan.toChoose() == null ? "chosen" : "chosen, of " + plan.toChoose() + " to choose"));
        if (audit != null) {
            numbers.add(new Number(
                    (audit.assertions().size() + audit.outcomes().size()) + " of " + bases.size(), "judged"));
            numbers.add(
                    new Number(String.valueOf(deviations.size()), deviations.size() == 1 ? "deviation" : "deviations"));
        }
        return numbers;
    }

    /** How many are looked at in all, which is known too where it is known how many are to be chosen beside those mandated. */
    private @Nullable Integer total(long mandated) {
        if (plan.total() != null || plan.toChoose() == null) {
            return plan.total();
        }
        return (int) mandated + plan.toChoose();
    }

    private static long count(List<ScopeBasis> bases, ScopeBasis basis) {
        return bases.stream().filter(basis::equals).count();
    }

    private static List<Label> labels(Audit audit) {
        List<Label> labels = new ArrayList<>();
        add(labels, "Risk of the environment", audit.risk());
        add(labels, "Confidence in the self-assessment", audit.confidence());
        return labels;
    }

    private static void add(List<Label> labels, String name, @Nullable AuditLabel label) {
        if (label != null) {
            labels.add(new Label(name, label.value(), label.scale()));
        }
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        plan.assertions().forEach((ref, paper) -> {
            AssertionJudgement judged =
                    audit == null ? null : audit.assertions().get(ref);
            int pieces = paper.items().stream()
                    .mapToInt(item -> item.evidence().size())
                    .sum();
            papers.add(new Paper(
                    ref.toString(),
                    paper.title(),
                    basis(paper.basis()),
                    paper.statedMet() ? "met" : "not met",
                    judged == null ? "" : judged.judged().displayName(),
                    deviations.getOrDefault(ref, ""),
                    pieces(pieces),
                    Wording.count(paper.items().size(), "mandatory item"),
                    sentences(paper.tests()),
                    samples(paper.samples())));
        });
        plan.outcomes().forEach((ref, paper) -> {
            OutcomeJudgement judged = audit == null ? null : audit.outcomes().get(ref);
            papers.add(new Paper(
                    ref.toString(),
                    paper.title(),
                    basis(paper.basis()),
                    paper.stated() == null ? "no level" : paper.stated().displayName(),
                    judged == null ? "" : judged.judged().displayName(),
                    deviations.getOrDefault(ref, ""),
                    pieces(paper.evidence().size()),
                    paper.parts().stream().map(AchievementLevel::displayName).collect(Collectors.joining(", then ")),
                    sentences(paper.tests()),
                    samples(paper.samples())));
        });
        return papers;
    }

    private static String basis(ScopeBasis basis) {
        return switch (basis) {
            case MANDATED -> "mandated";
            case LIKELY -> "probably mandated; not confirmed";
            case REMOVED -> "mandated in an earlier list";
            case CHOSEN -> "chosen";
        };
    }

    private static String pieces(int count) {
        return count == 0 ? "" : Wording.count(count, "record");
    }

    private static List<String> sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Wording.sentence(Wording.capital(reason.message())))
                .toList();
    }

    private static List<String> samples(List<Sample> samples) {
        return samples.stream()
                .map(sample -> "Look at these of the " + sample.of() + " rows of " + sample.population() + ": "
                        + sample.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".")
                .toList();
    }

    /** By workpaper, with the ref of the item that each piece is for. */
    private List<Seen> evidence() {
        List<Seen> seen = new ArrayList<>();
        plan.assertions()
                .forEach((ref, paper) -> add(
                        seen,
                        ref,
                        paper.items().stream()
                                .flatMap(item -> item.evidence().stream().map(one -> piece(item.ref(), one)))
                                .toList()));
        plan.outcomes()
                .forEach((ref, paper) -> add(
                        seen,
                        ref,
                        paper.evidence().stream().map(one -> piece(ref, one)).toList()));
        return seen;
    }

    private static void add(List<Seen> seen, Ref ref, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            seen.add(new Seen(ref.toString(), pieces));
        }
    }

    private static Piece piece(Ref ref, Evidence one) {
        String about = Stream.of(
                        one.kind() == null ? "" : one.kind().displayName(),
                        one.source() == null ? "" : "from " + one.source(),
                        one.says() == EvidenceSays.CONTRADICTS ? "contradicts what was stated" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Piece(
                ref.toString(),
                one.title(),
                about.isEmpty() ? "" : Wording.capital(about),
                Wording.day(one.observedOn()),
                one.validUntil() == null ? "" : "valid until " + Wording.day(one.validUntil()),
                one.digest() == null ? "" : one.digest().toString().substring("sha256:".length()));
    }

    private List<Confirmed> confirmations() {
        return assessment instanceof Assessment form
                ? form.confirmedAssertions().entrySet().stream()
                        .map(one -> new Confirmed(
                                one.getKey().toString(),
                                one.getValue().by(),
                                Wording.day(one.getValue().on())))
                        .toList()
                : List.of();
    }
}
