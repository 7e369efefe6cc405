package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is trained: the test that at least 95% of people were trained in the twelve months before publication (rule A35), in
 * the categories in which 3.2.1 asks for it. Stateless and thread-safe.
 */
public final class TrainingRegister {

    private static final int NEEDED_OF_HUNDRED = 95;

    private TrainingRegister() {}

    /**
     * A person, without a name. A value: immutable and thread-safe.
     *
     * @param trainedOn the day of the latest training, or {@code null} if there was none
     * @param leftOn the day on which the person left, or {@code null} if they are here
     */
    public record Person(
            @Nullable LocalDate trainedOn, @Nullable LocalDate leftOn) {}

    /**
     * Reads a table with the columns of {@link Register#TRAINING}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the people, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Person>> read(InputStream in) throws IOException {
        return RegisterTable.read(
                Register.TRAINING,
                in,
                row -> new Person(row.day(RegisterColumn.TRAINED_ON), row.day(RegisterColumn.LEFT_ON)));
    }

    /**
     * Says what the register shows. People who have left do not count. The evidence runs out on the day after which, if nobody
     * is trained anew, the share falls below 95%.
     *
     * @param context what it is looked at by
     * @param people the people
     * @return the evidence for the training test, as a count
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Person> people) {
        Showing showing = new Showing(context, Register.TRAINING);
        List<LocalDate> trained = new ArrayList<>();
        int all = 0;
        int toCome = 0;
        for (Person person : people) {
            if (!showing.hasCome(person.leftOn)) {
                all++;
                if (showing.isWithinYear(person.trainedOn)) {
                    trained.add(person.trainedOn);
                }
                toCome += person.trainedOn != null && !showing.hasCome(person.trainedOn) ? 1 : 0;
            }
        }
        if (toCome > 0) {
            showing.note(RegisterShownCodes.DAYS_TO_COME, toCome, RegisterColumn.TRAINED_ON, context.asAt());
        }
        if (all == 0) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        int needed = (int) (((long) all * NEEDED_OF_HUNDRED + 99) / 100);
        boolean enough = trained.size() >= needed;
        trained.sort(Comparator.reverseOrder());
        showing.show(
                RegisterQuestion.TRAINED,
                Showing.supportsIf(enough),
                enough ? trained.get(needed - 1).plusMonths(12) : null,
                Answer.yes(enough),
                RegisterShownCodes.TRAINED,
                trained.size(),
                all,
                context.asAt());
        return showing.done();
    }
}
