package io.github.opendspt.model.json;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An argument of a {@link Reason}: a text, an integer, or true or false. */
final class ArgumentShape extends Shape<Object> {

    static final Shape<Object> INSTANCE = new ArgumentShape();

    private static final Shape<String> TEXT = Shapes.text(Reason.MAX_MESSAGE);

    private ArgumentShape() {}

    @Override
    @Nullable
    Object read(JsonSource in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        } else if (token == JsonToken.VALUE_STRING) {
            return TEXT.read(in);
        }
        Long number = in.integer();
        if (number == null || number != number.intValue()) {
            in.reportWrongType(JsonKind.SCALAR);
            return null;
        }
        return number.intValue();
    }

    @Override
    void write(Object value, JsonSink out) {
        if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else {
            TEXT.write(value.toString(), out);
        }
    }

    @Override
    JsonObject schema(SchemaBuilder schemas) {
        return new JsonObject()
                .withObjects(
                        "anyOf",
                        List.of(
                                TEXT.schema(schemas),
                                Shapes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE)
                                        .schema(schemas),
                                Shapes.bool().schema(schemas)));
    }
}
