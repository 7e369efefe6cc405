package io.github.opendspt.examples.service.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code dspt}.
 *
 * @param catalogue a directory of requirement sets to layer on top of the bundled ones, or {@code null} for the bundled ones alone
 * @param maxDocumentBytes the greatest size of a document that is taken
 * @param maxFormBytes the greatest size of a form that is taken
 * @param hosts the names under which the service is reached, each as in the header {@code Host} without a port
 * @param heavyRequests how many reports, sheets and packs are made at a time
 * @param heavyRequestsOfOne how many of them one user has made at a time
 * @param heavyPatience how long a request waits for its turn
 */
@Validated
@ConfigurationProperties("dspt")
public record ServiceSettings(
        @Nullable Path catalogue,
        @Min(1_024) @Max(16_777_216) int maxDocumentBytes,
        @Min(1_024) @Max(16_777_216) int maxFormBytes,
        @NotEmpty Set<String> hosts,
        @Min(1) @Max(64) int heavyRequests,
        @Min(1) @Max(64) int heavyRequestsOfOne,
        Duration heavyPatience) {

    /** Copies the set. */
    public ServiceSettings {
        hosts = Set.copyOf(hosts);
    }
}
