/** What every route shares: refusals as problem details or pages, preconditions, the strict mapper, and the frame of a page. */
@NullMarked
package io.github.opendspt.examples.service.web;

import org.jspecify.annotations.NullMarked;
