/** What the OSCAL exporters of all modules share: names of controls, properties, texts, times and the frame of a document. */
@NullMarked
package io.github.opendspt.model.internal.oscal;

import org.jspecify.annotations.NullMarked;
