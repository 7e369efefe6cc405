/** What takes the place of parts of the JDK that the compiler to JavaScript does not bring. Calls are sent here by the compiler. */
@NullMarked
package io.github.opendspt.js.platform;

import org.jspecify.annotations.NullMarked;
