/** What comes into the service: documents, answer sheets, an assessment begun blank, and the year after. */
@NullMarked
package io.github.opendspt.examples.service.intake;

import org.jspecify.annotations.NullMarked;
