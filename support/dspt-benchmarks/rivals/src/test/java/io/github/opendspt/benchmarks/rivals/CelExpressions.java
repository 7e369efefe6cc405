package io.github.opendspt.benchmarks.rivals;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CEL: an expression for each item and assertion, checked and planned once. Each is given no more than what it speaks of, as a JSON
 * parser gives it: over one map of all the answers a verdict took 20 milliseconds.
 */
final class CelExpressions implements Rival<Case, CelExpressions.Input, Verdict> {

    private final RuleSet rules;
    private final Planned items;
    private final Planned assertions;

    /** The variables of each item and assertion, in order. */
    record Input(List<Map<String, Object>> items, List<Map<String, Object>> assertions) {}

    CelExpressions(RuleSet rules) {
        this.rules = rules;
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.HAS)
                .addVar("answer", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .addVar("exempt", SimpleType.BOOL)
                .addVar("confirmation", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .addVar("day", SimpleType.STRING)
                .setResultType(SimpleType.BOOL)
                .build();
        this.items = plan(compiler, rules.items.stream().map(CelExpressions::complete));
        this.assertions =
                plan(compiler, rules.assertions.stream().map(ref -> "has(confirmation.on) && confirmation.on <= day"));
    }

    static Planned plan(CelCompiler compiler, Stream<String> expressions) {
        // Not the planner, the newer of the two runtimes: it took half as long again.
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        return new Planned(expressions
                .map(expression -> program(compiler, runtime, expression))
                .toList());
    }

    private static Program program(CelCompiler compiler, CelRuntime runtime, String expression) {
        try {
            return runtime.createProgram(compiler.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }

    private static String complete(EvidenceItem item) {
        return RuleSet.anyKind(item, " || ", kind -> complete(item, kind)) + " || exempt";
    }

    private static String complete(EvidenceItem item, AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> "has(answer.yes) && answer.yes == true";
            case TEXT -> "has(answer.text) && answer.text.matches('[^\\\\x00-\\\\x20]')";
            case DOCUMENT -> "has(answer.documents) && size(answer.documents) > 0";
            case DATE ->
                "has(answer.date)" + (item.notBefore() == null ? "" : " && answer.date >= '" + item.notBefore() + "'");
            case UNKNOWN -> throw new IllegalArgumentException("no answer is of kind " + kind);
        };
    }

    @Override
    public Input input(Case question) {
        Assessment assessment = question.assessment();
        return new Input(
                rules.items.stream()
                        .map(item -> Map.<String, Object>of(
                                "answer",
                                assessment
                                        .answer(item.ref())
                                        .map(CelExpressions::map)
                                        .orElse(Map.of()),
                                "exempt",
                                question.exempt().contains(item.ref())))
                        .toList(),
                rules.assertions.stream()
                        .map(ref -> {
                            Confirmation given =
                                    assessment.confirmedAssertions().get(ref);
                            return Map.<String, Object>of(
                                    "confirmation",
                                    given == null
                                            ? Map.of()
                                            : Map.of("on", given.on().toString()),
                                    "day",
                                    question.day().toString());
                        })
                        .toList());
    }

    private static Map<String, Object> map(Answer answer) {
        Map<String, Object> map = new HashMap<>();
        if (answer.yes() != null) {
            map.put("yes", answer.yes());
        }
        if (answer.text() != null) {
            map.put("text", answer.text());
        }
        if (answer.documents() != null) {
            map.put(
                    "documents",
                    answer.documents().stream()
                            .map(document -> Map.of("name", document.name()))
                            .toList());
        }
        if (answer.date() != null) {
            map.put("date", answer.date().toString());
        }
        return map;
    }

    @Override
    public Verdict verdict(Case question, Input input) {
        return rules.verdict(question, items.failing(input.items()), assertions.failing(input.assertions()));
    }

    /** Expressions, in order. */
    record Planned(List<Program> programs) {

        /** {@return the places of those that are false, each by variables of its own} */
        BitSet failing(List<Map<String, Object>> variables) {
            BitSet failing = new BitSet();
            for (int i = 0; i < programs.size(); i++) {
                try {
                    if (!(Boolean) programs.get(i).eval(variables.get(i))) {
                        failing.set(i);
                    }
                } catch (CelEvaluationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return failing;
        }
    }
}
