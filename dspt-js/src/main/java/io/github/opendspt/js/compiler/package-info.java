/** What the compiler to JavaScript is given: where calls go that its class library cannot answer, and which resources there are. */
@NullMarked
package io.github.opendspt.js.compiler;

import org.jspecify.annotations.NullMarked;
