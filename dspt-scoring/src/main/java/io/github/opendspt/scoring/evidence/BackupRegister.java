package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is backed up, and whether it can be restored. Stateless. */
public final class BackupRegister {

    private BackupRegister() {}

    /**
     * A system with important data, without a name. A value: immutable and thread-safe.
     *
     * @param backedUpOn the day of the latest backup, or {@code null} if there was none
     * @param restoredOn the day of the latest restore test, or {@code null} if there was none
     * @param fullRestore whether that test was of everything
     * @param keptApart whether a copy is offline or apart from the network, or {@code null} if not known
     */
    public record BackedUp(
            @Nullable LocalDate backedUpOn,
            @Nullable LocalDate restoredOn,
            boolean fullRestore,
            @Nullable Boolean keptApart) {}

    /**
     * Reads a table with the columns of {@link Register#BACKUPS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the systems, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<BackedUp>> read(InputStream in) throws IOException {
        return RegisterTable.read(
                Register.BACKUPS,
                in,
                row -> new BackedUp(
                        row.day(RegisterColumn.BACKED_UP_ON),
                        row.day(RegisterColumn.RESTORED_ON),
                        Boolean.TRUE.equals(row.yes(RegisterColumn.FULL_RESTORE)),
                        row.yes(RegisterColumn.KEPT_APART)));
    }

    /**
     * Says what the register shows: backups, tests of them, full restores in the last twelve months, after which that evidence
     * runs out, and copies that are kept apart.
     *
     * @param context what it is looked at by
     * @param systems the systems
     * @return the evidence
     */
    public static RegisterEvidence evidence(RegisterContext context, List<BackedUp> systems) {
        Showing showing = new Showing(context, Register.BACKUPS);
        if (systems.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        Counts backedUp = Counts.of(systems, system -> showing.hasCome(system.backedUpOn));
        showing.show(
                RegisterQuestion.BACKED_UP,
                backedUp.says(),
                null,
                Answer.yes(backedUp.no() == 0),
                RegisterShownCodes.BACKED_UP,
                backedUp.yes(),
                backedUp.all());
        Counts tested =
                Counts.of(systems, system -> showing.hasCome(system.backedUpOn) && showing.hasCome(system.restoredOn));
        showing.show(
                RegisterQuestion.BACKED_UP_AND_TESTED,
                tested.says(),
                null,
                Answer.yes(tested.no() == 0),
                RegisterShownCodes.TESTED,
                tested.yes(),
                tested.all());
        Counts restored = Counts.of(systems, system -> system.fullRestore && showing.isWithinYear(system.restoredOn));
        Optional<LocalDate> oldest = systems.stream()
                .map(BackedUp::restoredOn)
                .filter(showing::hasCome)
                .min(LocalDate::compareTo);
        showing.show(
                RegisterQuestion.RESTORED_IN_FULL,
                restored.says(),
                restored.no() > 0 ? null : oldest.orElseThrow().plusMonths(12),
                Answer.yes(restored.no() == 0),
                RegisterShownCodes.RESTORED,
                restored.yes(),
                restored.all(),
                context.asAt());
        Counts apart = Counts.of(systems, BackedUp::keptApart);
        showing.show(
                RegisterQuestion.KEPT_APART,
                apart.says(),
                null,
                apart.holds() == null ? null : Answer.yes(apart.holds()),
                RegisterShownCodes.KEPT_APART,
                apart.all(),
                apart.yes(),
                apart.no(),
                apart.unknown());
        return showing.done();
    }
}
