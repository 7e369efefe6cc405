package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;

/** What registers show, and what reading them reports. */
public final class RegisterShownCodes {

    private static final CodeList LIST = CodeList.of("dspt-scoring");

    /** Two rows are of the same thing: the line of the first. */
    public static final Code ROW_REPEATED =
            LIST.add("register-row.repeated", "this row has the same {0} as line {1}", Term.class, Integer.class);

    /** A day is after that of the register. */
    public static final Code DAYS_TO_COME = LIST.add(
            "register-row.days-to-come",
            "{0} rows give a {1} after {2}; it does not count",
            Integer.class,
            Term.class,
            LocalDate.class);

    /** More actions have an owner than there are. */
    public static final Code ACTIONS = LIST.add(
            "register-row.actions",
            "this row has {0} actions with an owner and {1} in all",
            Integer.class,
            Integer.class);

    /** A register holds nothing that shows anything. */
    public static final Code EMPTY = LIST.add("register-shown.nothing", "the register holds no row that counts");

    /** No item is known to ask for what a register shows. */
    public static final Code NO_ITEM = LIST.add(
            "register-shown.no-item",
            "no item of category {0} in {1} is known to ask for what this register shows",
            Category.class,
            Edition.class);

    /** It is not known which item bulletins are evidence for. */
    public static final Code NO_ITEM_NAMED = LIST.add(
            "register-shown.no-item-named", "no item is known to ask for bulletins; name the one that they are for");

    /** The training test (rule A35). */
    public static final Code TRAINED = LIST.add(
            "register-shown.trained",
            "{0} of {1} people were trained in the twelve months to {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Reviews of access. */
    public static final Code ACCESS_REVIEWED = LIST.add(
            "register-shown.access-reviewed",
            "{0} of {1} enabled accounts have been reviewed; the oldest review is of {2}, the latest of {3}",
            Integer.class,
            Integer.class,
            LocalDate.class,
            LocalDate.class);

    /** No account was reviewed. */
    public static final Code ACCESS_NOT_REVIEWED = LIST.add(
            "register-shown.access-not-reviewed", "none of {0} enabled accounts has been reviewed", Integer.class);

    /** Accounts of people who left. */
    public static final Code LEAVERS = LIST.add(
            "register-shown.leavers",
            "accounts of people who have left: {0} of {1} enabled on {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Support of assets: how many have it, have none, and of how many it is not known. */
    public static final Code SUPPORTED = LIST.add(
            "register-shown.supported",
            "{0} assets: {1} get security updates on {2}, {3} do not, {4} not known",
            Integer.class,
            Integer.class,
            LocalDate.class,
            Integer.class,
            Integer.class);

    /** Support of operating systems. */
    public static final Code SYSTEMS_SUPPORTED = LIST.add(
            "register-shown.systems-supported",
            "{0} operating systems: {1} get security updates on {2}, {3} do not, {4} not known",
            Integer.class,
            Integer.class,
            LocalDate.class,
            Integer.class,
            Integer.class);

    /** What is done about assets without support. */
    public static final Code UNSUPPORTED = LIST.add(
            "register-shown.unsupported",
            "{0} of {1} assets without security updates are isolated, or their risk is accepted or planned for",
            Integer.class,
            Integer.class);

    /** Backups. */
    public static final Code BACKED_UP =
            LIST.add("register-shown.backed-up", "{0} of {1} systems have a backup", Integer.class, Integer.class);

    /** Backups and their tests. */
    public static final Code TESTED = LIST.add(
            "register-shown.backups-tested",
            "{0} of {1} systems have a backup whose restore was tested",
            Integer.class,
            Integer.class);

    /** Full restores. */
    public static final Code RESTORED = LIST.add(
            "register-shown.restored-in-full",
            "{0} of {1} systems were restored in full in the twelve months to {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Where backups are. */
    public static final Code KEPT_APART = LIST.add(
            "register-shown.kept-apart",
            "{0} systems: {1} have a backup that is offline or apart from the network, {2} have none, {3} not known",
            Integer.class,
            Integer.class,
            Integer.class,
            Integer.class);

    /** Exercises. */
    public static final Code EXERCISED =
            LIST.add("register-shown.exercised", "exercises: {0}, the latest on {1}", Integer.class, LocalDate.class);

    /** Exercises with leaders. */
    public static final Code EXERCISED_WITH_LEADERS = LIST.add(
            "register-shown.exercised-with-leaders",
            "exercises with leaders: {0}, the latest on {1}",
            Integer.class,
            LocalDate.class);

    /** Actions of exercises. */
    public static final Code ACTIONS_OWNED = LIST.add(
            "register-shown.actions-owned",
            "{0} of {1} actions of exercises have a named owner",
            Integer.class,
            Integer.class);

    /** Incidents. */
    public static final Code INCIDENTS = LIST.add(
            "register-shown.incidents",
            "reported in the twelve months to {2}: incidents {0}, near misses {1}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Reviews of incidents. */
    public static final Code INCIDENTS_REVIEWED = LIST.add(
            "register-shown.incidents-reviewed",
            "{0} of {1} incidents and near misses of the twelve months to {2} have been reviewed",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Leaders and incidents. */
    public static final Code LEADERS_INFORMED = LIST.add(
            "register-shown.leaders-informed",
            "leaders were informed of {0} of {1} reportable incidents of the twelve months to {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** People and incidents. */
    public static final Code PEOPLE_INFORMED = LIST.add(
            "register-shown.people-informed",
            "the people affected were informed of {0} of {1} high-risk incidents of the twelve months to {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Bulletins that were all acted on. */
    public static final Code BULLETINS_CLOSED = LIST.add(
            "register-shown.bulletins-closed",
            "all {0} bulletins that were received have been acted on",
            Integer.class);

    /** Bulletins that are open: how many, of how many, and since when. */
    public static final Code BULLETINS_OPEN = LIST.add(
            "register-shown.bulletins-open",
            "{0} of {1} bulletins are open, the oldest since {2}",
            Integer.class,
            Integer.class,
            LocalDate.class);

    /** Suppliers. */
    public static final Code SUPPLIERS = LIST.add(
            "register-shown.suppliers",
            "the register lists {0} suppliers, {1} of which handle personal data or run IT systems",
            Integer.class,
            Integer.class);

    /** Certificates of suppliers. */
    public static final Code CERTIFIED = LIST.add(
            "register-shown.suppliers-certified",
            "{0} suppliers: {1} hold a certificate that is in date on {2}, {3} hold none, {4} not known",
            Integer.class,
            Integer.class,
            LocalDate.class,
            Integer.class,
            Integer.class);

    /** Publications of suppliers. */
    public static final Code PUBLISHED = LIST.add(
            "register-shown.suppliers-published",
            "{0} suppliers: {1} have completed the toolkit or the like, {2} have not, {3} not known",
            Integer.class,
            Integer.class,
            Integer.class,
            Integer.class);

    /** Contracts. */
    public static final Code CONTRACTS = LIST.add(
            "register-shown.contracts",
            "{0} suppliers: {1} have a contract that meets the guidance of the ICO, {2} have none, {3} not known",
            Integer.class,
            Integer.class,
            Integer.class,
            Integer.class);

    private RegisterShownCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
