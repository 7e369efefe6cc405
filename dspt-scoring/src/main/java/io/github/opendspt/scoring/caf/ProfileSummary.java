package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The expected levels that an assessment was judged by (rule E6). A value: immutable and thread-safe.
 *
 * @param name what the host's profile is called, or {@value #PUBLIC_SOURCES} where the host supplied none
 * @param checksum the fingerprint of the host's profile, or that of the outcomes where the host supplied none
 * @param known for how many outcomes the expected level is known, for an organisation of this type
 * @param total how many outcomes there are
 */
@JsonPropertyOrder({"name", "checksum", "known", "total"})
public record ProfileSummary(String name, Checksum checksum, int known, int total) {

    /** The name where the host supplied no profile. */
    public static final String PUBLIC_SOURCES = "levels known from public sources";

    /** Rejects {@code null}. */
    public ProfileSummary {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(checksum, "checksum");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProfileSummary bind(Binding binding) {
        return new ProfileSummary(
                Objects.requireNonNull(binding.name, "name"),
                Objects.requireNonNull(binding.checksum, "checksum"),
                Objects.requireNonNull(binding.known, "known"),
                Objects.requireNonNull(binding.total, "total"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String name;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum checksum;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer known;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer total;
    }
}
