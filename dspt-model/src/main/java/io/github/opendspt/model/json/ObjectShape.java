package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.internal.bytes.MemberNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The shape of a JSON object with named members. It is read into and written from a value by a {@linkplain Form form}, which
 * puts the members in the order in which they were added. A member that it does not name is a problem, or for a lenient reader
 * a finding. A value that is {@link SelfConsistent} is asked for its inconsistencies, each of which is a problem, to the
 * reader as to the writer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the object is read into and written from
 */
public final class ObjectShape<T> extends Shape<T> {

    private static final int MOST_MEMBERS = 64;

    private final String name;
    private final String description;
    private final Member<?>[] members;
    private final MemberNames names;
    private final long required;
    private final int refIndex;
    private final @Nullable String format;
    private final DraftForm<Object, T> form;
    private final @Nullable Consumer<JsonObject> rules;
    private final List<Alternative> alternatives;

    private ObjectShape(Builder<T> builder, DraftForm<Object, T> form) {
        this.name = builder.name;
        this.description = builder.description;
        this.members = builder.members.toArray(new Member<?>[0]);
        String[] memberNames = new String[members.length];
        long mask = 0;
        for (Member<?> member : members) {
            memberNames[member.index] = member.name;
            mask |= member.required ? 1L << member.index : 0;
        }
        this.names = new MemberNames(List.of(memberNames));
        this.required = mask;
        this.refIndex = names.indexOf("ref");
        this.format = builder.format;
        this.form = form;
        this.rules = builder.rules;
        this.alternatives = List.copyOf(builder.alternatives);
    }

    /**
     * Starts the shape of an object.
     *
     * @param name the name of its JSON Schema definition, in camelCase
     * @param description what the object is, in one sentence
     * @param <T> what the object is read into and written from
     * @return a builder
     */
    public static <T> Builder<T> named(String name, String description) {
        return new Builder<>(name, description);
    }

    /**
     * Starts the shape of a whole document: it names its format, and it may name the schema that an editor checks it
     * against, which is passed over and not kept.
     *
     * @param name the name of its JSON Schema definition, in camelCase
     * @param format the name and major version of its format
     * @param description what the document is, in one sentence
     * @param <T> what the document is read into and written from
     * @return a builder
     */
    public static <T> Builder<T> document(String name, String format, String description) {
        Builder<T> builder = new Builder<>(name, description);
        builder.optional(
                "$schema",
                Textual.Ignored.INSTANCE,
                "The schema that an editor checks the document against; it is passed over and not kept.");
        builder.required("format", Shapes.constant(format), "The name and major version of the format.");
        builder.format = format;
        return builder;
    }

    @Override
    @Nullable
    T read(JsonSource in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.reportWrongType(JsonKind.OBJECT);
            return null;
        }
        @Nullable Object[] values = new Object[members.length];
        long seen = 0;
        long failed = 0;
        boolean whole = true;
        Ref around = refIndex < 0 ? null : in.concerning();
        int expected = 0;
        for (int index = in.nextMember(names, 0); index != MemberNames.END; index = in.nextMember(names, expected)) {
            if (index == MemberNames.UNKNOWN) {
                in.reportUnknownMember(name, in.text(), NearMiss.of(in.text(), names.all()));
                whole &= in.lenient();
                in.next();
                in.skip();
                continue;
            }
            Member<?> member = members[index];
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                in.report(ModelCodes.JSON_DUPLICATE_KEY, Found.of(member.name, new Suggestion(member.name)));
                failed |= bit;
                in.next();
                in.skip();
                continue;
            }
            seen |= bit;
            expected = index + 1;
            in.next();
            in.member(member.name);
            Object value = member.shape.read(in);
            values[index] = value;
            if (value == null) {
                failed |= bit;
            } else if (index == refIndex && value instanceof Ref ref) {
                in.concerning(ref);
            }
        }
        T value = make(new Members(values), seen, failed, whole, in);
        if (refIndex >= 0) {
            in.concerning(around);
        }
        return value;
    }

    /** At the end of an object the parser is back in its parent, so the pointer is that of the object. */
    private @Nullable T make(Members values, long seen, long failed, boolean whole, JsonSource in) {
        long missing = required & ~seen;
        if (missing != 0) {
            String pointer = in.pointer();
            for (Member<?> member : members) {
                if ((missing & (1L << member.index)) != 0) {
                    in.reportAt(pointer, Reason.of(ModelCodes.VALUE_MISSING, member.name, name));
                }
            }
        }
        if (missing != 0 || (failed & required) != 0) {
            return null;
        }
        Object value = form.draft(values);
        boolean consistent = !(value instanceof SelfConsistent self) || check(self, seen, failed, in);
        return consistent && whole && failed == 0 ? form.make(value) : null;
    }

    @Override
    void write(T value, JsonSink out) {
        Ref around = refIndex < 0 ? null : out.concerning();
        out.startObject();
        long given = writeMembers(value, out.parts());
        if (value instanceof SelfConsistent self) {
            checkWritten(self, given, out);
        }
        out.endObject();
        if (refIndex >= 0) {
            out.concerning(around);
        }
    }

    /** Gives the members that have a value, as bits. */
    private long writeMembers(T value, Parts parts) {
        ObjectShape<?> outer = parts.shape;
        int nextOfOuter = parts.next;
        long givenOfOuter = parts.given;
        parts.shape = this;
        parts.next = 0;
        parts.given = 0;
        if (format != null) {
            parts.put(text(0), null);
            parts.put(text(1), format);
        }
        form.write(value, parts);
        if (parts.next != members.length) {
            throw new IllegalStateException("the member '" + members[parts.next].name + "' is not written");
        }
        long given = parts.given;
        parts.shape = outer;
        parts.next = nextOfOuter;
        parts.given = givenOfOuter;
        return given;
    }

    @SuppressWarnings("unchecked") // the first two members of a document are texts
    private Member<String> text(int index) {
        return (Member<String>) members[index];
    }

    private void checkWritten(SelfConsistent value, long given, JsonSink out) {
        List<Inconsistency> inconsistencies = value.inconsistencies();
        if (inconsistencies.isEmpty()) {
            return;
        }
        for (Inconsistency inconsistency : inconsistencies) {
            Member<?> member = member(inconsistency.property());
            boolean absent = member == null || (given & (1L << member.index)) == 0;
            out.reportInside(absent ? "" : inconsistency.property(), reason(inconsistency));
        }
    }

    private @Nullable Member<?> member(String property) {
        int index = names.indexOf(property);
        return index == MemberNames.UNKNOWN ? null : members[index];
    }

    private static Reason reason(Inconsistency inconsistency) {
        return Reason.of(inconsistency.code(), inconsistency.arguments().toArray());
    }

    /** What a member that failed already says is not said again. */
    private boolean check(SelfConsistent value, long seen, long failed, JsonSource in) {
        List<Inconsistency> inconsistencies = value.inconsistencies();
        if (inconsistencies.isEmpty()) {
            return true;
        }
        String pointer = in.pointer();
        for (Inconsistency inconsistency : inconsistencies) {
            String property = inconsistency.property();
            Member<?> member = member(property);
            boolean doubtful = member == null ? failed != 0 : (failed & (1L << member.index)) != 0;
            if (!doubtful) {
                boolean absent = member == null || (seen & (1L << member.index)) == 0;
                in.reportAt(absent ? pointer : pointer + "/" + property, reason(inconsistency));
            }
        }
        return false;
    }

    @Override
    JsonObject schema(SchemaBuilder schemas) {
        return schemas.definition(name, () -> {
            if (alternatives.isEmpty()) {
                JsonObject schema = object(schemas, description, null);
                if (rules != null) {
                    rules.accept(schema);
                }
                return schema;
            }
            return new JsonObject()
                    .with("description", description)
                    .withObjects(
                            "oneOf",
                            alternatives.stream()
                                    .map(alternative -> alternative.schema(this, schemas))
                                    .toList());
        });
    }

    /** The schema of an object that has one alternative and none of the others. */
    private JsonObject object(SchemaBuilder schemas, String about, @Nullable Alternative chosen) {
        JsonObject properties = new JsonObject();
        List<String> needed = new ArrayList<>();
        for (Member<?> member : members) {
            boolean other = chosen != null
                    && chosen.member != member
                    && alternatives.stream().anyMatch(alternative -> alternative.member == member);
            if (!other) {
                properties.with(member.name, schemas.described(member.shape, member.description));
                if (member.required || (chosen != null && chosen.member == member)) {
                    needed.add(member.name);
                }
            }
        }
        return SchemaBuilder.typed("object")
                .with("description", about)
                .with("properties", properties)
                .withTexts("required", needed)
                .with("additionalProperties", false);
    }

    /** One of several members of which an object has exactly one. */
    private record Alternative(Member<?> member, String name, String description) {

        JsonObject schema(ObjectShape<?> shape, SchemaBuilder schemas) {
            return schemas.definition(name, () -> shape.object(schemas, description, this));
        }
    }

    /**
     * A member of an object. Made by a {@link Builder}.
     *
     * @param <V> what its value is read into and written from
     */
    public static final class Member<V> {
        private final int index;
        private final String name;
        private final SerializableString written;
        private final Shape<V> shape;
        private final boolean required;
        private final @Nullable V otherwise;
        private final String description;

        private Member(
                int index, String name, Shape<V> shape, boolean required, @Nullable V otherwise, String description) {
            this.index = index;
            this.name = Objects.requireNonNull(name, "name");
            this.written = new SerializedString(name);
            this.shape = Objects.requireNonNull(shape, "shape");
            this.required = required;
            this.otherwise = otherwise;
            this.description = Objects.requireNonNull(description, "description");
        }

        private void write(@Nullable V value, JsonSink out, @Nullable ObjectShape<?> object) {
            ObjectShape<?> around = Objects.requireNonNull(object);
            if (value == null) {
                if (required) {
                    out.reportInside("", Reason.of(ModelCodes.VALUE_MISSING, name, around.name));
                }
            } else if (otherwise == null || !value.equals(otherwise)) {
                out.name(written);
                out.member(name);
                if (index == around.refIndex && value instanceof Ref ref) {
                    out.concerning(ref);
                }
                shape.write(value, out);
            }
        }
    }

    /**
     * How an object is made of the values of its members, and where they are in it. For the shapes that a program needs for its
     * first verdict: loading a class costs a new JVM less than linking two functions.
     *
     * @param <T> what the object is read into and written from
     */
    public interface Form<T> extends DraftForm<T, T> {

        @Override
        default T make(T draft) {
            return draft;
        }
    }

    /** A form of two functions. */
    private record FunctionForm<T>(Function<Members, T> maker, BiConsumer<T, Parts> writer) implements Form<T> {

        @Override
        public T draft(Members values) {
            return maker.apply(values);
        }

        @Override
        public void write(T value, Parts parts) {
            writer.accept(value, parts);
        }
    }

    /**
     * As {@link Form}, of a value that cannot be made where its members do not agree.
     *
     * @param <D> what says whether the members agree, as a rule a {@link SelfConsistent}
     * @param <T> what the object is read into and written from
     */
    public interface DraftForm<D, T> {

        /**
         * Makes something of the values of the members. It must not fail for values that the members' shapes allow.
         *
         * @param values the values
         * @return the draft
         */
        D draft(Members values);

        /**
         * Makes the value of a draft that is consistent. It must not fail.
         *
         * @param draft the draft
         * @return the value
         */
        T make(D draft);

        /**
         * Puts the value of each member, in the order in which the members were added.
         *
         * @param value what is written
         * @param parts where to put them
         */
        void write(T value, Parts parts);
    }

    /** Where the values of the members of an object are put, one after another, when it is written. */
    public static final class Parts {
        private final JsonSink out;
        private @Nullable ObjectShape<?> shape;
        private int next;
        private long given;

        Parts(JsonSink out) {
            this.out = out;
        }

        /**
         * Puts the value of the next member.
         *
         * @param member the member
         * @param value its value; {@code null} leaves it out, which is a problem where it is required
         * @param <V> what its value is written from
         * @throws IllegalStateException if another member comes next
         */
        public <V> void put(Member<V> member, @Nullable V value) {
            if (member.index != next) {
                throw new IllegalStateException("the member '" + member.name + "' does not come next");
            }
            next++;
            given |= value == null ? 0 : 1L << member.index;
            member.write(value, out, shape);
        }
    }

    /** The values of the members of one object that is being read. */
    public static final class Members {
        private final @Nullable Object[] values;

        private Members(@Nullable Object[] values) {
            this.values = values;
        }

        /**
         * The value of a required member, or of one whose absence means a value.
         *
         * @param member the member
         * @param <V> what its value is read into
         * @return the value
         */
        public <V> V get(Member<V> member) {
            V read = orNull(member);
            V value = read == null ? member.otherwise : read;
            if (value == null) {
                throw new IllegalStateException("the absence of '" + member.name + "' means nothing");
            }
            return value;
        }

        /**
         * The value of an optional member.
         *
         * @param member the member
         * @param <V> what its value is read into
         * @return the value, or {@code null} if the object does not have the member
         */
        @SuppressWarnings("unchecked") // the shape of the member made the value
        public <V> @Nullable V orNull(Member<V> member) {
            return (V) values[member.index];
        }

        /**
         * The value of an optional member.
         *
         * @param member the member
         * @param otherwise what the absent member means
         * @param <V> what its value is read into
         * @return the value, or {@code otherwise} if the object does not have the member
         */
        public <V> V orElse(Member<V> member, V otherwise) {
            V value = orNull(member);
            return value == null ? otherwise : value;
        }
    }

    /**
     * Builds an {@link ObjectShape}. Not thread-safe.
     *
     * @param <T> what the object is read into and written from
     */
    public static final class Builder<T> {
        private final String name;
        private final String description;
        private final List<Member<?>> members = new ArrayList<>();
        private final List<Alternative> alternatives = new ArrayList<>();
        private @Nullable String format;
        private @Nullable Consumer<JsonObject> rules;

        private Builder(String name, String description) {
            this.name = Objects.requireNonNull(name, "name");
            this.description = Objects.requireNonNull(description, "description");
        }

        /**
         * Adds a member that every object has.
         *
         * @param memberName its name
         * @param shape the shape of its value
         * @param memberDescription what it is, in one sentence
         * @param <V> what its value is read into and written from
         * @return the member
         */
        public <V> Member<V> required(String memberName, Shape<V> shape, String memberDescription) {
            return add(memberName, shape, true, null, memberDescription);
        }

        /**
         * Adds a member that may be left out.
         *
         * @param memberName its name
         * @param shape the shape of its value
         * @param memberDescription what it is, and what its absence means, in one sentence
         * @param <V> what its value is read into and written from
         * @return the member
         */
        public <V> Member<V> optional(String memberName, Shape<V> shape, String memberDescription) {
            return add(memberName, shape, false, null, memberDescription);
        }

        /**
         * Adds a member whose absence means a value, such as an empty list. It is left out where it has that value.
         *
         * @param memberName its name
         * @param shape the shape of its value
         * @param otherwise what its absence means
         * @param memberDescription what it is, and what its absence means, in one sentence
         * @param <V> what its value is read into and written from
         * @return the member
         */
        public <V> Member<V> optional(String memberName, Shape<V> shape, V otherwise, String memberDescription) {
            Objects.requireNonNull(otherwise, "otherwise");
            return add(memberName, shape, false, otherwise, memberDescription);
        }

        private <V> Member<V> add(
                String memberName, Shape<V> shape, boolean required, @Nullable V otherwise, String memberDescription) {
            if (members.size() == MOST_MEMBERS) {
                throw new IllegalStateException("an object has at most " + MOST_MEMBERS + " members");
            }
            Member<V> member = new Member<>(members.size(), memberName, shape, required, otherwise, memberDescription);
            members.add(member);
            return member;
        }

        /**
         * Makes an optional member one of several of which an object has exactly one. The JSON Schema has a definition of
         * its own for each, in the order of these calls, so that a form offers the first of them first. That there is
         * exactly one is for the value's own {@link SelfConsistent#inconsistencies()} to say.
         *
         * @param member the member
         * @param alternativeName the name of the definition, in camelCase
         * @param alternativeDescription what an object with this member is, in one sentence
         * @return this builder
         */
        public Builder<T> alternative(Member<?> member, String alternativeName, String alternativeDescription) {
            alternatives.add(new Alternative(member, alternativeName, alternativeDescription));
            return this;
        }

        /**
         * Adds rules between members to the JSON Schema of the object. They say what the value's own
         * {@link SelfConsistent#inconsistencies()} says, as far as a schema can.
         *
         * @param addRules adds keywords such as {@code oneOf} to the schema
         * @return this builder
         */
        public Builder<T> schemaRules(Consumer<JsonObject> addRules) {
            this.rules = Objects.requireNonNull(addRules, "addRules");
            return this;
        }

        /**
         * Makes the shape.
         *
         * @param maker makes the value of an object from the values of its members; it must not fail for values that the
         *     members' shapes allow
         * @param writer puts the value of each member, in the order in which the members were added
         * @return the shape
         */
        public ObjectShape<T> build(Function<Members, T> maker, BiConsumer<T, Parts> writer) {
            return build(new FunctionForm<>(
                    Objects.requireNonNull(maker, "maker"), Objects.requireNonNull(writer, "writer")));
        }

        /**
         * Makes the shape.
         *
         * @param form how the object is made and written
         * @param <D> what says whether its members agree
         * @return the shape
         */
        @SuppressWarnings("unchecked") // the form gets the draft that it made
        public <D> ObjectShape<T> build(DraftForm<D, T> form) {
            return new ObjectShape<>(this, (DraftForm<Object, T>) Objects.requireNonNull(form, "form"));
        }
    }
}
