/** The plan: what is to be done, in order, and who does it by when. */
@NullMarked
package io.github.opendspt.examples.service.plan;

import org.jspecify.annotations.NullMarked;
