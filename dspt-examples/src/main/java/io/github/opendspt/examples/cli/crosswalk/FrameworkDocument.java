package io.github.opendspt.examples.cli.crosswalk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.json.DocumentWriter;
import java.util.List;

/**
 * A framework as {@code dspt controls --json} writes it.
 *
 * @param format the name and major version of the format
 * @param id the id of the framework
 * @param name its name
 * @param controls its nodes, in order
 */
@JsonPropertyOrder({"format", "id", "name", "controls"})
record FrameworkDocument(String format, String id, String name, List<Control> controls) {

    /** Writes such documents. */
    static final DocumentWriter<FrameworkDocument> WRITER = DocumentWriter.of(FrameworkDocument.class);

    FrameworkDocument(Framework framework) {
        this("dspt-framework/1", framework.id(), framework.name(), framework.controls());
    }
}
