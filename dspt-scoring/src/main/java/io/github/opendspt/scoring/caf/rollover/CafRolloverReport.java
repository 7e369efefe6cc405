package io.github.opendspt.scoring.caf.rollover;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.scoring.rollover.RolloverChange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rollover did, outcome by outcome. It holds no explanations, summaries or evidence. A value: deeply immutable and
 * thread-safe.
 *
 * @param odsCode the code of the organisation
 * @param from the outcomes of the edition before
 * @param to the outcomes of the edition after
 * @param outcomes what became of each outcome of either edition: those of the later edition in order of ref, then those that
 *     it does not have
 * @param findings what else a person should know, in a fixed order
 */
@JsonPropertyOrder({"format", "odsCode", "from", "to", "outcomes", "findings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CafRolloverReport(
        OdsCode odsCode,
        CafRolloverSide from,
        CafRolloverSide to,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<CafRolloverItem> outcomes,
        List<Finding> findings) {

    /** The format of report documents. */
    public static final String FORMAT = "dspt-caf-rollover/1";

    /** Rejects {@code null} and copies the lists. */
    public CafRolloverReport {
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafRolloverReport bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return CafRolloverJson.writer()
                .checked(new CafRolloverReport(
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(binding.from, "from"),
                        Objects.requireNonNull(binding.to, "to"),
                        Objects.requireNonNull(binding.outcomes, "outcomes"),
                        binding.findings == null ? List.of() : binding.findings));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafRolloverSide from;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafRolloverSide to;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafRolloverItem> outcomes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Lists the outcomes of which the same became.
     *
     * @param change what became of them
     * @return the outcomes, in the order of {@link #outcomes()}
     */
    public List<CafRolloverItem> outcomes(RolloverChange change) {
        Objects.requireNonNull(change, "change");
        return outcomes.stream().filter(item -> item.change() == change).toList();
    }

    /** {@return the two editions and how many outcomes are carried} */
    @Override
    public String toString() {
        return "CafRolloverReport[" + from.edition() + " to " + to.edition() + ": "
                + outcomes(RolloverChange.CARRIED).size() + " of " + outcomes.size() + " outcomes carried]";
    }
}
