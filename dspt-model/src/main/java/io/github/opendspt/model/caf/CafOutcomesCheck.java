package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for parts that appear twice or belong to none. What is above is looked at before what is below. Used once. */
final class CafOutcomesCheck {

    private final List<Inconsistency> faults = new ArrayList<>(0);
    private final Set<String> names = new HashSet<>();

    CafOutcomesCheck organisationTypes(List<OrganisationTypeRule> rules) {
        rules.forEach(rule -> once("organisationTypes", rule.type().token()));
        return this;
    }

    CafOutcomesCheck objectives(List<CafObjective> objectives) {
        objectives.forEach(objective -> once("objectives", objective.letter()));
        return this;
    }

    CafOutcomesCheck principles(List<CafPrinciple> principles) {
        for (CafPrinciple principle : principles) {
            once("principles", principle.ref());
            below("principles", principle.ref(), principle.objective());
        }
        return this;
    }

    CafOutcomesCheck outcomes(List<CafOutcome> outcomes) {
        for (CafOutcome outcome : outcomes) {
            once("outcomes", outcome.ref().toString());
            below("outcomes", outcome.ref().toString(), outcome.ref().principleRef());
        }
        return this;
    }

    CafOutcomesCheck policies(List<PolicyQuestion> policies) {
        Set<CafOutcomeRef> asked = new HashSet<>();
        for (PolicyQuestion policy : policies) {
            String ref = policy.ref().toString();
            if (!asked.add(policy.ref())) {
                faults.add(Inconsistency.of("policies", ModelCodes.CAF_OUTCOMES_DUPLICATE, ref));
            }
            below("policies", ref, ref);
        }
        return this;
    }

    List<Inconsistency> faults() {
        return faults;
    }

    private void once(String member, String name) {
        if (!names.add(name)) {
            faults.add(Inconsistency.of(member, ModelCodes.CAF_OUTCOMES_DUPLICATE, name));
        }
    }

    private void below(String member, String name, String above) {
        if (!names.contains(above)) {
            faults.add(Inconsistency.of(member, ModelCodes.CAF_OUTCOMES_ORPHAN, name, above));
        }
    }
}
