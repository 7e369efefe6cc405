/** What every route shares: refusals as problem details, preconditions, the strict mapper and the headers. */
@NullMarked
package io.github.opendspt.examples.service.web;

import org.jspecify.annotations.NullMarked;
