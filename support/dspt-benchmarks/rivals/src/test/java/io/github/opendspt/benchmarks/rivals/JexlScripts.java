package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** JEXL: a script for each item and assertion, compiled once. */
final class JexlScripts implements Rival<Case, Map<String, Object>, Verdict> {

    private final RuleSet rules;
    private final Compiled items;
    private final Compiled assertions;

    JexlScripts(RuleSet rules) {
        this.rules = rules;
        this.items = compile(rules.items.stream().map(JexlScripts::complete));
        this.assertions = compile(rules.assertions.stream()
                .map(ref -> "var c = confirmations['" + ref + "']; c != null && c.on().compareTo(day) <= 0"));
    }

    static Compiled compile(Stream<String> scripts) {
        // The scripts are our own, so that nothing has to be kept from them; not to check is the fastest.
        JexlEngine engine = new JexlBuilder()
                .permissions(JexlPermissions.UNRESTRICTED)
                .strict(true)
                .silent(false)
                .create();
        return new Compiled(scripts.map(engine::createScript).toList());
    }

    private static String complete(EvidenceItem item) {
        String ref = "'" + item.ref() + "'";
        return "var a = answers[" + ref + "]; a != null && ("
                + RuleSet.anyKind(item, " || ", kind -> complete(item, kind))
                + ") || exempt.contains(" + ref + ")";
    }

    private static String complete(EvidenceItem item, AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> "a.yes() == true";
            case TEXT -> "a.text() != null && a.text().trim().length() > 0";
            case DOCUMENT -> "a.documents() != null && a.documents().size() > 0";
            case DATE ->
                "a.date() != null"
                        + (item.notBefore() == null ? "" : " && a.date().toString() >= '" + item.notBefore() + "'");
            case UNKNOWN -> throw new IllegalArgumentException("no answer is of kind " + kind);
        };
    }

    @Override
    public Map<String, Object> input(Case question) {
        Submission submission = new Submission(question);
        Map<String, Object> variables = new HashMap<>();
        variables.put("answers", submission.getAnswers());
        variables.put("confirmations", submission.getConfirmations());
        variables.put("exempt", submission.getExempt());
        variables.put("day", submission.getDay());
        return variables;
    }

    @Override
    public Verdict verdict(Case question, Map<String, Object> input) {
        return rules.verdict(question, items.failing(input), assertions.failing(input));
    }

    /** Scripts, in order. */
    record Compiled(List<JexlScript> scripts) {

        /** {@return the places of those that are false} */
        BitSet failing(Map<String, Object> variables) {
            JexlContext context = new MapContext(variables);
            BitSet failing = new BitSet();
            for (int i = 0; i < scripts.size(); i++) {
                if (!(Boolean) scripts.get(i).execute(context)) {
                    failing.set(i);
                }
            }
            return failing;
        }
    }
}
