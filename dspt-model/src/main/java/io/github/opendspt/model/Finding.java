package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know about a document or a result, and that changed neither: an answer to a ref that
 * the requirement set does not hold, a certificate that lapses before the deadline.
 *
 * <p>What makes a document unreadable is a {@link io.github.opendspt.model.json.Problem} instead. Equal by content.
 * Immutable and thread-safe.
 */
@JsonPropertyOrder({"code", "severity", "ref", "pointer", "arguments", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public final class Finding implements Comparable<Finding>, SelfConsistent {

    /** How many findings one result lists at most; where there are more, the last one counts the rest. */
    public static final int MOST = Bounds.FINDINGS;

    /** The greatest length of a pointer, in code points. */
    public static final int MAX_POINTER = 2_000;

    private final Severity severity;
    private final @Nullable Ref ref;

    @Text(max = MAX_POINTER)
    private final @Nullable String pointer;

    private final Reason reason;

    private Finding(Severity severity, @Nullable Ref ref, @Nullable String pointer, Reason reason) {
        this.severity = Objects.requireNonNull(severity, "severity");
        this.ref = ref;
        this.pointer = pointer;
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Makes a finding.
     *
     * @param severity how much it matters
     * @param ref the assertion or evidence item concerned, or {@code null} if none is
     * @param pointer the JSON Pointer (RFC 6901) of the place in the assessment document, or {@code null} if there is none
     * @param reason the code and the sentence
     * @return the finding
     */
    public static Finding of(Severity severity, @Nullable Ref ref, @Nullable String pointer, Reason reason) {
        return new Finding(severity, ref, pointer, reason);
    }

    /**
     * Takes as many findings as one result lists. What is beyond {@value #MOST} is counted by the last one.
     *
     * @param findings the findings, in order
     * @return the first of them
     */
    public static List<Finding> firstOf(Collection<Finding> findings) {
        return firstOf(findings, 0);
    }

    /**
     * Takes as many findings as one result lists, where some were not even kept.
     *
     * @param findings those that were kept, in order: all of them, or at least {@value #MOST}
     * @param more how many were not kept
     * @return the first of them; what is beyond {@value #MOST} is counted by the last one
     */
    public static List<Finding> firstOf(Collection<Finding> findings, int more) {
        if (findings.size() <= MOST && more == 0) {
            return List.copyOf(findings);
        }
        List<Finding> first = new ArrayList<>(MOST);
        for (Finding finding : findings) {
            if (first.size() == MOST - 1) {
                break;
            }
            first.add(finding);
        }
        int rest = findings.size() + more - first.size();
        first.add(of(Severity.WARNING, null, null, Reason.of(ModelCodes.FINDINGS_MORE, rest)));
        return List.copyOf(first);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Finding bind(Draft draft) {
        return of(
                Objects.requireNonNull(draft.severity, "severity"),
                draft.ref == null ? null : Ref.parse(draft.ref),
                draft.pointer,
                Reason.of(
                        Objects.requireNonNull(draft.code, "code"),
                        Objects.requireNonNull(draft.message, "message"),
                        draft.arguments == null ? List.of() : draft.arguments));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String code;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Severity severity;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String pointer;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Object> arguments;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String message;
    }

    /**
     * The stable code.
     *
     * @return the code of the {@link #reason()}
     */
    @JsonGetter("code")
    public String code() {
        return reason.code();
    }

    /**
     * How much it matters.
     *
     * @return the severity
     */
    @JsonGetter("severity")
    public Severity severity() {
        return severity;
    }

    /**
     * What in the numbering is concerned: an assertion or an evidence item.
     *
     * @return the ref, or {@code null} if none is concerned
     */
    @JsonGetter("ref")
    public @Nullable Ref ref() {
        return ref;
    }

    /**
     * The place in the assessment document.
     *
     * @return a JSON Pointer (RFC 6901), or {@code null} if there is no such place
     */
    @JsonGetter("pointer")
    public @Nullable String pointer() {
        return pointer;
    }

    /**
     * What the sentence speaks of, as documents hold it.
     *
     * @return the canonical arguments of the {@link #reason()}
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> canonicalArguments() {
        return reason.canonicalArguments();
    }

    /**
     * The sentence, in English.
     *
     * @return the message of the {@link #reason()}
     */
    @JsonGetter("message")
    public String message() {
        return reason.message();
    }

    /**
     * The code, the sentence and what it speaks of.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Checks code and sentence.
     *
     * @return what is wrong with the {@link #reason()}
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        return reason.inconsistencies();
    }

    /** Orders findings by code, then by place; it decides nothing but the order in which they are shown. */
    @Override
    public int compareTo(Finding other) {
        // Scoring sorts the findings of every assessment, and a sorted set compares its first element with itself.
        if (this == other) {
            return 0;
        }
        // Most are of one code, which is one and the same text.
        int order = code().equals(other.code()) ? 0 : code().compareTo(other.code());
        if (order == 0) {
            order = compare(pointer, other.pointer);
        }
        if (order == 0) {
            order = compare(ref, other.ref);
        }
        if (order == 0) {
            order = severity.compareTo(other.severity);
        }
        return order != 0 ? order : reason.compareTo(other.reason);
    }

    private static <T extends Comparable<? super T>> int compare(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && severity == finding.severity
                && Objects.equals(ref, finding.ref)
                && Objects.equals(pointer, finding.pointer)
                && reason.equals(finding.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, ref, pointer, reason);
    }

    /** {@return severity, code, place and sentence} */
    @Override
    public String toString() {
        return severity + " " + reason.code() + (pointer == null ? "" : " at " + pointer) + ": " + reason.message();
    }
}
