package io.github.opendspt.examples.service.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened to an assessment. It holds no content.
 *
 * @param assessment which assessment
 * @param version the version that it gave
 * @param at when
 * @param who who did it
 * @param kind what kind of change
 * @param refs what it concerned
 */
public record Change(UUID assessment, long version, Instant at, String who, ChangeKind kind, List<String> refs) {

    /** Copies the list. */
    public Change {
        refs = List.copyOf(refs);
    }
}
