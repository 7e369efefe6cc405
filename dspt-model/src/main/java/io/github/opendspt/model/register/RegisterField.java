package io.github.opendspt.model.register;

import io.github.opendspt.model.code.Term;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row of the register says of an organisation, and what several rows of one can disagree on. */
public enum RegisterField implements Term {
    /** The name of the organisation. */
    NAME(RegisterEntry::name),
    /** The status that was published. */
    STATUS(entry -> meant(entry.status().published(), entry.status().text())),
    /** The edition that was published for. */
    EDITION(entry -> meant(entry.status().edition(), entry.status().published())),
    /** The day of publication. */
    PUBLISHED_ON(entry -> meant(entry.publishedOn(), entry.published())),
    /** The primary sector. */
    SECTOR(entry -> meant(entry.mergedSector(), entry.sector())),
    /** The commissioner or integrated care board. */
    COMMISSIONER(RegisterEntry::commissioner);

    private final Function<RegisterEntry, @Nullable Object> value;

    RegisterField(Function<RegisterEntry, @Nullable Object> value) {
        this.value = value;
    }

    /** What a cell means or, where that is not known, its text. */
    private static @Nullable Object meant(Optional<?> meaning, @Nullable Object text) {
        return meaning.isPresent() ? meaning.get() : text;
    }

    /** Whether two rows say the same. */
    boolean isSame(RegisterEntry one, RegisterEntry other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /**
     * Finds a field by its {@link #token()}.
     *
     * @param token the spelling, such as {@code published-on}
     * @return the field
     * @throws IllegalArgumentException if there is no such field
     */
    public static RegisterField parse(String token) {
        return Term.parse(RegisterField.class, token);
    }

    /**
     * Finds a field by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling, such as {@code published-on}
     * @return the field
     * @throws IllegalArgumentException if there is no such field
     */
    public static RegisterField of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
