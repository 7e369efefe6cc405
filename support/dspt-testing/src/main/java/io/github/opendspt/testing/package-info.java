/**
 * What the tests of all modules share. It depends on none of our own modules, so that the tests of each can use it: what it looks
 * at comes as text, bytes and functions.
 */
@NullMarked
package io.github.opendspt.testing;

import org.jspecify.annotations.NullMarked;
