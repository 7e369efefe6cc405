package io.github.opendspt.examples.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code dspt}.
 *
 * @param catalogue a directory of requirement sets to layer on top of the bundled ones, or {@code null} for the bundled ones alone
 * @param maxDocumentBytes the greatest size of a document that is taken
 */
@Validated
@ConfigurationProperties("dspt")
public record ServiceSettings(
        @Nullable Path catalogue,
        @Min(1_024) @Max(16_777_216) int maxDocumentBytes) {}
