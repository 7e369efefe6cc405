package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.scoring.Published;
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

    /** What was published (rule A41), where something was. */
    BomProperties with(@Nullable Published published) {
        return published == null
                ? this
                : with("published-status", published.status())
                        .with("published-on", published.on())
                        .with("published-certain-until", published.certainUntil())
                        .with("published-likely-until", published.likelyUntil());
    }

    List<JsonObject> toJson() {
        return List.copyOf(properties);
    }
}
