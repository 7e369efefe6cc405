package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.internal.Days;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation type in an edition: its category and the routes open to it (rules C2 to C5, A15, A16,
 * A29). A type that may fall in several categories has a rule for each. A value: immutable and thread-safe.
 *
 * @param type the organisation type
 * @param category the category, or {@code null} if it is not known
 * @param track the form of its assessment
 * @param reviewedApproaching whether an approved improvement plan gives Approaching Standards (rule A15)
 * @param selfPublishedApproaching whether the reduced list with a plan of one's own does (rule A16)
 * @param selfPublishedFrom the first day on which the reduced list could be published, or {@code null} if that is the
 *     whole edition
 * @param provenance where this comes from and how well it is founded
 */
@JsonPropertyOrder({
    "type",
    "category",
    "track",
    "reviewedApproaching",
    "selfPublishedApproaching",
    "selfPublishedFrom",
    "provenance"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationTypeRule(
        OrganisationType type,
        @Nullable Category category,
        Track track,
        Eligibility reviewedApproaching,
        Eligibility selfPublishedApproaching,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate selfPublishedFrom,

        @Valid Provenance provenance) {

    /** Rejects {@code null} where the component may not be. */
    public OrganisationTypeRule {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(reviewedApproaching, "reviewedApproaching");
        Objects.requireNonNull(selfPublishedApproaching, "selfPublishedApproaching");
        Objects.requireNonNull(provenance, "provenance");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrganisationTypeRule bind(Draft draft) {
        return new OrganisationTypeRule(
                Objects.requireNonNull(draft.type, "type"),
                draft.category,
                Objects.requireNonNull(draft.track, "track"),
                Objects.requireNonNull(draft.reviewedApproaching, "reviewedApproaching"),
                Objects.requireNonNull(draft.selfPublishedApproaching, "selfPublishedApproaching"),
                Days.parse(draft.selfPublishedFrom),
                Objects.requireNonNull(draft.provenance, "provenance"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OrganisationType type;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Track track;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Eligibility reviewedApproaching;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Eligibility selfPublishedApproaching;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String selfPublishedFrom;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Provenance provenance;
    }
}
