package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.ItemDecision;
import io.github.opendspt.scoring.explanation.DecisionFindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Details that are made of a decision, each list when it is first asked for. */
final class DecidedDetails implements Details {

    private final Decision decision;
    private final SharedResults shared;
    private final Editions editions;
    private final Lazy<Openness> openness = new Lazy<>();
    private final Lazy<List<StandardResult>> standards = new Lazy<>();
    private final Lazy<List<AssertionResult>> assertionResults = new Lazy<>();
    private final Lazy<List<ItemResult>> items = new Lazy<>();
    private final Lazy<List<Blocker>> blockers = new Lazy<>();
    private final Lazy<List<Finding>> findings = new Lazy<>();

    DecidedDetails(Decision decision, SharedResults shared, Editions editions) {
        this.decision = decision;
        this.shared = shared;
        this.editions = editions;
    }

    @Override
    public @Nullable Published published() {
        Publication publication = decision.assessment().publication();
        return publication == null ? null : Published.of(publication, editions.validity());
    }

    @Override
    public Openness openness() {
        return openness.get(this::makeOpenness);
    }

    private Openness makeOpenness() {
        return editions.openness(decision.asAt());
    }

    @Override
    public List<StandardResult> standards() {
        return standards.get(this::makeStandards);
    }

    @Override
    public List<AssertionResult> assertionResults() {
        return assertionResults.get(this::makeAssertionResults);
    }

    @Override
    public List<ItemResult> items() {
        return items.get(this::makeItems);
    }

    @Override
    public List<Blocker> blockers() {
        return blockers.get(this::makeBlockers);
    }

    @Override
    public List<Finding> findings() {
        return findings.get(() -> DecisionFindings.of(decision, shared.findings(), editions::openness));
    }

    @Override
    public List<EvidenceRef> outstanding() {
        return refs(ItemDecision.OUTSTANDING, decision.outstanding());
    }

    @Override
    public List<EvidenceRef> undetermined() {
        return refs(ItemDecision.UNDETERMINED, decision.undetermined());
    }

    private List<EvidenceRef> refs(ItemDecision counted, int number) {
        if (number == 0) {
            return List.of();
        }
        List<EvidenceRef> refs = new ArrayList<>(number);
        for (int i = 0; i < decision.set().items(); i++) {
            if (decision.isMandatory(i, counted)) {
                refs.add(decision.set().item(i).ref());
            }
        }
        return Collections.unmodifiableList(refs);
    }

    @Override
    public List<AssertionRef> unconfirmed() {
        List<AssertionRef> refs = new ArrayList<>(decision.unconfirmed());
        for (int i = 0; i < decision.set().assertions(); i++) {
            if (decision.blocksUnconfirmed(i)) {
                refs.add(decision.set().assertion(i).ref());
            }
        }
        return Collections.unmodifiableList(refs);
    }

    @Override
    public boolean requirementsConfirmed() {
        return decision.requirementsConfirmed();
    }

    private List<ItemResult> makeItems() {
        ItemResult[] results = new ItemResult[decision.set().items()];
        for (int i = 0; i < results.length; i++) {
            results[i] = shared.result(decision, i);
        }
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    private List<Blocker> makeBlockers() {
        List<Blocker> made =
                new ArrayList<>(decision.outstanding() + decision.undetermined() + decision.unconfirmed() + 1);
        for (int i = 0; i < decision.set().items(); i++) {
            if (decision.isMandatory(i, ItemDecision.OUTSTANDING)) {
                made.add(shared.outstanding(decision, i));
            }
        }
        if (decision.undetermined() > 0) {
            for (int i = 0; i < decision.set().items(); i++) {
                if (decision.isMandatory(i, ItemDecision.UNDETERMINED)) {
                    made.add(shared.undetermined(decision, i));
                }
            }
        }
        for (int i = 0; i < decision.set().assertions(); i++) {
            if (decision.blocksUnconfirmed(i)) {
                made.add(shared.unconfirmed(decision, i));
            }
        }
        if (!decision.requirementsConfirmed()) {
            made.add(shared.requirements());
        }
        return Collections.unmodifiableList(made);
    }

    private List<AssertionResult> makeAssertionResults() {
        AssertionResult[] results = new AssertionResult[decision.set().assertions()];
        for (int i = 0; i < results.length; i++) {
            results[i] = shared.assertion(decision, i);
        }
        return Collections.unmodifiableList(Arrays.asList(results));
    }

    private List<StandardResult> makeStandards() {
        StandardResult[] results = new StandardResult[decision.set().standards().size()];
        int at = 0;
        for (int standard = 0; standard < results.length; standard++) {
            int mandatory = 0;
            int complete = 0;
            boolean met = true;
            // Assertions are in order of ref, so those of a standard follow each other.
            for (;
                    at < decision.set().assertions()
                            && decision.set().assertion(at).standard() == standard;
                    at++) {
                mandatory += decision.set().assertion(at).mandatory();
                complete += decision.complete(at);
                met &= decision.isMet(at);
            }
            DataSecurityStandard named = decision.set().standards().get(standard);
            results[standard] = new StandardResult(named.number(), named.title(), mandatory, complete, met);
        }
        return Collections.unmodifiableList(Arrays.asList(results));
    }
}
