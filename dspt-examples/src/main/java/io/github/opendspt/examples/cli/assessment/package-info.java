/** Commands about an assessment as a document. */
@NullMarked
package io.github.opendspt.examples.cli.assessment;

import org.jspecify.annotations.NullMarked;
