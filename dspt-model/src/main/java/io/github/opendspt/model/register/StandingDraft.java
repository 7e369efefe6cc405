package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a data binder sets of a {@link PublicationStanding}: JSON null fails, a member that is absent stays null. */
abstract class StandingDraft {

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    OdsCode odsCode;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String name;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    OrganisationType type;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    PreviousStatus status;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Edition edition;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String publishedOn;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String certainUntil;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    String likelyUntil;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Verdict current;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<Reason> reasons;

    final PublicationStanding standing() {
        PublishedStatus published =
                new PublishedStatus(odsCode, name, type, edition, status, Days.parse(publishedOn), null);
        return new PublicationStanding(
                Objects.requireNonNull(current, "current"),
                published,
                Days.parse(certainUntil),
                Days.parse(likelyUntil),
                Objects.requireNonNull(reasons, "reasons"));
    }
}
