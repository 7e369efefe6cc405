package io.github.opendspt.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What makes parsers within some limits; made itself when the first of them is needed, which many a host never does. Thread-safe. */
final class Parsers {

    /** Far above any name that a document has; keeps pointers short. */
    private static final int LONGEST_NAME = 500;

    private final ReadLimits limits;
    private volatile @Nullable JsonFactory factory;

    Parsers(ReadLimits limits) {
        this.limits = limits;
    }

    /** The factory. Threads that race for it may make two, which do the same. */
    JsonFactory factory() {
        JsonFactory made = factory;
        if (made == null) {
            made = JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(limits.maxDepth())
                            .maxStringLength(limits.maxBytes())
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(limits.maxBytes())
                            .build())
                    .build();
            factory = made;
        }
        return made;
    }
}
