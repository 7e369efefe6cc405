/**
 * The SDK as functions that take and give JSON text, compiled to JavaScript.
 *
 * <p>{@link io.github.opendspt.js.Functions} is plain Java and gives the same on any engine;
 * {@link io.github.opendspt.js.Exports} is what the compiler turns into the exports of an ES module.
 */
@NullMarked
package io.github.opendspt.js;

import org.jspecify.annotations.NullMarked;
