package io.github.opendspt.model.internal;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object that is put together member by member, in the order in which they are to be written: a schema, or a document
 * of a foreign format. What is not known is not written: a {@code null}, an empty list and an empty object leave no member
 * behind.
 *
 * <p>Not thread-safe. An object that has become a member of another is not copied.
 */
public final class JsonObject {

    private static final JsonFactory FACTORY = new JsonFactory();

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
    public JsonObject with(String name, long number) {
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
     * Adds a list without elements, for formats in which its presence says that there is none.
     *
     * @param name the name of the member
     * @return this object
     * @throws IllegalArgumentException if the object has a member of that name
     */
    public JsonObject withEmptyList(String name) {
        return add(name, List.of());
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

    /**
     * Puts a text in the place of whatever a member held, or adds it at the end.
     *
     * @param name the name of the member
     * @param text the text
     * @return this object
     */
    public JsonObject replace(String name, String text) {
        members.put(name, text);
        return this;
    }

    /**
     * Takes members away.
     *
     * @param names their names; there need not be such members
     * @return this object
     */
    public JsonObject without(String... names) {
        members.keySet().removeAll(List.of(names));
        return this;
    }

    /**
     * An object that is a member.
     *
     * @param name the name of the member
     * @return the object itself, not a copy
     * @throws IllegalArgumentException if the member is no object
     */
    public JsonObject object(String name) {
        if (members.get(name) instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("the member '" + name + "' is no object");
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
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /**
     * Writes the object, each member on a line of its own, the same object always in the same way.
     *
     * @return the JSON
     */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(JsonLayout.indented(), text)) {
            write(this, out);
        }
        return text.toString();
    }

    /** {@return the JSON} */
    @Override
    public String toString() {
        return toJson();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            object.members.forEach((name, member) -> {
                out.writeName(name);
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value);
        }
    }
}
