package io.github.opendspt.js;

import io.github.opendspt.examples.conformance.JsonTree;
import io.github.opendspt.examples.conformance.Level;
import io.github.opendspt.examples.conformance.SdkEngine;
import io.github.opendspt.js.platform.BundledTexts;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.JSExport;

/** What the ES module exports: {@link Functions}, each by its name, and the answers to the cases of the conformance kit. */
public final class Exports {

    private static final Map<String, RequirementSet> SETS = new HashMap<>();

    private Exports() {}

    /** Made at the first call of a function, when the resources have been taken. */
    private static final class Held {

        private static final Functions FUNCTIONS = new Functions();
    }

    /** Takes a resource, before the first call of any function. */
    @JSExport
    public static void takeResource(String name, String text) {
        BundledTexts.take(name, text);
    }

    /** Reads, as {@link Functions#read}. */
    @JSExport
    public static String read(String kind, String text) {
        return Held.FUNCTIONS.read(kind, text);
    }

    /** Checks, as {@link Functions#validate}. */
    @JSExport
    public static String validate(String kind, String text) {
        return Held.FUNCTIONS.validate(kind, text);
    }

    /** Checks bytes that are not UTF-8, each of them a character here, as {@link Functions#validate(String, byte[])}. */
    @JSExport
    public static String validateBytes(String kind, String bytes) {
        return Held.FUNCTIONS.validate(kind, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Scores, as {@link Functions#evaluate}. */
    @JSExport
    public static String evaluate(String text, String options) {
        return Held.FUNCTIONS.evaluate(text, options);
    }

    /** Explains, as {@link Functions#explain}. */
    @JSExport
    public static String explain(String text, String options) {
        return Held.FUNCTIONS.explain(text, options);
    }

    /** Scores with further certificates, as {@link Functions#whatIf}. */
    @JSExport
    public static String whatIf(String text, String options) {
        return Held.FUNCTIONS.whatIf(text, options);
    }

    /** Plans, as {@link Functions#plan}. */
    @JSExport
    public static String plan(String text, String options) {
        return Held.FUNCTIONS.plan(text, options);
    }

    /** Looks ahead, as {@link Functions#forecast}. */
    @JSExport
    public static String forecast(String text, String options) {
        return Held.FUNCTIONS.forecast(text, options);
    }

    /** Scores on the CAF-aligned track, as {@link Functions#caf}. */
    @JSExport
    public static String caf(String text, String options) {
        return Held.FUNCTIONS.caf(text, options);
    }

    /** Explains an outcome, as {@link Functions#explainOutcome}. */
    @JSExport
    public static String explainOutcome(String text, String options) {
        return Held.FUNCTIONS.explainOutcome(text, options);
    }

    /** Lists what is held, as {@link Functions#catalogue}. */
    @JSExport
    public static String catalogue() {
        return Held.FUNCTIONS.catalogue();
    }

    /** Gives every requirement set, as {@link Functions#requirements}. */
    @JSExport
    public static String requirements() {
        return Held.FUNCTIONS.requirements();
    }

    /** Gives every edition's outcomes, as {@link Functions#outcomes}. */
    @JSExport
    public static String outcomes() {
        return Held.FUNCTIONS.outcomes();
    }

    /** Takes a requirement set of the conformance kit, for the cases that name it. */
    @JSExport
    public static void takeRequirements(String text) {
        RequirementSet set = RequirementSetJson.reader().read(text).orElseThrow();
        SETS.put(set.checksum().toString(), set);
    }

    /** Answers a case of the conformance kit. */
    @JSExport
    public static String answer(String level, String input) {
        return JsonTree.write(SdkEngine.of(SETS).answer(Level.parse(level), JsonTree.parseObject(input)));
    }
}
