/**
 * The SDK inside a Spring Boot service: what a vendor would copy from, package by feature.
 *
 * <p>{@link io.github.opendspt.examples.service.assessment} keeps assessments,
 * {@link io.github.opendspt.examples.service.judging} judges them,
 * {@link io.github.opendspt.examples.service.contract} tells programs what is spoken here,
 * {@link io.github.opendspt.examples.service.page} shows it to people, and
 * {@link io.github.opendspt.examples.service.web} has what they share: refusals, preconditions and headers.
 */
@NullMarked
package io.github.opendspt.examples.service;

import org.jspecify.annotations.NullMarked;
