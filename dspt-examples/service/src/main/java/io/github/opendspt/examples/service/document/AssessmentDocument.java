package io.github.opendspt.examples.service.document;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment of either track. Immutable and thread-safe; its string holds neither names nor answers. */
public sealed interface AssessmentDocument {

    /** {@return the track that the assessment belongs to} */
    Track track();

    /** {@return the edition} */
    Edition edition();

    /** {@return whose it is} */
    Organisation organisation();

    /** {@return what was published for the edition, if it is recorded} */
    Optional<Publication> publication();

    /** {@return the days of the improvement plan, if any is recorded} */
    Optional<ImprovementPlan> improvementPlan();

    /** {@return the document as the SDK's writer gives it} */
    byte[] bytes();

    /**
     * Records what was published.
     *
     * @param publication what, or {@code null} for nothing
     * @return the same assessment with it
     */
    AssessmentDocument withPublication(@Nullable Publication publication);

    /**
     * Records the days of the improvement plan.
     *
     * @param plan the days, or {@code null} for none
     * @return the same assessment with them
     */
    AssessmentDocument withImprovementPlan(@Nullable ImprovementPlan plan);

    /**
     * Takes an assessment by standards and evidence items.
     *
     * @param assessment the assessment
     * @return it as a document
     */
    static AssessmentDocument of(Assessment assessment) {
        return new Form(assessment);
    }

    /**
     * Takes an assessment of the CAF-aligned track.
     *
     * @param assessment the assessment
     * @return it as a document
     */
    static AssessmentDocument of(CafAssessment assessment) {
        return new Caf(assessment);
    }

    /**
     * Reads a document that was kept.
     *
     * @param track the track that it was kept under
     * @param text what {@link #bytes()} gave
     * @return the assessment
     */
    static AssessmentDocument kept(Track track, String text) {
        return track == Track.FORM
                ? of(AssessmentJson.reader().read(text).orElseThrow())
                : of(CafAssessmentJson.reader().read(text).orElseThrow());
    }

    /**
     * An assessment by standards and evidence items.
     *
     * @param assessment the assessment
     */
    record Form(Assessment assessment) implements AssessmentDocument {

        /** Rejects {@code null}. */
        public Form {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Track track() {
            return Track.FORM;
        }

        @Override
        public Edition edition() {
            return assessment.edition();
        }

        @Override
        public Organisation organisation() {
            return assessment.organisation();
        }

        @Override
        public Optional<Publication> publication() {
            return Optional.ofNullable(assessment.publication());
        }

        @Override
        public Optional<ImprovementPlan> improvementPlan() {
            return Optional.ofNullable(assessment.improvementPlan());
        }

        @Override
        public byte[] bytes() {
            return AssessmentJson.writer().toBytes(assessment);
        }

        @Override
        public AssessmentDocument withPublication(@Nullable Publication publication) {
            return of(assessment.toBuilder().publication(publication).build());
        }

        @Override
        public AssessmentDocument withImprovementPlan(@Nullable ImprovementPlan plan) {
            return of(assessment.toBuilder().improvementPlan(plan).build());
        }
    }

    /**
     * An assessment of the CAF-aligned track.
     *
     * @param assessment the assessment
     */
    record Caf(CafAssessment assessment) implements AssessmentDocument {

        /** Rejects {@code null}. */
        public Caf {
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public Track track() {
            return Track.CAF;
        }

        @Override
        public Edition edition() {
            return assessment.edition();
        }

        @Override
        public Organisation organisation() {
            return assessment.organisation();
        }

        @Override
        public Optional<Publication> publication() {
            return Optional.ofNullable(assessment.publication());
        }

        @Override
        public Optional<ImprovementPlan> improvementPlan() {
            return Optional.ofNullable(assessment.improvementPlan());
        }

        @Override
        public byte[] bytes() {
            return CafAssessmentJson.writer().toBytes(assessment);
        }

        @Override
        public AssessmentDocument withPublication(@Nullable Publication publication) {
            return of(assessment.toBuilder().publication(publication).build());
        }

        @Override
        public AssessmentDocument withImprovementPlan(@Nullable ImprovementPlan plan) {
            return of(assessment.toBuilder().improvementPlan(plan).build());
        }
    }
}
