package io.github.opendspt.examples.service.judging;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Status;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;

/** A verdict of either track, and what it rests on. */
public sealed interface Judgement {

    /** {@return the day of the verdict} */
    LocalDate asAt();

    /** {@return what is certain} */
    Status status();

    /** {@return what is not ruled out} */
    Status possibleStatus();

    /** {@return what is to be said with the status} */
    Headline headline();

    /** {@return the checksum of the list that it was judged by} */
    Checksum requirements();

    /** {@return how many of the mandatory items, or outcomes, are settled} */
    int complete();

    /** {@return how many there are} */
    int asked();

    /**
     * A verdict by standards and evidence items.
     *
     * @param evaluation the verdict
     */
    record Form(Evaluation evaluation) implements Judgement {

        @Override
        public LocalDate asAt() {
            return evaluation.asAt();
        }

        @Override
        public Status status() {
            return evaluation.scorecard().status();
        }

        @Override
        public Status possibleStatus() {
            return evaluation.scorecard().possibleStatus();
        }

        @Override
        public Headline headline() {
            return Headline.of(evaluation.scorecard());
        }

        @Override
        public Checksum requirements() {
            return evaluation.scorecard().requirementSet().checksum();
        }

        @Override
        public int complete() {
            ItemTally mandatory = evaluation.scorecard().mandatory();
            return mandatory.answered() + mandatory.exempt();
        }

        @Override
        public int asked() {
            return evaluation.scorecard().mandatory().total();
        }
    }

    /**
     * A verdict of the CAF-aligned track.
     *
     * @param evaluation the verdict
     */
    record Caf(CafEvaluation evaluation) implements Judgement {

        @Override
        public LocalDate asAt() {
            return evaluation.asAt();
        }

        @Override
        public Status status() {
            return evaluation.scorecard().status();
        }

        @Override
        public Status possibleStatus() {
            return evaluation.scorecard().possibleStatus();
        }

        @Override
        public Headline headline() {
            return evaluation.scorecard().headline();
        }

        @Override
        public Checksum requirements() {
            return evaluation.scorecard().requirementsChecksum();
        }

        @Override
        public int complete() {
            return evaluation.scorecard().outcomes().meets();
        }

        @Override
        public int asked() {
            return evaluation.scorecard().outcomes().total();
        }
    }
}
