package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools: a rule for each item and assertion, as executable model, on one fact. There are no joins, so that what is left of Rete is a
 * filter for each rule. A session for each verdict: stateless sessions, sequential mode and a pool of sessions were tried, and none was
 * faster by more than the measurements scatter.
 */
final class DroolsRules implements Rival<Case, Submission, Verdict> {

    private final RuleSet rules;
    private final KieBase base;

    DroolsRules(RuleSet rules) {
        this.rules = rules;
        this.base = base(drl(rules));
    }

    static KieBase base(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/rivals/standards-met.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String drl(RuleSet rules) {
        StringBuilder drl = new StringBuilder("package rivals;\n");
        for (Class<?> type :
                new Class<?>[] {Answer.class, Confirmation.class, LocalDate.class, Outcome.class, Submission.class}) {
            drl.append("import ").append(type.getName()).append(";\n");
        }
        drl.append("global Outcome outcome;\n");
        for (int i = 0; i < rules.items.size(); i++) {
            EvidenceItem item = rules.items.get(i);
            drl.append("rule \"evidence ").append(item.ref()).append("\" when\n");
            drl.append("  Submission( $a : answers[\"").append(item.ref()).append("\"], $a == null || !(");
            drl.append(RuleSet.anyKind(item, " || ", kind -> complete(item, kind)));
            drl.append("), !exempt.contains(\"").append(item.ref()).append("\") )\n");
            drl.append("then outcome.lacking(").append(i).append("); end\n");
        }
        for (int i = 0; i < rules.assertions.size(); i++) {
            AssertionRef ref = rules.assertions.get(i);
            drl.append("rule \"confirmation ").append(ref).append("\" when\n");
            drl.append("  Submission( $c : confirmations[\"").append(ref);
            drl.append("\"], $c == null || $c.on().isAfter(day) )\n");
            drl.append("then outcome.unconfirmed(").append(i).append("); end\n");
        }
        return drl.toString();
    }

    private static String complete(EvidenceItem item, AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> "$a.yes() != null && $a.yes()";
            case TEXT -> "$a.text() != null && !$a.text().trim().isEmpty()";
            case DOCUMENT -> "$a.documents() != null && !$a.documents().isEmpty()";
            case DATE ->
                "$a.date() != null"
                        + (item.notBefore() == null
                                ? ""
                                : " && !$a.date().isBefore(LocalDate.parse(\"" + item.notBefore() + "\"))");
            case UNKNOWN -> throw new IllegalArgumentException("no answer is of kind " + kind);
        };
    }

    @Override
    public Submission input(Case question) {
        return new Submission(question);
    }

    @Override
    public Verdict verdict(Case question, Submission input) {
        Outcome outcome = fire(base, input);
        return rules.verdict(question, outcome.lacking, outcome.unconfirmed);
    }

    static Outcome fire(KieBase base, Object fact) {
        Outcome outcome = new Outcome();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("outcome", outcome);
            session.insert(fact);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return outcome;
    }
}
