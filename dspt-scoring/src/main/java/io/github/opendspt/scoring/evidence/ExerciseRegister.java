package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exercises of incident response and continuity plans, by the window of the item where it has one (rule A38). Stateless. */
public final class ExerciseRegister {

    private ExerciseRegister() {}

    /**
     * An exercise. A value: immutable and thread-safe.
     *
     * @param exercisedOn the day
     * @param leaders whether leaders took part, or {@code null} if not known
     * @param actions how many actions came of it, or {@code null} if not known
     * @param ownedActions how many of them have a named owner, or {@code null} if not known
     */
    public record Exercise(
            LocalDate exercisedOn,
            @Nullable Boolean leaders,
            @Nullable Integer actions,
            @Nullable Integer ownedActions) {

        /** Rejects {@code null} where the component may not be. */
        public Exercise {
            Objects.requireNonNull(exercisedOn, "exercisedOn");
        }
    }

    /**
     * Reads a table with the columns of {@link Register#EXERCISES}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the exercises, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Exercise>> read(InputStream in) throws IOException {
        return RegisterTable.read(Register.EXERCISES, in, row -> {
            LocalDate day = row.requiredDay(RegisterColumn.EXERCISED_ON);
            Integer actions = row.count(RegisterColumn.ACTIONS);
            Integer owned = row.count(RegisterColumn.OWNED_ACTIONS);
            if (actions != null && owned != null && owned > actions) {
                row.report(RegisterShownCodes.ACTIONS, owned, actions);
            }
            return new Exercise(day == null ? LocalDate.EPOCH : day, row.yes(RegisterColumn.LEADERS), actions, owned);
        });
    }

    /**
     * Says what the register shows: the latest exercise, the latest with leaders, and whether every action has an owner.
     * Exercises to come do not count.
     *
     * @param context what it is looked at by
     * @param exercises the exercises
     * @return the evidence, with the day of the latest exercise as a draft
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Exercise> exercises) {
        Showing showing = new Showing(context, Register.EXERCISES);
        List<Exercise> past = exercises.stream()
                .filter(exercise -> showing.hasCome(exercise.exercisedOn))
                .toList();
        if (past.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        LocalDate any = latest(past);
        showing.show(
                RegisterQuestion.EXERCISED,
                Showing.supportsIf(isInWindow(showing, RegisterQuestion.EXERCISED, any)),
                null,
                Answer.date(any),
                RegisterShownCodes.EXERCISED,
                past.size(),
                any);
        List<Exercise> withLeaders = past.stream()
                .filter(exercise -> Boolean.TRUE.equals(exercise.leaders))
                .toList();
        if (!withLeaders.isEmpty()) {
            LocalDate latest = latest(withLeaders);
            showing.show(
                    RegisterQuestion.EXERCISED_WITH_LEADERS,
                    Showing.supportsIf(isInWindow(showing, RegisterQuestion.EXERCISED_WITH_LEADERS, latest)),
                    null,
                    Answer.date(latest),
                    RegisterShownCodes.EXERCISED_WITH_LEADERS,
                    withLeaders.size(),
                    latest);
        }
        actions(showing, past);
        return showing.done();
    }

    private static void actions(Showing showing, List<Exercise> past) {
        int actions = 0;
        int owned = 0;
        for (Exercise exercise : past) {
            if (exercise.actions == null || exercise.ownedActions == null) {
                return;
            }
            actions += exercise.actions;
            owned += exercise.ownedActions;
        }
        showing.show(
                RegisterQuestion.ACTIONS_OWNED,
                Showing.supportsIf(owned == actions),
                null,
                Answer.yes(owned == actions),
                RegisterShownCodes.ACTIONS_OWNED,
                owned,
                actions);
    }

    private static boolean isInWindow(Showing showing, RegisterQuestion test, LocalDate day) {
        LocalDate notBefore = showing.notBefore(test);
        return notBefore == null || !day.isBefore(notBefore);
    }

    private static LocalDate latest(List<Exercise> exercises) {
        return exercises.stream()
                .map(Exercise::exercisedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
