package io.github.opendspt.js;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.forecast.ForecastJson;
import io.github.opendspt.scoring.plan.PlanJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The SDK as functions over JSON text. Each gives the document that the SDK writes, or a {@code dspt-problem/1} document that
 * says everything that is wrong with the input. Options are one JSON object; a mistake in them is an
 * {@link IllegalArgumentException}, since they are written by a program. Thread-safe.
 */
public final class Functions {

    private static final Map<String, Kind<?>> KINDS = Map.of(
            "assessment", new Kind<>(AssessmentJson.reader(), AssessmentJson.writer()),
            "caf-assessment", new Kind<>(CafAssessmentJson.reader(), CafAssessmentJson.writer()),
            "caf-profile", new Kind<>(CafProfileJson.reader(), CafProfileJson.writer()),
            "requirements", new Kind<>(RequirementSetJson.reader(), RequirementSetJson.writer()));

    private final Catalogue catalogue = Catalogue.bundled();
    private final Evaluator plain = Evaluator.of(catalogue, CreditEngine.bundled()::credits);

    /** Makes the functions over what the SDK bundles. */
    public Functions() {}

    /** A kind of document that can be read. */
    private record Kind<T>(DocumentReader<T> reader, DocumentWriter<T> writer) {

        private String rewrite(String text) {
            return writer.toText(reader.read(text).orElseThrow());
        }

        private ProblemReport check(String text) {
            return new ProblemReport(null, reader.read(text).problems());
        }

        private ProblemReport check(byte[] bytes) {
            return new ProblemReport(null, reader.read(bytes).problems());
        }
    }

    private static Kind<?> kind(String name) {
        Kind<?> kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("there is no such kind of document");
        }
        return kind;
    }

    /** Gives the document of the supplier, or the problems that kept it from being made. */
    private static String answer(Supplier<String> document) {
        try {
            return document.get();
        } catch (InvalidDocumentException e) {
            return ProblemReportJson.writer().toText(new ProblemReport(null, e.problems()));
        } catch (RequirementsUnavailableException e) {
            Problem problem = Problem.of(e.reason(), e.pointer());
            return ProblemReportJson.writer().toText(new ProblemReport(null, List.of(problem)));
        }
    }

    /**
     * Reads a document and writes it as the SDK does.
     *
     * @param kind {@code assessment}, {@code caf-assessment}, {@code caf-profile} or {@code requirements}
     * @param text the document
     * @return the document, or its problems
     */
    public String read(String kind, String text) {
        return answer(() -> kind(kind).rewrite(text));
    }

    /**
     * Checks a document.
     *
     * @param kind as {@link #read}
     * @param text the document
     * @return its problems, none if it is valid
     */
    public String validate(String kind, String text) {
        return ProblemReportJson.writer().toText(kind(kind).check(text));
    }

    /**
     * Checks a document.
     *
     * @param kind as {@link #read}
     * @param bytes the document, which may be anything
     * @return its problems, none if it is valid
     */
    public String validate(String kind, byte[] bytes) {
        return ProblemReportJson.writer().toText(kind(kind).check(bytes));
    }

    /**
     * Scores an assessment.
     *
     * @param text the assessment
     * @param options {@code asAt}, and optionally {@code requirements}, {@code strictFreshness}, {@code acceptUnconfirmed},
     *     {@code inferredRows}
     * @return the scorecard, or the problems
     */
    public String evaluate(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            return ScorecardJson.writer().toText(evaluation(text, given).scorecard());
        });
    }

    private Evaluation evaluation(String text, Options options) {
        Assessment assessment = AssessmentJson.reader().read(text).orElseThrow();
        return evaluator(options).evaluate(assessment, options.day("asAt"));
    }

    private Evaluator evaluator(Options options) {
        RequirementSet requirements = options.requirements();
        boolean inferred = options.flag("inferredRows");
        Evaluator evaluator = plain;
        if (requirements != null || inferred) {
            CreditEngine credits = CreditEngine.bundled();
            evaluator = Evaluator.of(
                    requirements == null ? catalogue : catalogue.with(requirements),
                    (inferred ? credits.withInferredRows() : credits)::credits);
        }
        evaluator = options.flag("strictFreshness") ? evaluator.withStrictFreshness() : evaluator;
        return options.flag("acceptUnconfirmed") ? evaluator.acceptingUnconfirmed() : evaluator;
    }

    /**
     * Explains one item of an assessment.
     *
     * @param text the assessment
     * @param options as {@link #evaluate}, and {@code ref}
     * @return the explanation, or the problems
     */
    public String explain(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            EvidenceRef ref = EvidenceRef.parse(given.text("ref"));
            return ExplanationDocument.WRITER.toText(plain.explain(evaluation(text, given), ref));
        });
    }

    /**
     * Scores an assessment as it would be with further certificates.
     *
     * @param text the assessment
     * @param options as {@link #evaluate}, and {@code certificates}, a list as in an assessment
     * @return the scorecard as it would be, or the problems
     */
    public String whatIf(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            Evaluation evaluation = evaluation(text, given);
            Evaluation changed = evaluator(given).whatIf(evaluation, certificates(evaluation.assessment(), given));
            return ScorecardJson.writer().toText(changed.scorecard());
        });
    }

    /** Certificates are read as those of an assessment are, so that the same problems are found. */
    private static List<Certificate> certificates(Assessment assessment, Options options) {
        String list = options.document("certificates");
        if (list == null) {
            return List.of();
        }
        String own = AssessmentJson.writer()
                .toText(Assessment.builder(assessment.edition(), assessment.organisation())
                        .build());
        String with = own.substring(0, own.length() - 1) + ",\"certificates\":" + list + "}";
        return AssessmentJson.reader().read(with).orElseThrow().certificates();
    }

    /**
     * Plans what is outstanding for Standards Met.
     *
     * @param text the assessment
     * @param options as {@link #evaluate}, and optionally {@code certificates} that are considered
     * @return the plan, or the problems
     */
    public String plan(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            Evaluation evaluation = evaluation(text, given);
            List<Certificate> considered = certificates(evaluation.assessment(), given);
            return PlanJson.writer().toText(evaluator(given).plan(evaluation, considered.toArray(new Certificate[0])));
        });
    }

    /**
     * Looks ahead.
     *
     * @param text the assessment
     * @param options as {@link #evaluate}, and {@code until}
     * @return the forecast, or the problems
     */
    public String forecast(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            return ForecastJson.writer().toText(evaluator(given).forecast(evaluation(text, given), given.day("until")));
        });
    }

    /**
     * Scores an assessment of the CAF-aligned track.
     *
     * @param text the assessment
     * @param options {@code asAt}, and optionally {@code profile}
     * @return the scorecard, or the problems
     */
    public String caf(String text, String options) {
        return answer(() -> CafScorecardJson.writer()
                .toText(cafEvaluation(text, Options.parse(options)).scorecard()));
    }

    /**
     * Explains one outcome of the CAF-aligned track.
     *
     * @param text the assessment
     * @param options as {@link #caf}, and {@code ref}
     * @return the explanation, or the problems
     */
    public String explainOutcome(String text, String options) {
        return answer(() -> {
            Options given = Options.parse(options);
            CafOutcomeRef ref = CafOutcomeRef.parse(given.text("ref"));
            return ExplanationDocument.WRITER.toText(plain.explain(cafEvaluation(text, given), ref));
        });
    }

    private CafEvaluation cafEvaluation(String text, Options options) {
        CafAssessment assessment = CafAssessmentJson.reader().read(text).orElseThrow();
        String document = options.document("profile");
        if (document == null) {
            return plain.evaluate(assessment, options.day("asAt"));
        }
        CafProfile profile = CafProfileJson.reader().read(document).orElseThrow();
        if (!profile.edition().equals(assessment.edition())) {
            throw new IllegalArgumentException("the profile is of " + profile.edition() + ", the assessment of "
                    + assessment.edition() + "; give a profile of the same edition");
        }
        return plain.withProfile(profile).evaluate(assessment, options.day("asAt"));
    }

    /**
     * Lists what is held.
     *
     * @return the catalogue: standards, editions and their facts, requirement sets
     */
    public String catalogue() {
        return CatalogueJson.writer().toText(catalogue.index());
    }

    /**
     * Gives every requirement set, projected ones too.
     *
     * @return a JSON list of requirement documents
     */
    public String requirements() {
        List<String> documents = new ArrayList<>();
        catalogue
                .requirementSets()
                .forEach(set -> documents.add(RequirementSetJson.writer().toText(set)));
        return "[" + String.join(",", documents) + "]";
    }

    /**
     * Gives the outcomes of every edition of the CAF-aligned track.
     *
     * @return a JSON list of outcome documents
     */
    public String outcomes() {
        List<String> documents = new ArrayList<>();
        catalogue
                .caf()
                .outcomes()
                .forEach(outcomes -> documents.add(CafOutcomesJson.writer().toText(outcomes)));
        return "[" + String.join(",", documents) + "]";
    }
}
