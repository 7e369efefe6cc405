/**
 * What stands before every route: the headers of every answer, hosts and origins, limits, and sign-in. It knows no
 * assessment.
 */
@NullMarked
package io.github.opendspt.examples.service.guard;

import org.jspecify.annotations.NullMarked;
