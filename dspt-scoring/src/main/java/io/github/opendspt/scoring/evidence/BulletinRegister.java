package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Security bulletins that were received and acted on, such as NHS cyber alerts (once CareCERT) and those of the NCSC. No limit
 * of days is known, so that an open one contradicts nothing; it is counted, with the day since which it is open. Stateless.
 */
public final class BulletinRegister {

    private BulletinRegister() {}

    /**
     * A bulletin, without its number. A value: immutable and thread-safe.
     *
     * @param receivedOn the day on which it was received
     * @param closedOn the day on which it had been acted on, or {@code null} while it is open
     */
    public record Bulletin(LocalDate receivedOn, @Nullable LocalDate closedOn) {

        /** Rejects {@code null} where the component may not be. */
        public Bulletin {
            Objects.requireNonNull(receivedOn, "receivedOn");
        }
    }

    /**
     * Reads a table with the columns of {@link Register#BULLETINS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the bulletins, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Bulletin>> read(InputStream in) throws IOException {
        return RegisterTable.read(Register.BULLETINS, in, row -> {
            LocalDate day = row.requiredDay(RegisterColumn.RECEIVED_ON);
            return new Bulletin(day == null ? LocalDate.EPOCH : day, row.day(RegisterColumn.CLOSED_ON));
        });
    }

    /**
     * Says what the register shows.
     *
     * @param context what it is looked at by; it names the item, since none is known to ask for bulletins
     * @param bulletins the bulletins
     * @return the evidence, never with a draft
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Bulletin> bulletins) {
        Showing showing = new Showing(context, Register.BULLETINS);
        List<Bulletin> received = bulletins.stream()
                .filter(bulletin -> showing.hasCome(bulletin.receivedOn))
                .toList();
        if (received.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        if (context.ref() == null) {
            showing.note(RegisterShownCodes.NO_ITEM_NAMED);
            return showing.done();
        }
        List<LocalDate> open = received.stream()
                .filter(bulletin -> !showing.hasCome(bulletin.closedOn))
                .map(Bulletin::receivedOn)
                .sorted()
                .toList();
        showing.show(
                context.ref(),
                open.isEmpty() ? EvidenceSays.SUPPORTS : EvidenceSays.SILENT,
                null,
                null,
                open.isEmpty()
                        ? Reason.of(RegisterShownCodes.BULLETINS_CLOSED, received.size())
                        : Reason.of(RegisterShownCodes.BULLETINS_OPEN, open.size(), received.size(), open.get(0)));
        return showing.done();
    }
}
