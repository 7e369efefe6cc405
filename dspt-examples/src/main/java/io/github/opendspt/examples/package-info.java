/** Examples of embedding the SDK. */
@NullMarked
package io.github.opendspt.examples;

import org.jspecify.annotations.NullMarked;
