package io.github.opendspt.model.export;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opendspt.model.json.DocumentWriter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that an exporter puts together, member by member, in the order in which they are to be written. What is
 * not known is not written: a {@code null}, an empty list and an empty object leave no member behind.
 *
 * <p>Not thread-safe, and not to be changed any more once it has become a member of another.
 */
public final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Starts an object without members. */
    public JsonObject() {}

    /**
     * Adds a text.
     *
     * @param name the name of the member
     * @param text the text, or {@code null} to add nothing
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject with(String name, @Nullable String text) {
        return add(name, text);
    }

    /**
     * Adds a number.
     *
     * @param name the name of the member
     * @param number the number
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject with(String name, int number) {
        return add(name, number);
    }

    /**
     * Adds a truth value.
     *
     * @param name the name of the member
     * @param flag the truth value
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject with(String name, boolean flag) {
        return add(name, flag);
    }

    /**
     * Adds an object.
     *
     * @param name the name of the member
     * @param object the object; {@code null} and one without members add nothing
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject with(String name, @Nullable JsonObject object) {
        return add(name, object == null || object.members.isEmpty() ? null : object);
    }

    /**
     * Adds an object even where it has no members, for formats in which its presence says something.
     *
     * @param name the name of the member
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject withEmptyObject(String name) {
        return add(name, new JsonObject());
    }

    /**
     * Adds a list of objects.
     *
     * @param name the name of the member
     * @param objects the objects, in order; an empty list adds nothing
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject withObjects(String name, Collection<JsonObject> objects) {
        return add(name, objects.isEmpty() ? null : List.copyOf(objects));
    }

    /**
     * Adds a list of texts.
     *
     * @param name the name of the member
     * @param texts the texts, in order; an empty list adds nothing
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject withTexts(String name, Collection<String> texts) {
        return add(name, texts.isEmpty() ? null : List.copyOf(texts));
    }

    /**
     * Adds every member of another object after those that this one has.
     *
     * @param other the other object
     * @return this object
     * @throws IllegalArgumentException if the two have a member of the same name
     */
    public JsonObject withAll(JsonObject other) {
        other.members.forEach(this::add);
        return this;
    }

    private JsonObject add(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        if (value != null && members.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("the object has a member '" + name + "' already");
        }
        return this;
    }

    /**
     * The members.
     *
     * @return the members, in the order in which they were added: text, number, truth value, object, or a list of objects
     *     or texts
     */
    @JsonValue
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Writes the object, each member on a line of its own, the same object always in the same way.
     *
     * @return the JSON
     */
    public String toJson() {
        return Writer.INDENTED.toText(this);
    }

    /** Data binding starts only where something is written. */
    private static final class Writer {
        static final DocumentWriter<JsonObject> INDENTED =
                DocumentWriter.of(JsonObject.class).indented();
    }
}
