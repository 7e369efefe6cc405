/** The pages about organisations: the list of them, and where one of them stands. */
@NullMarked
package io.github.opendspt.examples.service.organisation;

import org.jspecify.annotations.NullMarked;
