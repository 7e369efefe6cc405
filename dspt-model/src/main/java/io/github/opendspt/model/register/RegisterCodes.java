package io.github.opendspt.model.register;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.util.List;

/** The codes that this package reports: of the register, of publications, of suppliers and of reliance. */
public final class RegisterCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** The code of a row cannot be read. */
    public static final Code REGISTER_CODE = LIST.add(
            "register.code",
            "the code of this row does not have the shape of an ODS code, so whose row it is is not known");

    /** The status of a row is none that was seen. */
    public static final Code REGISTER_STATUS =
            LIST.add("register.status", "the status of this row is not one that was seen in the register");

    /** The sector of a row is none that was seen. */
    public static final Code REGISTER_SECTOR = LIST.add(
            "register.sector",
            "the sector of this row is not one of the register's, or it is not known which one it has become");

    /** A row has something else in place of a day. */
    public static final Code REGISTER_DATE = LIST.add(
            "register.date", "the day of publication is not written as DD/MM/YYYY or YYYY-MM-DD; it is kept as text");

    /** A publication has no day. */
    public static final Code REGISTER_DATE_MISSING =
            LIST.add("register.date-missing", "there is a publication, but no day of it");

    /** A day is given where nothing was published. */
    public static final Code REGISTER_DATE_UNEXPECTED =
            LIST.add("register.date-unexpected", "nothing was published, but a day is given");

    /** The rows of an organisation say the same. */
    public static final Code REGISTER_REPEATED = LIST.add(
            "register.repeated", "{0} appears again and says the same, on line {1}", OdsCode.class, List.class);

    /** The rows of an organisation do not say the same. */
    public static final Code REGISTER_CONTRADICTED = LIST.add(
            "register.contradicted",
            "{0} appears again on line {1}, and its rows disagree on {2}, which is therefore not known",
            OdsCode.class,
            List.class,
            List.class);

    /** An organisation is not in the file. */
    public static final Code REGISTER_NOT_FOUND =
            LIST.add("register.not-found", "{0} is not in this file", OdsCode.class);

    /** An organisation was not found in a file that could not be read in full. */
    public static final Code REGISTER_NOT_ALL_READ = LIST.add(
            "register.not-all-read", "{0} was not found, and not all of this file could be read", OdsCode.class);

    /** What was published is not known. */
    public static final Code PUBLICATION_STATUS_UNKNOWN =
            LIST.add("publication.status-unknown", "the status of the publication is not known");

    /** Nothing was published. */
    public static final Code PUBLICATION_NONE =
            LIST.add("publication.none", "the organisation is registered and has not published");

    /** The edition of a publication is not known. */
    public static final Code PUBLICATION_EDITION_UNKNOWN =
            LIST.add("publication.edition-unknown", "the edition of the publication is not known");

    /** The latest publication is for an edition before the one asked for. */
    public static final Code PUBLICATION_EARLIER_EDITION = LIST.add(
            "publication.earlier-edition",
            "the latest publication is for {0}; there is none for {1}",
            Edition.class,
            Edition.class);

    /** The latest publication is for an edition after the one asked for. */
    public static final Code PUBLICATION_LATER_EDITION = LIST.add(
            "publication.later-edition",
            "the latest publication is for {0}; what was published for {1} is not shown",
            Edition.class,
            Edition.class);

    /** The day of a publication is not known. */
    public static final Code PUBLICATION_DAY_UNKNOWN =
            LIST.add("publication.day-unknown", "the day of publication is not known");

    /** The latest publication is of a day after the one asked for. */
    public static final Code PUBLICATION_LATER_DAY = LIST.add(
            "publication.later-day",
            "the latest publication is of {0}; which one was current on {1} is not shown",
            LocalDate.class,
            LocalDate.class);

    /** A publication is current, up to a confirmed deadline. */
    public static final Code PUBLICATION_CURRENT = LIST.add(
            "publication.current",
            "published for {0} on {1}, and good until {2}, the deadline of {3}",
            Edition.class,
            LocalDate.class,
            LocalDate.class,
            Edition.class);

    /** A publication is current, up to the earliest day that a deadline can be taken for. */
    public static final Code PUBLICATION_CERTAINLY_CURRENT = LIST.add(
            "publication.certainly-current",
            "published for {0} on {1}, and certainly good until {2}, the earliest day for the deadline of {3}",
            Edition.class,
            LocalDate.class,
            LocalDate.class,
            Edition.class);

    /** A publication was made after the deadline of its edition. */
    public static final Code PUBLICATION_LATE = LIST.add(
            "publication.late",
            "published after the deadline of {0} on {1}; a late publication counts for its edition",
            Edition.class,
            LocalDate.class);

    /** A publication has lapsed. */
    public static final Code PUBLICATION_LAPSED = LIST.add(
            "publication.lapsed",
            "a publication for {0} was good until {1}, the deadline of {2}",
            Edition.class,
            LocalDate.class,
            Edition.class);

    /** A publication is probably current. */
    public static final Code PUBLICATION_PROBABLE = LIST.add(
            "publication.probable",
            "a publication for {0} is probably good until {1}, the likely deadline of {2}; it is not confirmed",
            Edition.class,
            LocalDate.class,
            Edition.class);

    /** The deadline up to which a publication is good is not known. */
    public static final Code PUBLICATION_DEADLINE_UNKNOWN = LIST.add(
            "publication.deadline-unknown",
            "a publication for {0} was certainly good until {1}; the deadline of {2}, up to which it is good, is not"
                    + " known",
            Edition.class,
            LocalDate.class,
            Edition.class);

    /** A headquarters is covered by its own publication. */
    public static final Code HEADQUARTERS_OWN =
            LIST.add("headquarters.own", "{0} is the headquarters itself", OdsCode.class);

    /** A branch is covered by the publication of its headquarters. */
    public static final Code HEADQUARTERS_COVERED =
            LIST.add("headquarters.covered", "{0} publishes for {1}", OdsCode.class, OdsCode.class);

    /** A headquarters did not choose a branch. */
    public static final Code HEADQUARTERS_BRANCH_NOT_CHOSEN = LIST.add(
            "headquarters.branch-not-chosen",
            "{0} is not among the branches that {1} publishes for",
            OdsCode.class,
            OdsCode.class);

    /** Whether a practice is common to a headquarters and its branches is not known. */
    public static final Code HEADQUARTERS_PRACTICE_UNKNOWN = LIST.add(
            "headquarters.practice-unknown",
            "whether {0} is common to the headquarters and its branches is not known",
            Term.class);

    /** A practice is not common to a headquarters and its branches. */
    public static final Code HEADQUARTERS_PRACTICE_NOT_SHARED = LIST.add(
            "headquarters.practice-not-shared", "{0} is not common to the headquarters and its branches", Term.class);

    /** A row of a supplier list has no code that can be read. */
    public static final Code SUPPLIERS_NO_CODE =
            LIST.add("suppliers.no-code", "the list gives no code that can be read");

    /** A supplier list has no column of codes. */
    public static final Code SUPPLIERS_WITHOUT_CODES = LIST.add(
            "suppliers.without-codes",
            "the list has no column of codes; the headings looked for are {0}. Organisations are proposed by name alone",
            List.class);

    /** The code of a row of a supplier list cannot be read. */
    public static final Code SUPPLIERS_CODE =
            LIST.add("suppliers.code", "the code of this row does not have the shape of an ODS code");

    /** A code of a supplier list is not written in capitals. */
    public static final Code SUPPLIERS_CODE_CASE =
            LIST.add("suppliers.code-case", "the code of this row is read in capitals: {0}", OdsCode.class);

    /** A code appears twice in a supplier list. */
    public static final Code SUPPLIERS_REPEATED =
            LIST.add("suppliers.repeated", "{0} also appears on line {1} of the list", OdsCode.class, Integer.class);

    /** A row of a supplier list names nobody. */
    public static final Code SUPPLIERS_NOBODY = LIST.add("suppliers.nobody", "this row has neither a code nor a name");

    /** The list and the register have different names for a code. */
    public static final Code SUPPLIERS_NAME_DIFFERS = LIST.add(
            "suppliers.name-differs",
            "the register has another name under {0} than the list; check that the code is right",
            OdsCode.class);

    /** The register has the name of a supplier under a code. */
    public static final Code SUPPLIERS_SAME_NAME =
            LIST.add("suppliers.same-name", "the register has this name under {0}", OdsCode.class);

    /** The register has nearly the name of a supplier under a code. */
    public static final Code SUPPLIERS_SIMILAR_NAME = LIST.add(
            "suppliers.similar-name",
            "the register has this name under {0}, but for its legal form or punctuation",
            OdsCode.class);

    /** The register has the name of a supplier under more codes than are listed. */
    public static final Code SUPPLIERS_MORE_NAMES = LIST.add(
            "suppliers.more-names",
            "the register has this name under {0} further codes, which are not listed",
            Integer.class);

    /** A site is covered by the publication of its headquarters alone. */
    public static final Code SITE_COVERED = LIST.add(
            "site.covered",
            "{0} has no publication of its own; that of {1}, which publishes for it, is current",
            OdsCode.class,
            OdsCode.class);

    /** A site has no publication, and that of its headquarters is not current. */
    public static final Code SITE_NOT_COVERED = LIST.add(
            "site.not-covered",
            "{0} has no publication of its own, and that of {1}, which publishes for it, is not current",
            OdsCode.class,
            OdsCode.class);

    /** Whether a site is covered is not known. */
    public static final Code SITE_UNKNOWN = LIST.add(
            "site.unknown",
            "whether {0} is covered by the publication of {1} is not known",
            OdsCode.class,
            OdsCode.class);

    /** A site has a publication of its own that says the same as that of its headquarters. */
    public static final Code SITE_SAME = LIST.add(
            "site.same",
            "{0} has a publication of its own, of the same edition and status as that of {1}",
            OdsCode.class,
            OdsCode.class);

    /** A site has a publication of its own that does not say the same as that of its headquarters. */
    public static final Code SITE_DIFFERS = LIST.add(
            "site.differs",
            "{0} has a publication of its own, of another edition or status than that of {1}",
            OdsCode.class,
            OdsCode.class);

    /** The code of the organisation is given. */
    public static final Code RELIANCE_CODE_GIVEN =
            LIST.add("reliance.code-given", "the code of the organisation is {0}", OdsCode.class);

    /** The code of the organisation is not given. */
    public static final Code RELIANCE_CODE_MISSING =
            LIST.add("reliance.code-missing", "the code of the organisation is not given");

    /** A publication is for the latest edition. */
    public static final Code RELIANCE_LATEST = LIST.add("reliance.latest", "{0} is the latest edition", Edition.class);

    /** A publication is for the edition before the latest. */
    public static final Code RELIANCE_PREVIOUS = LIST.add(
            "reliance.previous",
            "{0} is the edition before the latest, and a publication for it is good on {1}",
            Edition.class,
            LocalDate.class);

    /** A publication was made within the months that a rule allows. */
    public static final Code RELIANCE_WITHIN_MONTHS = LIST.add(
            "reliance.within-months",
            "published on {0}, within {1} months of {2}",
            LocalDate.class,
            Integer.class,
            LocalDate.class);

    /** A publication is older than a rule allows. */
    public static final Code RELIANCE_TOO_OLD = LIST.add(
            "reliance.too-old",
            "published on {0}, more than {1} months before {2}",
            LocalDate.class,
            Integer.class,
            LocalDate.class);

    /** A publication is not for the latest edition. */
    public static final Code RELIANCE_NOT_LATEST =
            LIST.add("reliance.not-latest", "{0} is not the latest edition", Edition.class);

    /** A publication is for an edition before those that a rule allows. */
    public static final Code RELIANCE_OLDER_EDITION = LIST.add(
            "reliance.older-edition", "{0} is neither the latest edition nor the one before it", Edition.class);

    /** Which edition is the latest is not known. */
    public static final Code RELIANCE_LATEST_UNKNOWN = LIST.add(
            "reliance.latest-unknown",
            "which edition is the latest on {0} is not known: {1} are possible",
            LocalDate.class,
            List.class);

    /** Nothing is known of the editions on a day. */
    public static final Code RELIANCE_NO_LATEST =
            LIST.add("reliance.no-latest", "which edition is the latest on {0} is not known", LocalDate.class);

    /** A status meets the minimum of a rule. */
    public static final Code RELIANCE_STATUS_MET =
            LIST.add("reliance.status-met", "{0} meets the minimum of {1}", Term.class, Term.class);

    /** A status is below the minimum of a rule. */
    public static final Code RELIANCE_STATUS_BELOW =
            LIST.add("reliance.status-below", "{0} is below the minimum of {1}", Term.class, Term.class);

    /** Approaching Standards is accepted with conditions. */
    public static final Code RELIANCE_PLAN_ACCEPTED = LIST.add(
            "reliance.plan-accepted",
            "{0} is accepted with conditions: in {1} an improvement plan of this organisation type ({2}) is reviewed",
            Term.class,
            Edition.class,
            Term.class);

    /** Approaching Standards was published by the organisation itself. */
    public static final Code RELIANCE_PLAN_SELF_PUBLISHED = LIST.add(
            "reliance.plan-self-published",
            "{0} is not accepted: in {1} an improvement plan of this organisation type ({2}) is not reviewed",
            Term.class,
            Edition.class,
            Term.class);

    /** Whether Approaching Standards rests on a reviewed plan is not known. */
    public static final Code RELIANCE_PLAN_UNKNOWN = LIST.add(
            "reliance.plan-unknown",
            "{0} is accepted only with a reviewed improvement plan, and whether there was one is not known",
            Term.class);

    /** Which certificates are held is not known. */
    public static final Code RELIANCE_CERTIFICATES_UNKNOWN = LIST.add(
            "reliance.certificates-unknown",
            "which certificates are held is not known; the rule asks for {0}",
            List.class);

    /** No certificate of the schemes that a rule asks for is recorded. */
    public static final Code RELIANCE_CERTIFICATE_MISSING =
            LIST.add("reliance.certificate-missing", "no certificate is recorded of {0}", List.class);

    /** A rule names a number of months that it has no use for. */
    public static final Code RELIANCE_MONTHS_WITHOUT_PREVIOUS = LIST.add(
            "reliance.months-without-previous",
            "a number of months has no meaning where only the latest edition is accepted; leave out one of the two");

    /** A rule accepts a plan below a minimum that does not need it. */
    public static final Code RELIANCE_PLAN_POINTLESS = LIST.add(
            "reliance.plan-contradicts-minimum",
            "an approved plan is accepted in place of Standards Met, and {0} is the minimum; leave out one of the two",
            Term.class);

    /** A text is no name of a rule of reliance. */
    public static final Code RELIANCE_NAME = LIST.add(
            "reliance.name",
            "found {0}; expected lower-case words joined by hyphens, such as dars-2a{1}",
            Found.class,
            Suggestion.class);

    /** A rule asks for a scheme twice. */
    public static final Code RELIANCE_SCHEME_TWICE =
            LIST.add("reliance.scheme-twice", "{0} is asked for twice; keep one", CertificateScheme.class);

    /** A rule asks for a certificate of no scheme. */
    public static final Code RELIANCE_NO_SCHEME =
            LIST.add("reliance.no-scheme", "a certificate is asked for, but no scheme is named");

    /** An answer does not follow from its clauses. */
    public static final Code RELIANCE_ANSWER_DISAGREES =
            LIST.add("reliance.answer-disagrees", "the answer that follows from the clauses is {0}", Term.class);

    /** The day on which an answer changes is not after the day of the answer. */
    public static final Code RELIANCE_CHANGE_NOT_LATER = LIST.add(
            "reliance.change-not-later",
            "the answer changes on {0}, which is not after {1}",
            LocalDate.class,
            LocalDate.class);

    /** A change lacks its day or its answer. */
    public static final Code RELIANCE_CHANGE_INCOMPLETE =
            LIST.add("reliance.change-incomplete", "a change has a day and an answer, not one alone");

    /** A change is to the same answer. */
    public static final Code RELIANCE_CHANGE_TO_SAME = LIST.add(
            "reliance.change-to-same", "the answer is {0} already, so that it does not change to it", Term.class);

    /** The days of a publication are not in order. */
    public static final Code PUBLICATION_DAYS_OUT_OF_ORDER = LIST.add(
            "publication.days-out-of-order",
            "a publication is probably good until {0}, which is before the day until which it certainly is: {1}",
            LocalDate.class,
            LocalDate.class);

    /** A publication has a likely last day without a certain one. */
    public static final Code PUBLICATION_ONLY_LIKELY =
            LIST.add("publication.only-likely", "the day until which the publication is certainly good is missing");

    /** A check lists more problems of a register than rows that could not be read. */
    public static final Code REGISTER_MORE_PROBLEMS_THAN_ROWS = LIST.add(
            "register.more-problems-than-rows", "there are {0} problems of rows that could not be read", Integer.class);

    private RegisterCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
