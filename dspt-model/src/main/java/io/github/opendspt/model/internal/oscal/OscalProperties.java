package io.github.opendspt.model.internal.oscal;

import io.github.opendspt.model.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an OSCAL object: names with values, in order. Those of the namespace {@value #NAMESPACE} are this
 * project's own and mean what the SDK's own documents mean by the same name.
 *
 * <p>What is not known gives no property. Not thread-safe.
 */
public final class OscalProperties {

    /** The namespace of this project's own properties. */
    public static final String NAMESPACE = "urn:opendspt:ns:oscal";

    private final List<JsonObject> properties = new ArrayList<>();

    /** Starts without properties. */
    public OscalProperties() {}

    /**
     * Adds a property that OSCAL itself defines.
     *
     * @param name the name
     * @param value the value
     * @return these properties
     */
    public OscalProperties oscal(String name, String value) {
        properties.add(new JsonObject().with("name", name).with("value", OscalText.value(value)));
        return this;
    }

    /**
     * Adds a property of this project's own.
     *
     * @param name the name, a token
     * @param value what it says by its text; {@code null} and what is blank add nothing
     * @return these properties
     */
    public OscalProperties own(String name, @Nullable Object value) {
        return own(name, value, null);
    }

    /**
     * Adds a property of this project's own, with a remark.
     *
     * @param name the name, a token
     * @param value what it says by its text; {@code null} and what is blank add nothing
     * @param remark what is to be known of the value, such as its source, or {@code null}
     * @return these properties
     */
    public OscalProperties own(String name, @Nullable Object value, @Nullable String remark) {
        Objects.requireNonNull(name, "name");
        String text = value == null ? "" : OscalText.value(value.toString());
        if (!text.isEmpty()) {
            properties.add(new JsonObject()
                    .with("name", name)
                    .with("ns", NAMESPACE)
                    .with("value", text)
                    .with("remarks", remark == null ? null : OscalText.markdown(remark)));
        }
        return this;
    }

    /**
     * The properties as OSCAL writes them.
     *
     * @return the objects, in the order in which they were added
     */
    public List<JsonObject> toJson() {
        return List.copyOf(properties);
    }
}
