/** Commands about what certificates do, and what others would do. */
@NullMarked
package io.github.opendspt.examples.cli.credit;

import org.jspecify.annotations.NullMarked;
