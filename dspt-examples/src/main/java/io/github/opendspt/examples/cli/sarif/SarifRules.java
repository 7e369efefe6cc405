package io.github.opendspt.examples.cli.sarif;

import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.mapping.MappingCodes;
import io.github.opendspt.mapping.crosswalk.CrosswalkCodes;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.caf.CafTableCodes;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.workbook.sheet.SheetCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of a log: a rule for each code that it speaks of, with the sentence of the code as its description. */
final class SarifRules {

    /** Where every code is listed. */
    private static final String HELP = "https://github.com/opendspt/dspt-java/blob/main/docs/codes.md";

    private static final List<CodeList> LISTS = List.of(
            ModelCodes.list(),
            CafTableCodes.list(),
            ScoringCodes.list(),
            CafCodes.list(),
            MappingCodes.list(),
            CrosswalkCodes.list(),
            SheetCodes.list(),
            CommandCodes.list());

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<JsonObject> rules = new ArrayList<>();

    /** The index of the rule of a code, which joins the rules if it is new. */
    int index(String code) {
        return indexes.computeIfAbsent(code, added -> {
            rules.add(rule(added));
            return rules.size() - 1;
        });
    }

    List<JsonObject> toJson() {
        return List.copyOf(rules);
    }

    private static JsonObject rule(String code) {
        JsonObject rule = new JsonObject().with("id", code);
        LISTS.stream()
                .map(list -> list.find(code).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(SarifRules::sentence)
                .ifPresent(sentence -> rule.with("shortDescription", new JsonObject().with("text", sentence))
                        .with(
                                "help",
                                new JsonObject()
                                        .with("text", code + ": " + sentence + ". Every code is listed at " + HELP)));
        return rule.with("helpUri", HELP);
    }

    /** The sentence of a code with dots for what it speaks of, which differs from result to result. */
    private static String sentence(Code code) {
        List<String> dots = code.argumentTypes().stream().map(type -> "...").toList();
        return Code.render(code.template(), dots);
    }
}
