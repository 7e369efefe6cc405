package io.github.opendspt.scoring.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.internal.Days;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many certificates of a scheme have their last valid day in a month. Only those are counted that count on the day of
 * the verdict, whatever they exempt; one that an assessment lists twice is counted once. A value: immutable and
 * thread-safe.
 *
 * @param month the month
 * @param scheme the scheme
 * @param certificates how many certificates
 */
@JsonPropertyOrder({"month", "scheme", "certificates"})
public record CertificateLapses(
        @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month, CertificateScheme scheme, int certificates) {

    /**
     * Rejects {@code null} and a negative count.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public CertificateLapses {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(scheme, "scheme");
        Counts.check("certificates", certificates);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CertificateLapses bind(Binding binding) {
        return new CertificateLapses(
                Objects.requireNonNull(Days.parseMonth(binding.month), "month"),
                Objects.requireNonNull(binding.scheme, "scheme"),
                Objects.requireNonNull(binding.certificates, "certificates"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String month;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CertificateScheme scheme;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer certificates;
    }

    Key key() {
        return new Key(month, scheme);
    }

    CertificateLapses plus(CertificateLapses other) {
        return new CertificateLapses(month, scheme, Counts.sum(certificates, other.certificates));
    }

    /** What is counted together: in order of month, then of scheme. */
    record Key(YearMonth month, CertificateScheme scheme) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byMonth = month.compareTo(other.month);
            return byMonth != 0 ? byMonth : scheme.compareTo(other.scheme);
        }
    }
}
