package io.github.opendspt.examples.report.shared;

import io.github.opendspt.examples.report.view.ReportView.Caution;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The findings of a scorecard: what to check before publishing, and what else is worth knowing. */
public final class Cautions {

    private final List<Finding> findings;

    /**
     * Takes the findings of a scorecard. That the deadline has passed is left out where the edition is closed, which the
     * page says first.
     *
     * @param findings the findings
     * @param openness whether one can still publish for the edition
     */
    public Cautions(List<Finding> findings, Openness openness) {
        this.findings = findings.stream()
                .filter(finding -> openness != Openness.CLOSED
                        || !finding.code().equals(ScoringCodes.EDITION_AFTER_DEADLINE.name()))
                .toList();
    }

    /** {@return what to check} */
    public List<Caution> cautions() {
        return where(finding -> finding.severity() != Severity.INFO);
    }

    /** {@return what else is worth knowing} */
    public List<Caution> notes() {
        return where(finding -> finding.severity() == Severity.INFO);
    }

    private List<Caution> where(Predicate<Finding> wanted) {
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        findings.stream()
                .filter(wanted)
                .forEach(finding -> alike.computeIfAbsent(shape(finding), key -> new ArrayList<>())
                        .add(finding));
        return alike.values().stream().map(Cautions::caution).toList();
    }

    /** What findings have in common that say the same of different items. */
    private static String shape(Finding finding) {
        return finding.ref() == null
                ? finding.message()
                : finding.code() + finding.message().replace(finding.ref().toString(), "");
    }

    private static Caution caution(List<Finding> alike) {
        Finding first = alike.get(0);
        String ref = first.ref() == null ? "" : first.ref().toString();
        String others = alike.stream()
                .skip(1)
                .map(finding -> String.valueOf(finding.ref()))
                .distinct()
                .collect(Collectors.joining(", "));
        String message = Wording.sentence(first.message());
        return new Caution(
                !ref.isEmpty() && message.contains(ref) ? "" : ref,
                others.isEmpty() ? message : message + " The same holds for " + others + ".");
    }
}
