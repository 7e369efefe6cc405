package io.github.opendspt.benchmarks.rivals;

import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As {@link CelExpressions}: an expression for each outcome and policy question, each given no more than what it speaks of. */
final class CafCelExpressions implements Rival<CafCase, List<Map<String, Object>>, CafVerdict> {

    private final CafRuleSet rules;
    private final CelExpressions.Planned expressions;

    CafCelExpressions(CafRuleSet rules) {
        this.rules = rules;
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.HAS)
                .addVar("answer", MapType.create(SimpleType.STRING, SimpleType.STRING))
                .setResultType(SimpleType.BOOL)
                .build();
        this.expressions = CelExpressions.plan(
                compiler,
                Stream.concat(
                        rules.outcomes.stream().map(CafCelExpressions::meets),
                        rules.policies.stream().map(ref -> "has(answer.answer) && answer.answer == 'compliant'")));
    }

    private static String meets(CafOutcome outcome) {
        return "has(answer.level) && ("
                + CafRuleSet.sufficient(outcome).stream()
                        .map(level -> "answer.level == '" + level.token() + "'")
                        .collect(Collectors.joining(" || "))
                + ")";
    }

    @Override
    public List<Map<String, Object>> input(CafCase question) {
        return Stream.concat(
                        rules.outcomes.stream().map(outcome -> {
                            OutcomeAnswer answer =
                                    question.assessment().outcomes().get(outcome.ref());
                            return answer == null || answer.level() == null
                                    ? Map.<String, String>of()
                                    : Map.of("level", answer.level().token());
                        }),
                        rules.policies.stream().map(ref -> {
                            PolicyAnswer answer =
                                    question.assessment().policies().get(ref);
                            return answer == null
                                    ? Map.<String, String>of()
                                    : Map.of("answer", answer.answer().token());
                        }))
                .map(answer -> Map.<String, Object>of("answer", answer))
                .toList();
    }

    @Override
    public CafVerdict verdict(CafCase question, List<Map<String, Object>> input) {
        return rules.verdict(question, expressions.failing(input));
    }
}
