package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.code.Term;

/** A column of the table of a {@link Register}, known by its header. Others are passed over. */
public enum RegisterColumn implements Term {
    /** Who a row is about. */
    PERSON("person", Kind.TEXT, "A number or name that is used to find repeated rows and goes no further."),
    /** Training. */
    TRAINED_ON("trainedOn", Kind.DAY, "The day of the latest training in data security; empty if there was none."),
    /** Leaving. */
    LEFT_ON("leftOn", Kind.DAY, "The day on which the person left; empty while they are here."),
    /** An account. */
    ACCOUNT("account", Kind.TEXT, "The account; it is used to find repeated rows and goes no further."),
    /** Whether one can log in. */
    ENABLED("enabled", Kind.YES_NO, "Whether the account is enabled; yes if left empty."),
    /** A review. */
    REVIEWED_ON("reviewedOn", Kind.DAY, "The day of the latest review; empty if there was none."),
    /** An asset. */
    ASSET("asset", Kind.TEXT, "The name of the asset; it is used to find repeated rows and goes no further."),
    /** What runs. */
    PRODUCT("product", Kind.TEXT, "The product, such as Windows Server."),
    /** Which of them. */
    VERSION("version", Kind.TEXT, "Its version, such as 2019."),
    /** The end of security updates. */
    SUPPORT_ENDS_ON(
            "supportEndsOn",
            Kind.DAY,
            "The last day of security updates, where it is known better than from the list."),
    /** Whether it is an operating system. */
    OPERATING_SYSTEM("operatingSystem", Kind.YES_NO, "Whether the product is an operating system; no if left empty."),
    /** What is done about it. */
    DEALT_WITH(
            "dealtWith", Kind.YES_NO, "Whether it is isolated, or its risk accepted or planned for; no if left empty."),
    /** A system with data. */
    SYSTEM("system", Kind.TEXT, "The system; it is used to find repeated rows and goes no further."),
    /** A backup. */
    BACKED_UP_ON("backedUpOn", Kind.DAY, "The day of the latest backup; empty if there was none."),
    /** A restore test. */
    RESTORED_ON("restoredOn", Kind.DAY, "The day of the latest restore test; empty if there was none."),
    /** How far it went. */
    FULL_RESTORE("fullRestore", Kind.YES_NO, "Whether the restore test was of everything; no if left empty."),
    /** Where backups are. */
    KEPT_APART(
            "keptApart", Kind.YES_NO, "Whether a copy is offline or apart from the network; not known if left empty."),
    /** An exercise. */
    EXERCISED_ON("exercisedOn", Kind.DAY, "The day of the exercise."),
    /** Leaders. */
    LEADERS("leaders", Kind.YES_NO, "Whether leaders took part; not known if left empty."),
    /** Actions. */
    ACTIONS("actions", Kind.COUNT, "How many actions came of it; not known if left empty."),
    /** Owners of actions. */
    OWNED_ACTIONS("ownedActions", Kind.COUNT, "How many of the actions have a named owner; not known if left empty."),
    /** An incident. */
    REFERENCE("reference", Kind.TEXT, "The reference; it is used to find repeated rows and goes no further."),
    /** When it was. */
    OCCURRED_ON("occurredOn", Kind.DAY, "The day of the incident or near miss."),
    /** How bad it was. */
    NEAR_MISS("nearMiss", Kind.YES_NO, "Whether it was a near miss; no if left empty."),
    /** Reportable. */
    REPORTABLE("reportable", Kind.YES_NO, "Whether it had to be reported; no if left empty."),
    /** Leaders. */
    LEADERS_INFORMED_ON(
            "leadersInformedOn", Kind.DAY, "The day on which leaders were informed; empty if they were not."),
    /** High risk. */
    HIGH_RISK("highRisk", Kind.YES_NO, "Whether it put people at high risk; no if left empty."),
    /** People. */
    PEOPLE_INFORMED_ON(
            "peopleInformedOn",
            Kind.DAY,
            "The day on which the people affected were informed; empty if they were not."),
    /** A bulletin. */
    BULLETIN(
            "bulletin", Kind.TEXT, "The number of the bulletin; it is used to find repeated rows and goes no further."),
    /** Receipt. */
    RECEIVED_ON("receivedOn", Kind.DAY, "The day on which it was received."),
    /** Action. */
    CLOSED_ON("closedOn", Kind.DAY, "The day on which it had been acted on; empty while it is open."),
    /** A supplier. */
    SUPPLIER(
            "supplier",
            Kind.TEXT,
            "The code or name of the supplier; it is used to find repeated rows and goes no further."),
    /** Data or IT. */
    IN_SCOPE("inScope", Kind.YES_NO, "Whether it handles personal data or runs IT systems; yes if left empty."),
    /** A certificate. */
    CERTIFICATE(
            "certificate", Kind.YES_NO, "Whether it holds a certificate in cyber security; not known if left empty."),
    /** Its end. */
    CERTIFICATE_ENDS_ON("certificateEndsOn", Kind.DAY, "The last day of the certificate; not known if left empty."),
    /** Contract. */
    CONTRACT("contract", Kind.YES_NO, "Whether its contract meets the guidance of the ICO; not known if left empty."),
    /** The toolkit. */
    PUBLISHED("published", Kind.YES_NO, "Whether it has completed the toolkit or the like; not known if left empty.");

    private final String header;
    private final Kind kind;
    private final String description;

    RegisterColumn(String header, Kind kind, String description) {
        this.header = header;
        this.kind = kind;
        this.description = description;
    }

    /**
     * Gives the header, which is compared by letters and digits alone, without regard to case.
     *
     * @return the header, such as {@code trainedOn}
     */
    public String header() {
        return header;
    }

    /**
     * Says what the cells hold.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Describes the column.
     *
     * @return what it holds, and what an empty cell means, in a sentence
     */
    public String description() {
        return description;
    }

    /** {@return the header} */
    @Override
    public String displayName() {
        return header;
    }

    /**
     * Finds a column by its {@link #token()}.
     *
     * @param token the token
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static RegisterColumn parse(String token) {
        return Term.parse(RegisterColumn.class, token);
    }

    /**
     * Finds a column by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static RegisterColumn of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }

    /** What the cells of a column hold. */
    public enum Kind implements Term {
        /** Text of up to 200 characters. */
        TEXT,
        /** A day, as 2026-06-30 or 30/06/2026. */
        DAY,
        /** Yes or no, also as y and n, true and false, 1 and 0. */
        YES_NO,
        /** A whole number that is not negative. */
        COUNT;

        /**
         * Finds a kind by its {@link #token()}.
         *
         * @param token the token
         * @return the kind
         * @throws IllegalArgumentException if there is no such kind
         */
        public static Kind parse(String token) {
            return Term.parse(Kind.class, token);
        }

        /**
         * Finds a kind by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the token
         * @return the kind
         * @throws IllegalArgumentException if there is no such kind
         */
        public static Kind of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }
}
