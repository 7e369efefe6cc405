package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that lapses.
 *
 * @param on the last day on which it holds
 * @param what what it is
 */
record Lapse(LocalDate on, String what) {

    private static final Comparator<Lapse> ORDER =
            Comparator.comparing(Lapse::on).thenComparing(Lapse::what);

    /** What lapses next: a certificate whose end changes something (rule D24), the review of an answer, or evidence. */
    static @Nullable Lapse next(Evaluator evaluator, Evaluation evaluation) {
        Assessment assessment = evaluation.assessment();
        Stream<Lapse> certificates = assessment.certificates().stream()
                .filter(certificate -> certificate.lastDay().isPresent()
                        && !certificate.lastDay().get().isBefore(evaluation.asAt())
                        && evaluator.endOf(evaluation, certificate).changesAnything())
                .map(Lapse::of);
        Stream<Lapse> reviews = assessment.answers().entrySet().stream()
                .flatMap(answer -> review(answer.getKey(), answer.getValue().reviewBy()));
        return first(
                Stream.of(certificates, reviews, evidence(assessment.evidence()))
                        .flatMap(lapses -> lapses),
                evaluation.asAt());
    }

    /** What lapses next on the CAF-aligned track: the review of an outcome, or evidence. */
    static @Nullable Lapse next(CafEvaluation evaluation) {
        Stream<Lapse> reviews = evaluation.assessment().outcomes().entrySet().stream()
                .flatMap(outcome -> review(outcome.getKey(), outcome.getValue().reviewBy()));
        return first(
                Stream.concat(reviews, evidence(evaluation.assessment().evidence())),
                evaluation.scorecard().asAt());
    }

    private static Lapse of(Certificate certificate) {
        return new Lapse(
                certificate.lastDay().orElseThrow(), certificate.scheme().displayName());
    }

    private static Stream<Lapse> review(Ref ref, @Nullable LocalDate reviewBy) {
        return reviewBy == null ? Stream.empty() : Stream.of(new Lapse(reviewBy, "review of " + ref));
    }

    private static <R extends Ref> Stream<Lapse> evidence(Map<R, ? extends Iterable<Evidence>> evidence) {
        Stream.Builder<Lapse> lapses = Stream.builder();
        evidence.forEach((ref, records) -> records.forEach(seen -> {
            LocalDate validUntil = seen.validUntil();
            if (validUntil != null) {
                lapses.add(new Lapse(validUntil, "evidence for " + ref));
            }
        }));
        return lapses.build();
    }

    private static @Nullable Lapse first(Stream<Lapse> lapses, LocalDate asAt) {
        return lapses.filter(lapse -> !lapse.on().isBefore(asAt)).min(ORDER).orElse(null);
    }
}
