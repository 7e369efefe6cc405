package io.github.opendspt.examples.cli.credit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Judge;
import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;

/**
 * What certificates would change: the verdict before and after, and the items gained.
 *
 * @param edition the edition
 * @param category the category
 * @param asAt the day
 * @param with the schemes of which a certificate is assumed: valid on the day, of full scope, the organisation's own
 * @param before how the assessment stands
 * @param after how it would stand
 * @param gained the items that would count and do not yet, in order of ref
 */
@JsonPropertyOrder({"format", "edition", "category", "asAt", "with", "before", "after", "gained"})
record WhatIf(
        Edition edition,
        Category category,
        String asAt,
        List<CertificateScheme> with,
        Standing before,
        Standing after,
        List<Gain> gained) {

    /** Writes such documents. */
    static final DocumentWriter<WhatIf> WRITER = DocumentWriter.of(WhatIf.class);

    /** Compares a verdict with what it would be. */
    static WhatIf of(Verdict verdict, List<CertificateScheme> with, HeldRequirements held, LocalDate asAt) {
        Assessment.Builder assumed = verdict.assessment().toBuilder();
        with.forEach(scheme -> assumed.certificate(CreditEngine.assumed(scheme, asAt)));
        Scorecard before = verdict.card();
        Scorecard after = new Judge(held, asAt).judge(assumed.build()).card();
        List<Gain> gained = after.items().stream()
                .filter(item -> item.state().counts())
                .map(item ->
                        new Gain(item, before.item(item.ref()).orElseThrow().state()))
                .filter(gain -> !gain.was().counts())
                .toList();
        return new WhatIf(
                before.edition(),
                before.category(),
                asAt.toString(),
                with,
                Standing.of(before),
                Standing.of(after),
                gained);
    }

    /** The name and major version of the document format. */
    @JsonProperty("format")
    String format() {
        return "dspt-whatif/1";
    }

    /**
     * How an assessment stands.
     *
     * @param status what is certain
     * @param possibleStatus what is not ruled out
     * @param mandatory how the mandatory items stand
     * @param blockers what stands between it and Standards Met, counted
     */
    @JsonPropertyOrder({"status", "possibleStatus", "mandatory", "blockers"})
    record Standing(Status status, Status possibleStatus, ItemTally mandatory, int blockers) {

        private static Standing of(Scorecard card) {
            return new Standing(
                    card.status(),
                    card.possibleStatus(),
                    card.mandatory(),
                    card.blockers().size());
        }
    }

    /**
     * An item that would count.
     *
     * @param ref its ref
     * @param title its title
     * @param mandatory whether it is mandatory for Standards Met
     * @param was what it comes to without the certificates
     * @param exemptBy which schemes would exempt it
     */
    @JsonPropertyOrder({"ref", "title", "mandatory", "was", "exemptBy"})
    record Gain(EvidenceRef ref, String title, boolean mandatory, ItemState was, List<CertificateScheme> exemptBy) {

        private Gain(ItemResult item, ItemState was) {
            this(item.ref(), item.title(), item.mandatory(), was, item.exemptBy());
        }
    }
}
