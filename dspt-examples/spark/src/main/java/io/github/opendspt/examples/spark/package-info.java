/** The SDK inside Apache Spark. */
@NullMarked
package io.github.opendspt.examples.spark;

import org.jspecify.annotations.NullMarked;
