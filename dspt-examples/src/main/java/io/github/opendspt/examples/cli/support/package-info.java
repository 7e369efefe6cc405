/** What commands share: the terminal, pages, sources and destinations, options, and how arguments are read. */
@NullMarked
package io.github.opendspt.examples.cli.support;

import org.jspecify.annotations.NullMarked;
