/** The routes for machines: assessments as resources, and what the SDK says of them. */
@NullMarked
package io.github.opendspt.examples.service.api;

import org.jspecify.annotations.NullMarked;
