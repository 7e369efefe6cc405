package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a data binder sets of {@link CafOutcomes}: JSON null fails, a member that is absent stays null. */
final class CafOutcomesBinding extends DocumentBinding {

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Edition edition;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String framework;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Provenance provenance;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<String> notes;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    CafDates dates;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<OrganisationTypeRule> organisationTypes;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<OrganisationType> expectedFor;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<PolicyQuestion> policies;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<CafObjective> objectives;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<CafPrinciple> principles;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<CafOutcome> outcomes;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Checksum checksum;

    CafOutcomes outcomes() {
        checkFormat(CafOutcomes.FORMAT);
        CafOutcomes.Builder builder = CafOutcomes.builder(
                Objects.requireNonNull(edition, "edition"),
                Objects.requireNonNull(framework, "framework"),
                Objects.requireNonNull(provenance, "provenance"));
        orEmpty(notes).forEach(builder::note);
        if (dates != null) {
            builder.dates(dates);
        }
        orEmpty(organisationTypes).forEach(builder::organisationType);
        atMost(expectedFor, Bounds.RULES).forEach(builder::expectedFor);
        orEmpty(policies).forEach(builder::policy);
        Objects.requireNonNull(objectives, "objectives").forEach(builder::objective);
        Objects.requireNonNull(principles, "principles").forEach(builder::principle);
        Objects.requireNonNull(outcomes, "outcomes").forEach(builder::outcome);
        if (checksum != null) {
            builder.checksum(checksum);
        }
        return CafOutcomesJson.writer().checked(builder.build());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
