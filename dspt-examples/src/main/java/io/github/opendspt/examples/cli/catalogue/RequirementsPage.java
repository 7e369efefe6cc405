package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HeldRequirements.Origin;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt requirements}: every item, under its assertion and standard, with what is known of it. */
final class RequirementsPage {

    private final RequirementSet requirements;
    private final Optional<Origin> origin;
    private final Page page;

    private RequirementsPage(RequirementSet requirements, HeldRequirements held, Terminal terminal) {
        this.requirements = requirements;
        this.origin = held.origin(requirements.edition(), requirements.category());
        this.page = new Page(terminal);
    }

    /** Lays out a requirement set. */
    static Page of(RequirementSet requirements, HeldRequirements held, Terminal terminal) {
        RequirementsPage list = new RequirementsPage(requirements, held, terminal);
        list.head();
        requirements.standards().forEach(list::standard);
        return list.page;
    }

    private void head() {
        page.heading("Requirements of " + requirements.edition() + ", category " + requirements.category());
        page.row(requirements.completeness() + ", "
                + (requirements.revisedOn() == null ? "" : "revised on " + requirements.revisedOn() + ", ")
                + Words.shortChecksum(requirements.checksum()));
        origin.ifPresent(read -> page.lines("", read.toString()));
        page.blank();
        page.lines(
                "  ",
                requirements.items().size() + " items: " + count(EvidenceItem::mandatory)
                        + " mandatory for Standards Met (M), " + count(RequirementsPage::approaching)
                        + " on the reduced list for Approaching Standards (A).");
        page.lines("  ", exemptions());
        requirements.notes().forEach(note -> page.lines("  - ", note));
    }

    private long count(Predicate<EvidenceItem> which) {
        return requirements.items().stream().filter(which).count();
    }

    private static boolean approaching(EvidenceItem item) {
        return item.approaching() == Obligation.MANDATORY;
    }

    private String exemptions() {
        return exemptionsKnown()
                ? count(item -> !item.exemptBy().isEmpty()) + " can be exempt by a certificate (basis: "
                        + requirements.exemptions() + ")."
                : "Which of them a certificate exempts is not known.";
    }

    private boolean exemptionsKnown() {
        return requirements.exemptions() != ExemptionBasis.UNKNOWN;
    }

    private void standard(DataSecurityStandard standard) {
        List<Assertion> assertions = requirements.assertions().stream()
                .filter(assertion -> assertion.ref().standard() == standard.number())
                .toList();
        if (assertions.isEmpty()) {
            return;
        }
        page.blank();
        page.row(page.styled(standard.number() + "  " + standard.title(), Style.bold));
        for (Assertion assertion : assertions) {
            page.blank();
            page.lines("   " + Page.pad(assertion.ref().toString(), 8), assertion.title(), Style.underline);
            requirements.items(assertion.ref()).forEach(this::item);
        }
    }

    private void item(EvidenceItem item) {
        String marks = (item.mandatory() ? "M" : " ") + (approaching(item) ? "A" : " ");
        page.lines(
                Page.join("   " + Page.pad(item.ref().toString(), 8), page.styled(marks, Style.fg_green), "  "),
                item.title());
        List<String> details = details(item);
        if (!details.isEmpty()) {
            page.lines(" ".repeat(15), String.join("; ", details), Style.faint);
        }
    }

    private List<String> details(EvidenceItem item) {
        List<String> details = new ArrayList<>();
        if (item.answerKind() != AnswerKind.UNKNOWN) {
            details.add("answer: " + item.answerKind());
        }
        if (exemptionsKnown() && !item.exemptBy().isEmpty()) {
            details.add("exempt by "
                    + item.exemptBy().stream()
                            .map(CertificateScheme::displayName)
                            .collect(Collectors.joining(", ")));
        }
        if (item.candidate()) {
            details.add("a candidate that closes a stated total");
        }
        if (item.notBefore() != null) {
            details.add("counts from " + Words.day(item.notBefore()));
        }
        if (item.planUntil() != null) {
            details.add("a plan will do until " + Words.day(item.planUntil()));
        }
        if (item.advice() != null && item.advice().mayNotApply()) {
            details.add("may not apply");
        }
        if (item.dependsOn() != null) {
            details.add("depends on " + item.dependsOn());
        }
        if (item.change() != null) {
            details.add(
                    switch (item.change()) {
                        case NEW -> "new in this edition";
                        case REWORDED -> "reworded in this edition";
                        case GUIDANCE -> "new guidance in this edition";
                    });
        }
        return details;
    }
}
