/** Commands about the public register of publications. */
@NullMarked
package io.github.opendspt.examples.cli.register;

import org.jspecify.annotations.NullMarked;
