package io.github.opendspt.scoring.code;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
import java.time.LocalDate;

/** The codes of what exports leave out. {@link ScoringCodes#list()} holds them too. */
public final class ExportCodes {

    /** A deadline that the times of OSCAL do not reach. */
    public static final Code OSCAL_DEADLINE_LEFT_OUT = ScoringCodes.LIST.add(
            "oscal.deadline-left-out",
            "OSCAL takes no time on the day by which {0} is due, {1}; it is not written",
            String.class,
            LocalDate.class);

    /** OSCAL results have findings on controls, not on groups. */
    public static final Code OSCAL_STANDARDS =
            ScoringCodes.LIST.add("oscal.standards", "results have no place for the state of a standard as a whole");

    /** OSCAL results write nothing of an assertion without mandatory items. */
    public static final Code OSCAL_OPTIONAL_ASSERTION = ScoringCodes.LIST.add(
            "oscal.optional-assertion",
            "that assertion {0} is confirmed is not written: it holds nothing mandatory to be found met",
            AssertionRef.class);

    /** A row of an improvement plan has nothing to do with what is outstanding. */
    public static final Code OSCAL_NOTHING_TO_PLAN_FOR = ScoringCodes.LIST.add(
            "oscal.nothing-to-plan-for",
            "nothing is outstanding for {0}; its row of the plan is not written",
            Ref.class);

    /** Of the requirement set, what is known of the edition. */
    public static final Code CYCLONEDX_EDITION_FACTS = ScoringCodes.LIST.add(
            "cyclonedx.edition-facts",
            "an attestation has no place for the dates and organisation types of the edition");

    /** Of the requirement set, its notes. */
    public static final Code CYCLONEDX_REQUIREMENT_NOTES = ScoringCodes.LIST.add(
            "cyclonedx.requirement-notes", "an attestation has no place for the notes on the requirement set");

    /** Of the requirement set, marks of exemption that mean nothing. */
    public static final Code CYCLONEDX_EXEMPTION_MARKS = ScoringCodes.LIST.add(
            "cyclonedx.exemption-marks", "exemption marks are not written: which items are exempt is unknown");

    /** Of the assessment, the answers themselves. */
    public static final Code CYCLONEDX_ANSWERS =
            ScoringCodes.LIST.add("cyclonedx.answers", "answers are not carried; the claims say which items have one");

    /** Of an assessment of the CAF-aligned track, what explains the levels. */
    public static final Code CYCLONEDX_EXPLANATIONS = ScoringCodes.LIST.add(
            "cyclonedx.explanations",
            "explanations, indicators, documents and owners are not carried; the claims say which levels are stated");

    /** Of an assessment of the CAF-aligned track, what was seen. */
    public static final Code CYCLONEDX_OUTCOME_EVIDENCE =
            ScoringCodes.LIST.add("cyclonedx.outcome-evidence", "evidence is not carried");

    /** Of the assessment, the answers that are kept but not given. */
    public static final Code CYCLONEDX_DRAFTS =
            ScoringCodes.LIST.add("cyclonedx.drafts", "drafts are not carried: they never count");

    /** Of the assessment, what was seen. */
    public static final Code CYCLONEDX_EVIDENCE = ScoringCodes.LIST.add(
            "cyclonedx.evidence", "evidence is not carried; the certificates are the only evidence written");

    /** Of the assessment, who confirmed what. */
    public static final Code CYCLONEDX_CONFIRMATIONS = ScoringCodes.LIST.add(
            "cyclonedx.confirmations",
            "who confirmed and when is not written: an affirmation takes signatures, and none are known");

    /** Of the assessment, the improvement plan. */
    public static final Code CYCLONEDX_IMPROVEMENT_PLAN =
            ScoringCodes.LIST.add("cyclonedx.improvement-plan", "an attestation has no place for the improvement plan");

    /** Of the assessment, the status of the last publication. */
    public static final Code CYCLONEDX_PREVIOUS_STATUS = ScoringCodes.LIST.add(
            "cyclonedx.previous-status", "an attestation has no place for the status of the last publication");

    /** Of the assessment, the sites that the publication covers. */
    public static final Code CYCLONEDX_SITES =
            ScoringCodes.LIST.add("cyclonedx.sites", "an attestation has no place for the sites of the organisation");

    /** The findings of the scorecard. */
    public static final Code CYCLONEDX_FINDINGS = ScoringCodes.LIST.add(
            "cyclonedx.findings", "an attestation has no place for the findings of the scorecard");

    private ExportCodes() {}

    /** Has the codes listed, which happens when this class is initialised. */
    static void load() {}
}
