package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.code.Term;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may differ between an evidence item of one requirement set and the item of the same ref in another. */
public enum ItemAspect implements Term {
    /** The words of the question. */
    WORDING(EvidenceItem::title),
    /** Whether it is mandatory for Standards Met. */
    MET(EvidenceItem::met),
    /** Whether it is on the reduced list of Approaching Standards. */
    APPROACHING(EvidenceItem::approaching),
    /** Which certificates exempt it. Marks of a set whose exemptions are unknown mean nothing and exempt nothing. */
    EXEMPTIONS(EvidenceItem::exemptBy),
    /** The kind of answer it asks for. */
    ANSWER_KIND(EvidenceItem::answerKind),
    /** The day before which an answer that is a date does not count (rule A38). */
    NOT_BEFORE(EvidenceItem::notBefore),
    /** The day until which a resourced plan will do (rule A38). */
    PLAN_UNTIL(EvidenceItem::planUntil),
    /** The item whose answer decides whether there is anything to answer (rule A37). */
    DEPENDS_ON(EvidenceItem::dependsOn),
    /** Whether it is in the set only to close a stated total (section H of the rules). */
    CANDIDATE(EvidenceItem::candidate);

    private final Function<EvidenceItem, @Nullable Object> value;

    ItemAspect(Function<EvidenceItem, @Nullable Object> value) {
        this.value = value;
    }

    boolean differs(EvidenceItem before, EvidenceItem after) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }

    /**
     * The value of an item, for people.
     *
     * @param item the item
     * @return its written form; {@code none} where the item has no such value
     */
    public String describe(EvidenceItem item) {
        Object written = value.apply(item);
        if (written instanceof List<?> schemes) {
            List<String> names = schemes.stream()
                    .map(scheme -> ((CertificateScheme) scheme).displayName())
                    .toList();
            return names.isEmpty() ? "none" : String.join(", ", names);
        }
        return written == null ? "none" : written.toString();
    }

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ItemAspect parse(String token) {
        return Term.parse(ItemAspect.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static ItemAspect of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
