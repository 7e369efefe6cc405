package io.github.opendspt.scoring.oscal;

import io.github.opendspt.model.internal.oscal.OscalProperties;
import io.github.opendspt.scoring.Published;
import org.jspecify.annotations.Nullable;

/** What was published, apart from what the answers would publish as (rule A41). */
final class PublishedProperties {

    private PublishedProperties() {}

    static void add(@Nullable Published published, OscalProperties properties) {
        if (published != null) {
            properties
                    .own("published-status", published.status())
                    .own("published-on", published.on())
                    .own("published-certain-until", published.certainUntil())
                    .own("published-likely-until", published.likelyUntil());
        }
    }
}
