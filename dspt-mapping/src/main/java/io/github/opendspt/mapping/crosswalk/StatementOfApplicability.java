package io.github.opendspt.mapping.crosswalk;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an organisation says of the controls of a framework: its Statement of Applicability, which it may extend to the
 * clauses, or the like for Cyber Essentials. It is the organisation's own word, not the content of a certificate.
 *
 * <p>Any ref may be named; {@link ControlCoverage} reports those that the framework does not have. A value: deeply immutable and
 * thread-safe.
 *
 * @param framework the id of the framework, such as {@code iso-27001-2022}
 * @param statuses what is said, by ref
 */
public record StatementOfApplicability(String framework, Map<String, ControlStatus> statuses) {

    /** Copies the statuses. */
    public StatementOfApplicability {
        Objects.requireNonNull(framework, "framework");
        statuses = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(statuses)));
    }

    /**
     * What is said of a ref.
     *
     * @param ref the ref
     * @return the status; {@link ControlStatus#UNKNOWN} if the statement does not name it
     */
    public ControlStatus status(String ref) {
        return statuses.getOrDefault(Objects.requireNonNull(ref, "ref"), ControlStatus.UNKNOWN);
    }
}
