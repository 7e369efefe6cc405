/** What can be configured. */
@NullMarked
package io.github.opendspt.examples.service.settings;

import org.jspecify.annotations.NullMarked;
