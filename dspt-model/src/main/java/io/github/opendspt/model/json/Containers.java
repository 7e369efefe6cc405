package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.SortedArrayMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The shapes that are put together of others. */
final class Containers {

    private Containers() {}

    /** What another shape reads and writes, as something else. */
    static final class Mapped<A, B> extends Shape<B> {
        private final Shape<A> shape;
        private final Function<A, B> function;
        private final Function<B, A> inverse;

        Mapped(Shape<A> shape, Function<A, B> function, Function<B, A> inverse) {
            this.shape = Objects.requireNonNull(shape, "shape");
            this.function = Objects.requireNonNull(function, "function");
            this.inverse = Objects.requireNonNull(inverse, "inverse");
        }

        @Override
        @Nullable
        B read(JsonSource in) {
            A value = shape.read(in);
            return value == null ? null : function.apply(value);
        }

        @Override
        void write(B value, JsonSink out) {
            shape.write(inverse.apply(value), out);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return shape.schema(schemas);
        }
    }

    /** An array. */
    static final class Elements<V> extends Shape<List<V>> {
        private final Shape<V> element;
        private final int most;

        Elements(Shape<V> element, int most) {
            this.element = Objects.requireNonNull(element, "element");
            this.most = most;
        }

        @Override
        @Nullable
        List<V> read(JsonSource in) {
            if (in.token() != JsonToken.START_ARRAY) {
                in.reportWrongType(JsonKind.ARRAY);
                return null;
            }
            String member = in.member();
            List<V> values = new ArrayList<>();
            boolean whole = true;
            for (int count = 0; in.next() != JsonToken.END_ARRAY; count++) {
                if (count >= most) {
                    if (count == most) {
                        in.report(ModelCodes.VALUE_TOO_MANY, member, most);
                    }
                    whole = false;
                    in.skip();
                    continue;
                }
                V value = element.read(in);
                if (value == null) {
                    whole = false;
                } else {
                    values.add(value);
                }
            }
            return whole ? values : null;
        }

        @Override
        void write(List<V> values, JsonSink out) {
            String member = out.member();
            out.startArray();
            int count = 0;
            for (V value : values) {
                if (count++ == most) {
                    out.report(ModelCodes.VALUE_TOO_MANY, member, most);
                    break;
                }
                element.write(value, out);
            }
            out.endArray();
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("array").with("items", element.schema(schemas));
            return most == Integer.MAX_VALUE ? schema : schema.with("maxItems", most);
        }
    }

    /** An object with a value for each of some names. */
    abstract static class Keyed<K extends Comparable<? super K>, V> extends Shape<SortedMap<K, V>> {
        final Textual<K> key;
        private final int most;

        private Keyed(Textual<K> key, int most) {
            this.key = Objects.requireNonNull(key, "key");
            this.most = most;
        }

        /** The shape of the value of a name that the shape of names takes. */
        abstract Shape<V> valueOf(K name);

        @Override
        @Nullable
        SortedMap<K, V> read(JsonSource in) {
            if (in.token() != JsonToken.START_OBJECT) {
                in.reportWrongType(JsonKind.OBJECT);
                return null;
            }
            SortedArrayMap.Filling<K, V> values = new SortedArrayMap.Filling<>(0);
            String member = in.member();
            Ref around = in.concerning();
            boolean whole = true;
            int count = 0;
            while (in.nextName()) {
                in.concerning(around);
                if (count++ >= most) {
                    if (count == most + 1) {
                        in.report(ModelCodes.VALUE_TOO_MANY, member, most);
                    }
                    whole = false;
                    in.next();
                    in.skip();
                    continue;
                }
                K ref = key.parse(in);
                in.concerning(around, ref);
                int place = ref == null ? 0 : values.place(ref);
                if (ref == null || place >= 0) {
                    in.reportName(
                            ref == null
                                    ? key.fault(in.text(), member)
                                    : Reason.of(ModelCodes.JSON_DUPLICATE_KEY, Found.of(in.text())));
                    whole = false;
                    in.next();
                    in.skip();
                    continue;
                }
                in.next();
                V value = valueOf(ref).read(in);
                values.insert(place, ref, value);
                whole &= value != null;
            }
            in.concerning(around);
            return whole ? values.map() : null;
        }

        @Override
        void write(SortedMap<K, V> values, JsonSink out) {
            String member = out.member();
            Ref around = out.concerning();
            out.startObject();
            if (values.size() > most) {
                out.reportInside("", Reason.of(ModelCodes.VALUE_TOO_MANY, member, most));
            }
            values.forEach((name, value) -> {
                out.concerning(around, name);
                Reason fault = key.unwritable(name, member);
                if (fault == null) {
                    key.writeName(name, out);
                    valueOf(name).write(value, out);
                } else {
                    out.reportInside("", fault);
                }
            });
            out.endObject();
            out.concerning(around);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("object");
            return most == Integer.MAX_VALUE ? schema : schema.with("maxProperties", most);
        }
    }

    /** An object with values of one shape. */
    static final class Entries<K extends Comparable<? super K>, V> extends Keyed<K, V> {
        private final Shape<V> value;

        Entries(Textual<K> key, Shape<V> value, int most) {
            super(key, most);
            this.value = Objects.requireNonNull(value, "value");
        }

        @Override
        Shape<V> valueOf(K name) {
            return value;
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return super.schema(schemas)
                    .with("propertyNames", key.schema(schemas))
                    .with("additionalProperties", value.schema(schemas));
        }
    }

    /** An object with a shape for each name. */
    static final class ListedEntries<K extends Comparable<? super K>, V> extends Keyed<K, V> {
        private final List<Shapes.NamedShape<K, V>> names;
        private final Map<K, Shape<V>> values = new HashMap<>();

        ListedEntries(Textual<K> key, Collection<Shapes.NamedShape<K, V>> names) {
            super(key, Integer.MAX_VALUE);
            this.names = List.copyOf(names);
            this.names.forEach(name -> values.put(name.name(), name.shape()));
        }

        @Override
        Shape<V> valueOf(K name) {
            return Objects.requireNonNull(values.get(name));
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject properties = new JsonObject();
            for (Shapes.NamedShape<K, V> name : names) {
                properties.with(
                        key.text(name.name()),
                        schemas.described(name.shape(), name.description()).with("title", name.title()));
            }
            return super.schema(schemas).with("properties", properties).with("additionalProperties", false);
        }
    }
}
