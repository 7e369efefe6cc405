package io.github.opendspt.examples.cli.sarif;

import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafScorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Logs of what {@code dspt validate} and {@code dspt score} found in a document, for its places in a repository. */
public final class Sarif {

    private Sarif() {}

    /**
     * What keeps inputs from being used, as errors.
     *
     * @param command the command that found it
     * @param problems the problems of each input
     * @return the log
     */
    public static String of(String command, Map<Source, List<Problem>> problems) {
        SarifLog log = new SarifLog(command);
        problems.forEach((source, found) -> add(source, Level.ERROR, found, log));
        return log.toJson();
    }

    /**
     * What makes a document unsound, as errors, and what else there is to know of it, as warnings.
     *
     * @param source the document
     * @param problems what makes it unsound
     * @param remarks what does not
     * @return the log of {@code dspt validate}
     */
    public static String of(Source source, List<Problem> problems, List<Problem> remarks) {
        SarifLog log = new SarifLog("validate");
        add(source, Level.ERROR, problems, log);
        add(source, Level.WARNING, remarks, log);
        return log.toJson();
    }

    private static void add(Source source, Level level, List<Problem> problems, SarifLog log) {
        problems.forEach(problem -> log.add(source, level, problem.reason(), problem.pointer(), place(problem)));
    }

    /**
     * What is outstanding for Standards Met, and the findings of a verdict: what is certainly outstanding as an error, what
     * depends on something that is not known as a warning.
     *
     * @param source the document
     * @param document its bytes; of a sheet the places are not known
     * @param card the verdict
     * @return the log
     */
    public static String of(Source source, byte[] document, Scorecard card) {
        List<Result> results = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            boolean certain = blocker.kind() == BlockerKind.EVIDENCE || blocker.kind() == BlockerKind.CONFIRMATION;
            String member = blocker.kind() == BlockerKind.CONFIRMATION ? "confirmedAssertions" : "answers";
            results.add(new Result(
                    certain ? Level.ERROR : Level.WARNING, blocker.reason(), pointer(member, blocker.ref())));
        }
        card.findings().forEach(finding -> results.add(Result.of(finding)));
        return log(source, document, AssessmentJson.reader(), results, card.status(), card.possibleStatus());
    }

    /**
     * What is outstanding for Standards Met on the CAF-aligned form, and the findings of a verdict, as
     * {@link #of(Source, byte[], Scorecard)}.
     *
     * @param source the document
     * @param document its bytes
     * @param card the verdict
     * @return the log
     */
    public static String of(Source source, byte[] document, CafScorecard card) {
        List<Result> results = new ArrayList<>();
        for (CafBlocker blocker : card.blockers()) {
            results.add(
                    switch (blocker.kind()) {
                        case OUTCOME -> new Result(Level.ERROR, blocker.reason(), pointer("outcomes", blocker.ref()));
                        case UNDETERMINED ->
                            new Result(Level.WARNING, blocker.reason(), pointer("outcomes", blocker.ref()));
                        case POLICY -> new Result(Level.WARNING, blocker.reason(), pointer("policies", blocker.ref()));
                    });
        }
        card.findings().forEach(finding -> results.add(Result.of(finding)));
        return log(source, document, CafAssessmentJson.reader(), results, card.status(), card.possibleStatus());
    }

    private static String log(
            Source source,
            byte[] document,
            DocumentReader<?> reader,
            List<Result> results,
            Status status,
            Status possibleStatus) {
        Map<String, Place> places =
                Place.of(results.stream().map(Result::pointer).toList(), document, reader);
        SarifLog log = new SarifLog("score");
        results.forEach(result ->
                log.add(source, result.level(), result.reason(), result.pointer(), places.get(result.pointer())));
        log.property("status", status.toString());
        log.property("possibleStatus", possibleStatus.toString());
        return log.toJson();
    }

    private static @Nullable Place place(Problem problem) {
        return problem.line() == null || problem.column() == null ? null : new Place(problem.line(), problem.column());
    }

    private static String pointer(String member, @Nullable Ref ref) {
        return ref == null ? "" : "/" + member + "/" + ref;
    }

    /**
     * A result whose place is still to be found.
     *
     * @param level how much it matters
     * @param reason what it is
     * @param pointer where in the document
     */
    private record Result(Level level, Reason reason, String pointer) {

        static Result of(Finding finding) {
            String pointer = finding.pointer();
            return new Result(Level.of(finding.severity()), finding.reason(), pointer == null ? "" : pointer);
        }
    }
}
