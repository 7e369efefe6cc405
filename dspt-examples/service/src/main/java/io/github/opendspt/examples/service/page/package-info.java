/** The pages for people: plain HTML, without scripts and without anything from elsewhere. */
@NullMarked
package io.github.opendspt.examples.service.page;

import org.jspecify.annotations.NullMarked;
