package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.view.SourcesView;
import io.github.opendspt.examples.report.view.SourcesView.Fact;
import io.github.opendspt.examples.report.view.SourcesView.Fold;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on, and how well that is founded. */
final class Sources {

    private final Situation situation;
    private final Report report;
    private final RequirementSet requirements;

    Sources(Situation situation) {
        this.situation = situation;
        this.report = situation.report();
        this.requirements = report.requirements();
    }

    SourcesView view() {
        return new SourcesView(facts(), checksums(), folds());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Requirements",
                requirements() + ". " + requirements.items().size() + " items, "
                        + situation.card().mandatory().total() + " of them mandatory"));
        if (report.requirementsFile() != null) {
            facts.add(new Fact("Read from", report.requirementsFile() + ", not bundled with OpenDSPT"));
        }
        if (requirements.revisedOn() != null) {
            facts.add(new Fact("Revised", Wording.day(requirements.revisedOn())));
        }
        facts.add(new Fact("Confidence", confidence()));
        facts.add(new Fact("Exemptions", exemptions(requirements.exemptions())));
        KnownDate deadline = situation.deadline();
        facts.add(new Fact("Deadline", deadline == null ? "Not known" : Situation.day(deadline)));
        return facts;
    }

    private String requirements() {
        String set = situation.edition() + ", category " + situation.card().category();
        return switch (situation.card().completeness()) {
            case COMPLETE -> set + ": the complete list";
            case PROVISIONAL -> set + ": a provisional list, put together from several sources";
            case PROJECTED -> set + ": projected from the list of " + situation.listOf() + ", assumed unchanged";
        };
    }

    private String confidence() {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        requirements.items().forEach(item -> counts.merge(item.provenance().confidence(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((confidence, count) -> parts.add(confidence.displayName() + " for " + count));
        return Wording.capital(String.join(", ", parts));
    }

    private static String exemptions(ExemptionBasis basis) {
        return switch (basis) {
            case OFFICIAL -> "From a public page of the toolkit";
            case OFFICIAL_WORKBOOK -> "From the official workbook";
            case SECONDARY -> "From a restatement of the official workbook";
            case INFERRED -> "Inferred";
            case HOST -> "Added by hand";
            case UNKNOWN -> "Which items a certificate exempts is not known for this list";
        };
    }

    private List<Fact> checksums() {
        String version = Sources.class.getPackage().getImplementationVersion();
        return List.of(
                new Fact("Assessment", report.document()),
                new Fact(
                        "Requirements",
                        situation.card().requirementSet().checksum().text()),
                new Fact("Engine", "OpenDSPT" + (version == null ? ", run from its classes" : " " + version)));
    }

    private List<Fold> folds() {
        List<Fold> folds = new ArrayList<>();
        List<String> low = requirements.items().stream()
                .filter(item -> item.provenance().confidence() == Confidence.LOW)
                .map(item -> item.ref() + " " + item.title())
                .toList();
        if (!low.isEmpty() && !situation.isProjected()) {
            folds.add(new Fold("Low confidence", Wording.count(low.size(), "item"), low));
        }
        List<String> sources = sources();
        folds.add(new Fold("Sources", Wording.count(sources.size(), "source"), sources));
        List<String> notes = new ArrayList<>(requirements.notes());
        notes.addAll(requirements.editionFacts().notes());
        if (!notes.isEmpty()) {
            folds.add(new Fold("What the sources leave open", Wording.count(notes.size(), "note"), notes));
        }
        return folds;
    }

    private List<String> sources() {
        Map<Provenance, Integer> items = new LinkedHashMap<>();
        for (EvidenceItem item : requirements.items()) {
            items.merge(item.provenance(), 1, Integer::sum);
        }
        List<String> sources = new ArrayList<>();
        items.forEach((provenance, count) -> sources.add(source(Wording.count(count, "item"), provenance)));
        EditionFacts facts = requirements.editionFacts();
        source("Opening", facts.opensOn(), sources);
        source("Open at the latest", facts.opensBy(), sources);
        source("Deadline", facts.deadline(), sources);
        source("Closing", facts.closesOn(), sources);
        return sources;
    }

    private static void source(String what, @Nullable KnownDate date, List<String> sources) {
        if (date != null) {
            sources.add(source(what + ", " + Wording.day(date.on()), date.provenance()));
        }
    }

    private static String source(String what, Provenance provenance) {
        return what + ": " + provenance.source() + " (confidence "
                + provenance.confidence().displayName() + ")";
    }
}
