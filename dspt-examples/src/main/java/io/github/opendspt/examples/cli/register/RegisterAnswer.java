package io.github.opendspt.examples.cli.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.RegisterEntry;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public register says of an organisation.
 *
 * @param odsCode the code that was asked for
 * @param asAt the day that was asked for
 * @param asked the edition that was asked for, or {@code null} for any
 * @param found whether the file has a row with the code
 * @param name the name in the row, or {@code null}
 * @param row the status as the row spells it, or {@code null}
 * @param status the status, or {@code null} if it is none that was seen
 * @param edition the edition that was published for, or {@code null} if that is not known
 * @param publishedOn the day of the publication, or {@code null} if that is not known
 * @param goodUntil until when it is good, or {@code null} if that is not known
 * @param current whether it is current
 * @param reasons why
 * @param findings what else is worth knowing
 */
@JsonPropertyOrder({
    "format",
    "odsCode",
    "asAt",
    "asked",
    "found",
    "name",
    "row",
    "status",
    "edition",
    "publishedOn",
    "goodUntil",
    "current",
    "reasons",
    "findings"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RegisterAnswer(
        OdsCode odsCode,
        String asAt,
        @Nullable Edition asked,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean found,
        @Nullable String name,
        @Nullable String row,
        @Nullable PreviousStatus status,
        @Nullable Edition edition,
        @Nullable String publishedOn,
        @Nullable String goodUntil,
        PublicationStanding.Verdict current,
        List<Reason> reasons,
        List<Finding> findings) {

    /** Writes such documents. */
    static final DocumentWriter<RegisterAnswer> WRITER = DocumentWriter.of(RegisterAnswer.class);

    /** Puts an answer together. */
    static RegisterAnswer of(
            RegisterLookup lookup, PublicationStanding standing, LocalDate asAt, @Nullable Edition asked) {
        RegisterEntry entry = lookup.entry().orElse(null);
        KnownDate goodUntil = standing.goodUntil();
        return new RegisterAnswer(
                lookup.organisation(),
                asAt.toString(),
                asked,
                entry != null,
                entry == null ? null : entry.name(),
                entry == null ? null : entry.status().text(),
                standing.status().orElse(null),
                standing.edition(),
                entry == null
                        ? null
                        : entry.publishedOn().map(LocalDate::toString).orElse(null),
                goodUntil == null ? null : goodUntil.on().toString(),
                standing.verdict(),
                standing.reasons(),
                lookup.findings());
    }

    /** The name and major version of the document format. */
    @JsonProperty("format")
    String format() {
        return "dspt-register-status/1";
    }
}
