package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suppliers, with what is known of their certificates, contracts and publications. A check of a supplier is evidence for the
 * items on suppliers and never their answer (rule K2), so that only the list itself suggests one. Stateless.
 */
public final class SupplierRegister {

    private SupplierRegister() {}

    /**
     * A supplier, without a name. A value: immutable and thread-safe.
     *
     * @param inScope whether it handles personal data or runs IT systems
     * @param certificate whether it holds a certificate in cyber security, or {@code null} if not known
     * @param certificateEndsOn the last day of the certificate, or {@code null} if not known
     * @param contract whether its contract meets the guidance of the ICO, or {@code null} if not known
     * @param published whether it has completed the toolkit or the like, or {@code null} if not known
     */
    public record Supplier(
            boolean inScope,
            @Nullable Boolean certificate,
            @Nullable LocalDate certificateEndsOn,
            @Nullable Boolean contract,
            @Nullable Boolean published) {}

    /**
     * Reads a table with the columns of {@link Register#SUPPLIERS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the suppliers, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Supplier>> read(InputStream in) throws IOException {
        return RegisterTable.read(
                Register.SUPPLIERS,
                in,
                row -> new Supplier(
                        !Boolean.FALSE.equals(row.yes(RegisterColumn.IN_SCOPE)),
                        row.yes(RegisterColumn.CERTIFICATE),
                        row.day(RegisterColumn.CERTIFICATE_ENDS_ON),
                        row.yes(RegisterColumn.CONTRACT),
                        row.yes(RegisterColumn.PUBLISHED)));
    }

    /**
     * Says what the register shows. A certificate without its last day is not known to be in date. Where all are, the evidence
     * runs out with the first of them.
     *
     * @param context what it is looked at by
     * @param suppliers the suppliers
     * @return the evidence
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Supplier> suppliers) {
        Showing showing = new Showing(context, Register.SUPPLIERS);
        if (suppliers.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        List<Supplier> inScope = suppliers.stream().filter(Supplier::inScope).toList();
        showing.show(
                RegisterQuestion.SUPPLIERS_LISTED,
                EvidenceSays.SUPPORTS,
                null,
                Answer.yes(true),
                RegisterShownCodes.SUPPLIERS,
                suppliers.size(),
                inScope.size());
        if (inScope.isEmpty()) {
            return showing.done();
        }
        Counts certified = Counts.of(inScope, supplier -> isCertified(supplier, context.asAt()));
        LocalDate firstEnd = inScope.stream()
                .map(Supplier::certificateEndsOn)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        showing.show(
                RegisterQuestion.SUPPLIERS_CERTIFIED,
                certified.says(),
                certified.yes() == inScope.size() ? firstEnd : null,
                null,
                RegisterShownCodes.CERTIFIED,
                certified.all(),
                certified.yes(),
                context.asAt(),
                certified.no(),
                certified.unknown());
        show(
                showing,
                RegisterQuestion.SUPPLIERS_PUBLISHED,
                Counts.of(inScope, Supplier::published),
                RegisterShownCodes.PUBLISHED);
        show(
                showing,
                RegisterQuestion.CONTRACTS_IN_PLACE,
                Counts.of(inScope, Supplier::contract),
                RegisterShownCodes.CONTRACTS);
        return showing.done();
    }

    private static void show(Showing showing, RegisterQuestion test, Counts counts, Code code) {
        showing.show(test, counts.says(), null, null, code, counts.all(), counts.yes(), counts.no(), counts.unknown());
    }

    private static @Nullable Boolean isCertified(Supplier supplier, LocalDate asAt) {
        if (supplier.certificate == null || !supplier.certificate) {
            return supplier.certificate;
        }
        return supplier.certificateEndsOn == null ? null : !supplier.certificateEndsOn.isBefore(asAt);
    }
}
