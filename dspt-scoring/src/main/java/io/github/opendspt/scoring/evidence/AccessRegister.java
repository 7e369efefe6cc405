package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which accounts there are: when access was last reviewed, and whether people who left can still log in. Stateless. */
public final class AccessRegister {

    private AccessRegister() {}

    /**
     * An account, without a name. A value: immutable and thread-safe.
     *
     * @param enabled whether one can log in with it
     * @param leftOn the day on which its owner left, or {@code null} if they are here
     * @param reviewedOn the day of the latest review of its access, or {@code null} if there was none
     */
    public record Account(
            boolean enabled,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate reviewedOn) {}

    /**
     * Reads a table with the columns of {@link Register#ACCESS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the accounts, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Account>> read(InputStream in) throws IOException {
        return RegisterTable.read(
                Register.ACCESS,
                in,
                row -> new Account(
                        !Boolean.FALSE.equals(row.yes(RegisterColumn.ENABLED)),
                        row.day(RegisterColumn.LEFT_ON),
                        row.day(RegisterColumn.REVIEWED_ON)));
    }

    /**
     * Says what the register shows. That an account has no review leaves open whether access was audited; that a leaver's is
     * enabled contradicts. A list that shows nobody who left says nothing about leavers.
     *
     * @param context what it is looked at by
     * @param accounts the accounts
     * @return the evidence for the audit of access, with the day of the latest review as a draft, and for leavers
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Account> accounts) {
        Showing showing = new Showing(context, Register.ACCESS);
        if (accounts.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        reviews(showing, accounts.stream().filter(Account::enabled).toList());
        Counts disabled = Counts.of(
                accounts.stream()
                        .filter(account -> showing.hasCome(account.leftOn))
                        .toList(),
                account -> !account.enabled);
        showing.show(
                RegisterQuestion.LEAVERS_DISABLED,
                disabled.says(),
                null,
                disabled.holds() == null ? null : Answer.yes(disabled.holds()),
                RegisterShownCodes.LEAVERS,
                disabled.no(),
                disabled.all(),
                context.asAt());
        return showing.done();
    }

    private static void reviews(Showing showing, List<Account> enabled) {
        List<LocalDate> reviews = enabled.stream()
                .map(Account::reviewedOn)
                .filter(showing::hasCome)
                .sorted()
                .toList();
        if (reviews.isEmpty()) {
            showing.show(
                    RegisterQuestion.ACCESS_REVIEWED,
                    EvidenceSays.SILENT,
                    null,
                    null,
                    RegisterShownCodes.ACCESS_NOT_REVIEWED,
                    enabled.size());
            return;
        }
        LocalDate latest = reviews.get(reviews.size() - 1);
        boolean all = reviews.size() == enabled.size();
        showing.show(
                RegisterQuestion.ACCESS_REVIEWED,
                all ? EvidenceSays.SUPPORTS : EvidenceSays.SILENT,
                null,
                all ? Answer.date(latest) : null,
                RegisterShownCodes.ACCESS_REVIEWED,
                reviews.size(),
                enabled.size(),
                reviews.get(0),
                latest);
    }
}
