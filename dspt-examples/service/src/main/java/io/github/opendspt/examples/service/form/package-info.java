/**
 * The questions as forms: drawn from the requirements, read back, and joined with what somebody else saved meanwhile so that
 * nothing typed is lost.
 */
@NullMarked
package io.github.opendspt.examples.service.form;

import org.jspecify.annotations.NullMarked;
