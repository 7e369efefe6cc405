package io.github.opendspt.mapping;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.time.LocalDate;
import java.util.List;

/** The codes that {@code dspt-mapping} reports. */
public final class MappingCodes {

    private static final CodeList LIST = CodeList.of("dspt-mapping");

    /** A certificate exempts an item. */
    public static final Code CREDIT_EXEMPT = LIST.add("credit.exempt", "{0} exempts the item", CertificateScheme.class);

    /** No row says that certificates of a scheme exempt an item, and the list is known (rule D21). */
    public static final Code CREDIT_NO_ROW =
            LIST.add("credit.no-row", "{0} is not known to exempt the item", CertificateScheme.class);

    /** No row says that certificates of a scheme exempt an item, but the list is not known (rule D21). */
    public static final Code CREDIT_LIST_UNCONFIRMED = LIST.add(
            "credit.list-unconfirmed",
            "which items {0} exempts in category {1} of {2} is not confirmed",
            CertificateScheme.class,
            Category.class,
            Edition.class);

    /** No certificate is recorded that would exempt an item. */
    public static final Code CREDIT_WOULD_EXEMPT =
            LIST.add("credit.would-exempt", "no certificate that exempts the item is recorded; {0} would", List.class);

    /** No certificate is recorded that may exempt an item. */
    public static final Code CREDIT_MAY_EXEMPT =
            LIST.add("credit.may-exempt", "no certificate that exempts the item is recorded; {0} may", List.class);

    /** No certificate is recorded, and none is known to exempt an item. */
    public static final Code CREDIT_NO_SCHEME =
            LIST.add("credit.no-scheme", "no certificate is known to exempt the item");

    /** No certificate is recorded, and none is known to exempt an item, but the list is not known (rule D21). */
    public static final Code CREDIT_NO_SCHEME_UNCONFIRMED = LIST.add(
            "credit.no-scheme-unconfirmed",
            "no certificate is known to exempt the item; the list for category {0} of {1} is not confirmed",
            Category.class,
            Edition.class);

    /** An exemption is inferred from other categories (rule D21). */
    public static final Code CREDIT_CANDIDATE_ROW = LIST.add(
            "credit.candidate-row",
            "that {0} exempts the item is inferred; the list for category {1} of {2} is not confirmed",
            CertificateScheme.class,
            Category.class,
            Edition.class);

    /** An exemption is known by hearsay of an edition whose list is not known (rule D21). */
    public static final Code CREDIT_HISTORY_ROW = LIST.add(
            "credit.history-row",
            "{0} is said to have exempted the item; the list for category {1} of {2} is not confirmed",
            CertificateScheme.class,
            Category.class,
            Edition.class);

    /** A source cannot be read for certain. */
    public static final Code CREDIT_UNCLEAR_ROW = LIST.add(
            "credit.unclear-row",
            "whether {0} exempts {1} cannot be read from the source for certain; it is not applied",
            CertificateScheme.class,
            EvidenceRef.class);

    /** A certificate that a supplier holds is evidence about the supplier (rule D23). */
    public static final Code CREDIT_SUPPLIER_EVIDENCE = LIST.add(
            "credit.supplier-evidence",
            "{0} held by a supplier is evidence for the item; held by the organisation it exempts nothing here",
            CertificateScheme.class);

    /** An exemption was withdrawn (rule D14). */
    public static final Code CREDIT_WITHDRAWN = LIST.add(
            "credit.withdrawn", "{0} no longer exempts the item, since {1}", CertificateScheme.class, Edition.class);

    /** An official workbook marks an exemption that was withdrawn (rule D14). */
    public static final Code CREDIT_MARK_CONTRADICTS_WITHDRAWAL = LIST.add(
            "credit.mark-contradicts-withdrawal",
            "the workbook marks the item as exempt by {0}, but that exemption was withdrawn in {1}; which of the two"
                    + " holds is not known",
            CertificateScheme.class,
            Edition.class);

    /** The CAF-aligned track takes no exemptions (rule D18). */
    public static final Code CREDIT_TRACK_TAKES_NONE =
            LIST.add("credit.track-takes-none", "the CAF-aligned track is not known to take exemptions");

    /** A certificate of a level that exempts nothing (rule D1). */
    public static final Code CERTIFICATE_EXEMPTS_NOTHING = LIST.add(
            "certificate.exempts-nothing",
            "{0} exempts no item; only {1} does",
            CertificateScheme.class,
            CertificateScheme.class);

    /** A certificate ends before the deadline of the edition (rule D4). */
    public static final Code CERTIFICATE_LAPSES_BEFORE_DEADLINE = LIST.add(
            "certificate.lapses-before-deadline",
            "{0} expires on {1}, before the deadline of {2} on {3}; which day the toolkit tests is not known",
            CertificateScheme.class,
            LocalDate.class,
            Edition.class,
            LocalDate.class);

    /** Who accredits a certifier is not stated (rule D8). */
    public static final Code CERTIFICATE_ACCREDITATION_UNSTATED = LIST.add(
            "certificate.accreditation-unstated",
            "who accredits the certifier of {0} is not stated; an auditor may ask for UKAS",
            CertificateScheme.class);

    /** There are more certificates of a scheme than the credit of an item lists: how many, the scheme, how many are listed. */
    public static final Code CERTIFICATES_NOT_LISTED = LIST.add(
            "certificate.not-all-listed",
            "there are {0} certificates of {1}; beside an item the {2} that do most are listed",
            Integer.class,
            CertificateScheme.class,
            Integer.class);

    /** The parts of a credit in a document do not agree with its grounds. */
    public static final Code CREDIT_PARTS_DISAGREE = LIST.add(
            "credit.parts-disagree",
            "the {0} of item {1} does not agree with its grounds",
            String.class,
            EvidenceRef.class);

    /** A document of credits holds two for one item. */
    public static final Code CREDIT_DUPLICATE =
            LIST.add("credit.duplicate", "item {0} has two credits; keep one", EvidenceRef.class);

    private MappingCodes() {}

    /**
     * Every code of the module.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
