package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict on an assessment on a day, with every reason.
 *
 * <p>The verdict is an interval. {@code status} is what is certain; {@code possibleStatus} is what it would be if
 * everything that is not known resolved in the organisation's favour, and is never below it. Where the two are equal, the
 * verdict is {@linkplain #determined() determined}.
 *
 * <p>A scorecard names the requirement set that it was judged by and holds no evidence: no texts, comments, names of
 * documents or people. A {@link Scorer} makes it; written with a Jackson mapper, version 2 or 3, it is the scorecard
 * document. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category by whose requirements the assessment was judged
 * @param asAt the day of the verdict
 * @param odsCode the code of the organisation
 * @param requirements the {@linkplain io.github.opendspt.model.requirement.RequirementSet#checksum() checksum} of the
 *     requirement set
 * @param completeness how far the requirement set can be trusted
 * @param status the highest status that is certain
 * @param possibleStatus the highest status that is not ruled out
 * @param mandatory how the mandatory items stand
 * @param assertions how the assertions that hold mandatory items stand
 * @param standards how each standard of the set stands, in order of number
 * @param assertionResults how each assertion of the set stands, in order of ref
 * @param items what every item of the set comes to, optional ones too, in order of ref
 * @param blockers what stands between the organisation and Standards Met: by kind, then in order of ref; empty if it is
 *     met
 * @param findings what a person should know and that changed nothing, in a fixed order
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "asAt",
    "odsCode",
    "requirements",
    "completeness",
    "status",
    "possibleStatus",
    "mandatory",
    "assertions",
    "standards",
    "assertionResults",
    "items",
    "blockers",
    "findings"
})
public record Scorecard(
        Edition edition,
        Category category,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt,

        OdsCode odsCode,
        String requirements,
        Completeness completeness,
        Status status,
        Status possibleStatus,
        ItemTally mandatory,
        AssertionTally assertions,
        List<StandardResult> standards,
        List<AssertionResult> assertionResults,
        List<ItemResult> items,
        List<Blocker> blockers,
        List<Finding> findings) {

    /** The format of scorecard documents. */
    public static final String FORMAT = "dspt-scorecard/1";

    /**
     * Rejects {@code null} and copies the lists.
     *
     * @param edition the edition
     * @param category the category by whose requirements the assessment was judged
     * @param asAt the day of the verdict
     * @param odsCode the code of the organisation
     * @param requirements the checksum of the requirement set
     * @param completeness how far the requirement set can be trusted
     * @param status the highest status that is certain
     * @param possibleStatus the highest status that is not ruled out
     * @param mandatory how the mandatory items stand
     * @param assertions how the assertions that hold mandatory items stand
     * @param standards how each standard of the set stands
     * @param assertionResults how each assertion of the set stands
     * @param items what every item of the set comes to
     * @param blockers what stands between the organisation and Standards Met
     * @param findings what a person should know and that changed nothing
     */
    public Scorecard {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        Objects.requireNonNull(mandatory, "mandatory");
        Objects.requireNonNull(assertions, "assertions");
        standards = List.copyOf(standards);
        assertionResults = List.copyOf(assertionResults);
        items = List.copyOf(items);
        blockers = List.copyOf(blockers);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Scorecard bind(
            @JsonProperty("format") String format,
            @JsonProperty("edition") Edition edition,
            @JsonProperty("category") Category category,
            @JsonProperty("asAt") String asAt,
            @JsonProperty("odsCode") OdsCode odsCode,
            @JsonProperty("requirements") String requirements,
            @JsonProperty("completeness") Completeness completeness,
            @JsonProperty("status") Status status,
            @JsonProperty("possibleStatus") Status possibleStatus,
            @JsonProperty("mandatory") ItemTally mandatory,
            @JsonProperty("assertions") AssertionTally assertions,
            @JsonProperty("standards") List<StandardResult> standards,
            @JsonProperty("assertionResults") List<AssertionResult> assertionResults,
            @JsonProperty("items") List<ItemResult> items,
            @JsonProperty("blockers") List<Blocker> blockers,
            @JsonProperty("findings") List<Finding> findings) {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("the format is '" + format + "'; expected '" + FORMAT + "'");
        }
        return new Scorecard(
                edition,
                category,
                LocalDate.parse(asAt),
                odsCode,
                requirements,
                completeness,
                status,
                possibleStatus,
                mandatory,
                assertions,
                standards,
                assertionResults,
                items,
                blockers,
                findings);
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Whether nothing that is not known bears on the status.
     *
     * @return whether {@link #status()} and {@link #possibleStatus()} are equal
     */
    public boolean determined() {
        return status == possibleStatus;
    }

    /**
     * Looks up what an item comes to, in time linear in the number of items.
     *
     * @param ref the ref of the item
     * @return the result; empty if the requirement set does not hold the item
     */
    public Optional<ItemResult> item(EvidenceRef ref) {
        Objects.requireNonNull(ref, "ref");
        for (ItemResult item : items) {
            if (item.ref().equals(ref)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells why an item came to what it did, as a colleague would: what was asked, what was given, which rule applied, what
     * to do. It repeats no evidence, and works alike on a scorecard that was read from a document.
     *
     * @param ref the ref of the item; one that the requirement set does not hold is explained as such
     * @return the explanation
     */
    public Explanation explain(EvidenceRef ref) {
        Objects.requireNonNull(ref, "ref");
        return new Explainer(this).explain(ref);
    }

    /** {@return edition, category, day, the interval of the verdict and the number of blockers} */
    @Override
    public String toString() {
        return "Scorecard[" + edition + " category " + category + " as at " + asAt + ": " + status
                + (determined() ? "" : " to " + possibleStatus) + ", " + blockers.size() + " blockers]";
    }
}
