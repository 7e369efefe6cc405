package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetId;
import io.github.opendspt.scoring.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an assessment on a day, with every reason.
 *
 * <p>The verdict is an interval. {@code status} is what is certain; {@code possibleStatus} is what it would be if
 * everything that is not known resolved in the organisation's favour, and is never below it. Where the two are equal, the
 * verdict is {@linkplain #determined() determined}.
 *
 * <p>A scorecard names the requirement set that it was judged by and holds no evidence: no texts, comments, names of
 * documents or people. A {@link Scorer} makes it; written with a Jackson mapper, version 2 or 3, it is the scorecard
 * document.
 *
 * <p>A scorer decides at once; {@link #status()}, {@link #mandatory()} and the lists of refs cost nothing more. Reasons,
 * blockers and findings are made when they are first asked for, once, and until then a scorecard keeps hold of the
 * assessment that it is about. Equal by content, which makes everything. Deeply immutable and thread-safe.
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "asAt",
    "odsCode",
    "requirements",
    "completeness",
    "published",
    "openness",
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
public final class Scorecard {

    /** The format of scorecard documents. */
    public static final String FORMAT = "dspt-scorecard/1";

    private final RequirementSetId requirementSet;
    private final LocalDate asAt;
    private final OdsCode odsCode;
    private final Status status;
    private final Status possibleStatus;
    private final ItemTally mandatory;
    private final AssertionTally assertions;
    private final Details details;

    private Scorecard(
            RequirementSetId requirementSet,
            LocalDate asAt,
            OdsCode odsCode,
            Status status,
            Status possibleStatus,
            ItemTally mandatory,
            AssertionTally assertions,
            Details details) {
        this.requirementSet = Objects.requireNonNull(requirementSet, "requirementSet");
        this.asAt = Objects.requireNonNull(asAt, "asAt");
        this.odsCode = Objects.requireNonNull(odsCode, "odsCode");
        this.status = Objects.requireNonNull(status, "status");
        this.possibleStatus = Objects.requireNonNull(possibleStatus, "possibleStatus");
        this.mandatory = Objects.requireNonNull(mandatory, "mandatory");
        this.assertions = Objects.requireNonNull(assertions, "assertions");
        this.details = details;
    }

    /** The scorecard of a decision, whose details are made when they are asked for. */
    static Scorecard of(Decision decision, SharedResults shared, Editions editions) {
        return new Scorecard(
                decision.set().requirements().id(),
                decision.asAt(),
                decision.assessment().organisation().odsCode(),
                decision.status(),
                decision.possibleStatus(),
                ItemTally.of(decision),
                AssertionTally.of(decision),
                new DecidedDetails(decision, shared, editions));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scorecard bind(ScorecardBinding binding) {
        return binding.scorecard();
    }

    /** The scorecard that a document holds. */
    static Scorecard stated(
            RequirementSetId requirementSet,
            LocalDate asAt,
            OdsCode odsCode,
            Status status,
            Status possibleStatus,
            ItemTally mandatory,
            AssertionTally assertions,
            StatedDetails details) {
        return new Scorecard(requirementSet, asAt, odsCode, status, possibleStatus, mandatory, assertions, details);
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
     * The edition that was judged by.
     *
     * @return the edition
     */
    @JsonGetter("edition")
    public Edition edition() {
        return requirementSet.edition();
    }

    /**
     * The category that was judged by.
     *
     * @return the category
     */
    @JsonGetter("category")
    public Category category() {
        return requirementSet.category();
    }

    /**
     * The day of the verdict.
     *
     * @return the day
     */
    @JsonGetter("asAt")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate asAt() {
        return asAt;
    }

    /**
     * The organisation that the verdict is about.
     *
     * @return its code
     */
    @JsonGetter("odsCode")
    public OdsCode odsCode() {
        return odsCode;
    }

    /**
     * Gives what identifies the requirement set that was judged by.
     *
     * @return edition, category, checksum and completeness
     */
    @JsonIgnore
    public RequirementSetId requirementSet() {
        return requirementSet;
    }

    @JsonGetter("requirements")
    Checksum requirementsChecksum() {
        return requirementSet.checksum();
    }

    /**
     * How far the requirement set can be trusted.
     *
     * @return the completeness
     */
    @JsonGetter("completeness")
    public Completeness completeness() {
        return requirementSet.completeness();
    }

    /**
     * What was published for the edition, as the assessment says (rule A41). It changes no verdict.
     *
     * @return the publication with the days until which it is good; {@code null} if none is recorded
     */
    @JsonGetter("published")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Published published() {
        return details.published();
    }

    /**
     * Whether one can still publish for the edition on the day (rule B3a). It changes no verdict.
     *
     * @return whether it is open, as far as is known
     */
    @JsonGetter("openness")
    public Openness openness() {
        return details.openness();
    }

    /**
     * The highest status that is certain.
     *
     * @return the status
     */
    @JsonGetter("status")
    public Status status() {
        return status;
    }

    /**
     * The highest status that is not ruled out.
     *
     * @return the status; never below {@link #status()}
     */
    @JsonGetter("possibleStatus")
    public Status possibleStatus() {
        return possibleStatus;
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
     * How the items mandatory for Standards Met count.
     *
     * @return the tally
     */
    @JsonGetter("mandatory")
    public ItemTally mandatory() {
        return mandatory;
    }

    /**
     * How the assertions that hold mandatory items count.
     *
     * @return the tally
     */
    @JsonGetter("assertions")
    public AssertionTally assertions() {
        return assertions;
    }

    /**
     * How each standard of the set counts.
     *
     * @return the results, in order of number
     */
    @JsonGetter("standards")
    public List<StandardResult> standards() {
        return details.standards();
    }

    /**
     * How each assertion of the set counts.
     *
     * @return the results, in order of ref
     */
    @JsonGetter("assertionResults")
    public List<AssertionResult> assertionResults() {
        return details.assertionResults();
    }

    /**
     * Gives the state of every item of the set, optional ones too.
     *
     * @return the results, in order of ref
     */
    @JsonGetter("items")
    public List<ItemResult> items() {
        return details.items();
    }

    /**
     * What is outstanding for Standards Met, and why.
     *
     * @return the blockers: by kind, then in order of ref; empty if Standards Met is certain
     */
    @JsonGetter("blockers")
    public List<Blocker> blockers() {
        return details.blockers();
    }

    /**
     * What a person should know and that changed nothing.
     *
     * @return the findings, in a fixed order
     */
    @JsonGetter("findings")
    public List<Finding> findings() {
        return details.findings();
    }

    /**
     * The mandatory items that are incomplete or unanswered: those of the blockers of kind {@link BlockerKind#EVIDENCE},
     * without making any.
     *
     * @return the refs, in order
     */
    public List<EvidenceRef> outstanding() {
        return details.outstanding();
    }

    /**
     * The mandatory items of which it is not known whether they count: those of the blockers of kind
     * {@link BlockerKind#UNDETERMINED}, without making any.
     *
     * @return the refs, in order
     */
    public List<EvidenceRef> undetermined() {
        return details.undetermined();
    }

    /**
     * The assertions that hold mandatory items and are not confirmed: those of the blockers of kind
     * {@link BlockerKind#CONFIRMATION}, without making any.
     *
     * @return the refs, in order
     */
    public List<AssertionRef> unconfirmed() {
        return details.unconfirmed();
    }

    /**
     * Whether the items that were judged by are certainly those of the edition, or were taken as they are (rule A39).
     *
     * @return whether no blocker is of kind {@link BlockerKind#REQUIREMENTS}
     */
    public boolean requirementsConfirmed() {
        return details.requirementsConfirmed();
    }

    /**
     * Looks up the state of an item, in time linear in the number of items.
     *
     * @param ref the ref of the item
     * @return the result; empty if the requirement set does not hold the item
     */
    public Optional<ItemResult> item(EvidenceRef ref) {
        Objects.requireNonNull(ref, "ref");
        for (ItemResult item : items()) {
            if (item.ref().equals(ref)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /**
     * Explains the state of an item: what was asked, what was given, which rule applied, what to do. It repeats
     * no evidence, and works alike on a scorecard that was read from a document.
     *
     * @param ref the ref of the item; one that the requirement set does not hold is explained as such
     * @return the explanation
     */
    public Explanation explain(EvidenceRef ref) {
        Objects.requireNonNull(ref, "ref");
        return new Explainer(this, null).explain(ref);
    }

    /**
     * Explains an item as {@link #explain(EvidenceRef)} does, with what the requirement set says of it: the kind of answer,
     * dated clauses, and the item that it depends on.
     *
     * @param ref the ref of the item; one that the requirement set does not hold is explained as such
     * @param held the requirement set that the scorecard was judged by
     * @return the explanation
     * @throws IllegalArgumentException if the set is another than that
     */
    public Explanation explain(EvidenceRef ref, RequirementSet held) {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(held, "held");
        if (!held.checksum().equals(requirementSet.checksum())) {
            throw new IllegalArgumentException("held: the scorecard was judged by requirements with "
                    + requirementSet.checksum() + ", not by " + held);
        }
        return new Explainer(this, held).explain(ref);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Scorecard card && decided().equals(card.decided()) && said().equals(card.said()));
    }

    @Override
    public int hashCode() {
        return decided().hashCode();
    }

    /** What is decided at once. */
    private List<Object> decided() {
        return List.of(requirementSet, asAt, odsCode, status, possibleStatus, mandatory, assertions);
    }

    /** What is only made when it is asked for. */
    private List<Object> said() {
        return List.of(
                Optional.ofNullable(published()),
                openness(),
                standards(),
                assertionResults(),
                items(),
                blockers(),
                findings());
    }

    /** {@return edition, category, day and the interval of the verdict} */
    @Override
    public String toString() {
        return "Scorecard[" + edition() + " category " + category() + " as at " + asAt + ": " + status
                + (determined() ? "" : " to " + possibleStatus) + "]";
    }
}
