package io.github.opendspt.workbook.layout;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.workbook.layout.SheetColumn.Holds;
import org.jspecify.annotations.Nullable;

/** The fields of the first sheet that people fill in: what an assessment holds apart from its tables. */
public enum StartFields {
    NAME("name", "Name", Holds.TEXT, null),
    ODS_CODE("ods-code", "ODS code", Holds.TEXT, null),
    TYPE("type", "Type of organisation", Holds.TEXT, Choices.ORGANISATION_TYPE),
    STAFF("staff", "People who work for it", Holds.NUMBER, null),
    TURNOVER("turnover", "Yearly turnover in pounds", Holds.NUMBER, null),
    PREVIOUS_STATUS("previous-status", "Status published last time", Holds.TEXT, Choices.PREVIOUS_STATUS),
    PLAN_SUBMITTED("plan-submitted", "Improvement plan submitted on", Holds.DAY, null),
    PLAN_APPROVED("plan-approved", "Improvement plan approved on", Holds.DAY, null),
    PUBLISHED_STATUS("published-status", "Status published for this edition", Holds.TEXT, Choices.STATUS),
    PUBLISHED_ON("published-on", "Published on", Holds.DAY, null);

    /** What is written above the column of values, in a hidden row. */
    public static final String VALUES = "dspt:start.value";

    /** What the keys in the hidden column begin with. */
    public static final String KEY = "dspt:start.";

    private final String key;
    private final String label;
    private final Holds holds;
    private final @Nullable Choices choices;

    StartFields(String key, String label, Holds holds, @Nullable Choices choices) {
        this.key = KEY + key;
        this.label = label;
        this.holds = holds;
        this.choices = choices;
    }

    /** What is written beside the label, in a hidden column. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Holds holds() {
        return holds;
    }

    @Nullable
    public Choices choices() {
        return choices;
    }

    /** What its cell holds; {@code null} for an empty cell. */
    @Nullable
    public Object cell(Assessment assessment) {
        Organisation organisation = assessment.organisation();
        ImprovementPlan plan = assessment.improvementPlan();
        Publication publication = assessment.publication();
        return switch (this) {
            case NAME -> organisation.name();
            case ODS_CODE -> organisation.odsCode().value();
            case TYPE -> Choices.ORGANISATION_TYPE.show(organisation.type());
            case STAFF -> organisation.staff() == null ? null : Long.valueOf(organisation.staff());
            case TURNOVER -> organisation.turnover();
            case PREVIOUS_STATUS -> Choices.PREVIOUS_STATUS.show(assessment.previousStatus());
            case PLAN_SUBMITTED -> plan == null ? null : plan.submittedOn();
            case PLAN_APPROVED -> plan == null ? null : plan.approvedOn();
            case PUBLISHED_STATUS -> publication == null ? null : Choices.STATUS.show(publication.status());
            case PUBLISHED_ON -> publication == null ? null : publication.on();
        };
    }
}
