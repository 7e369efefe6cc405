package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a data binder sets of a scorecard: JSON null fails, a member that is absent stays null. */
final class ScorecardBinding extends DocumentBinding {
    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Edition edition;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Category category;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String asAt;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    OdsCode odsCode;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Checksum requirements;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Completeness completeness;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Published published;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Openness openness;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Status status;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Status possibleStatus;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    ItemTally mandatory;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    AssertionTally assertions;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<StandardResult> standards;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<AssertionResult> assertionResults;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<ItemResult> items;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<Blocker> blockers;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<Finding> findings;

    /** The scorecard, if all of it is there and the document could be written so. */
    Scorecard scorecard() {
        checkFormat(Scorecard.FORMAT);
        return ScorecardJson.writer()
                .checked(Scorecard.stated(
                        new RequirementSetId(
                                Objects.requireNonNull(edition, "edition"),
                                Objects.requireNonNull(category, "category"),
                                Objects.requireNonNull(requirements, "requirements"),
                                Objects.requireNonNull(completeness, "completeness")),
                        Objects.requireNonNull(Days.parse(asAt), "asAt"),
                        Objects.requireNonNull(odsCode, "odsCode"),
                        Objects.requireNonNull(status, "status"),
                        Objects.requireNonNull(possibleStatus, "possibleStatus"),
                        Objects.requireNonNull(mandatory, "mandatory"),
                        Objects.requireNonNull(assertions, "assertions"),
                        new StatedDetails(
                                published,
                                Objects.requireNonNull(openness, "openness"),
                                Objects.requireNonNull(standards, "standards"),
                                Objects.requireNonNull(assertionResults, "assertionResults"),
                                Objects.requireNonNull(items, "items"),
                                Objects.requireNonNull(blockers, "blockers"),
                                Objects.requireNonNull(findings, "findings"))));
    }
}
