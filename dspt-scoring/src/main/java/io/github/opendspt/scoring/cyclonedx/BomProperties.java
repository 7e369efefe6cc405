package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.internal.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Properties in the namespace {@code opendspt}, for what CycloneDX has no word for. What is not known gives none. */
final class BomProperties {

    private final List<JsonObject> properties = new ArrayList<>();

    BomProperties with(String name, @Nullable Object value) {
        if (value != null) {
            properties.add(new JsonObject().with("name", "opendspt:" + name).with("value", value.toString()));
        }
        return this;
    }

    List<JsonObject> toJson() {
        return List.copyOf(properties);
    }
}
