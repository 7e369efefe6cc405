package io.github.opendspt.examples.service.store;

/** What kind of change a version was. */
public enum ChangeKind {
    /** Somebody began an assessment without answers. */
    BEGUN("began it"),
    /** A document was taken in. */
    IMPORTED("took in a document"),
    /** An answer sheet was taken in. */
    SHEET("took in an answer sheet"),
    /** The year before was rolled over. */
    ROLLED_OVER("rolled the year before over"),
    /** Another document was put in the place of the one before. */
    REPLACED("put another document in its place"),
    /** Answers were given or changed. */
    ANSWERED("answered"),
    /** Answers were taken back. */
    WITHDRAWN("took back the answer to"),
    /** Evidence was recorded or removed. */
    EVIDENCE("changed the evidence for"),
    /** The levels of outcomes were stated. */
    LEVELS("stated levels of"),
    /** A certificate was recorded. */
    CERTIFICATE("recorded a certificate,"),
    /** A certificate was removed. */
    CERTIFICATE_REMOVED("removed a certificate,"),
    /** Assertions were confirmed. */
    CONFIRMED("confirmed"),
    /** Confirmations were taken back. */
    UNCONFIRMED("took back the confirmation of"),
    /** A publication was recorded, or a record of one taken back. */
    PUBLICATION("recorded what was published"),
    /** The organisation's name, type or size was changed. */
    ORGANISATION("changed the organisation's details"),
    /** Owners and days were put into the plan. */
    PLANNED("planned"),
    /** It was removed. */
    REMOVED("removed it");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** {@return what was done, after the name of who did it} */
    public String words() {
        return words;
    }
}
