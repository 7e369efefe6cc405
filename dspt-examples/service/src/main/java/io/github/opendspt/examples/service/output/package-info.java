/** What leaves the service: reports, documents, sheets, the plan as a table, and audit packs. */
@NullMarked
package io.github.opendspt.examples.service.output;

import org.jspecify.annotations.NullMarked;
