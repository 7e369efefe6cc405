package io.github.opendspt.model.json;

import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.internal.UnicodeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Makes the shapes of which documents are put together. */
public final class Shapes {

    private static final Shape<Boolean> BOOL = new Bool();
    private static final Shape<LocalDate> DATE = new Date();
    private static final Shape<Instant> MOMENT = new Moment();

    private Shapes() {}

    /**
     * True or false.
     *
     * @return the shape
     */
    public static Shape<Boolean> bool() {
        return BOOL;
    }

    /**
     * A day of the calendar, {@code YYYY-MM-DD}.
     *
     * @return the shape
     */
    public static Shape<LocalDate> date() {
        return DATE;
    }

    /**
     * A moment to the second, {@code YYYY-MM-DDThh:mm:ssZ}.
     *
     * @return the shape
     */
    public static Shape<Instant> moment() {
        return MOMENT;
    }

    /**
     * An integer, written without point and exponent.
     *
     * @param least the least value
     * @param greatest the greatest value
     * @return the shape
     */
    public static Shape<Integer> integer(int least, int greatest) {
        return new Int(least, greatest);
    }

    /**
     * An integer that may need more digits than {@link #integer} takes, written without point and exponent.
     *
     * @param least the least value
     * @param greatest the greatest value
     * @return the shape
     */
    public static Shape<Long> longInteger(long least, long greatest) {
        return new LongInt(least, greatest);
    }

    /**
     * Unicode text, possibly blank.
     *
     * @param max the greatest number of code points
     * @return the shape
     */
    public static Shape<String> text(int max) {
        return new Plain(max, true);
    }

    /**
     * Unicode text that is not blank: not only U+0000 to U+0020.
     *
     * @param max the greatest number of code points
     * @return the shape
     */
    public static Shape<String> nonBlankText(int max) {
        return new Plain(max, false);
    }

    /**
     * One text and no other.
     *
     * @param text the text
     * @return the shape
     */
    public static Shape<String> constant(String text) {
        return new Words<>(Map.of(text, text), found -> null);
    }

    /**
     * One of the words of a vocabulary.
     *
     * @param type the vocabulary
     * @param <E> the vocabulary
     * @return the shape
     */
    public static <E extends Enum<E> & Term> Shape<E> token(Class<E> type) {
        return token(List.of(type.getEnumConstants()), Term::token);
    }

    /**
     * One of some values, each with a word.
     *
     * @param values the values
     * @param word the word of a value
     * @param <V> the values
     * @return the shape
     */
    public static <V> Shape<V> token(Collection<V> values, Function<V, String> word) {
        return token(values, word, found -> null);
    }

    /**
     * One of some values, each with a word.
     *
     * @param values the values
     * @param word the word of a value
     * @param repair makes of another word the one that was probably meant, such as of an abbreviation; {@code null} if it
     *     does not know, and then the word closest in spelling is offered
     * @param <V> the values
     * @return the shape
     */
    public static <V> Shape<V> token(
            Collection<V> values, Function<V, String> word, Function<String, @Nullable String> repair) {
        Map<String, V> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return new Words<>(words, repair);
    }

    /**
     * Text of a form.
     *
     * @param pattern the form, a regular expression that means the same in Java and in ECMA-262 with the {@code u} flag
     * @param parser reads the text; throws IllegalArgumentException for exactly those texts that the pattern does not
     *     match as a whole
     * @param code the code of the problem
     * @param expected what is expected, with an example
     * @param repair makes of a text that failed the one that was probably meant; {@code null} if it does not know
     * @param <V> what the text is read into
     * @return the shape
     */
    public static <V> Shape<V> parsed(
            String pattern,
            Function<String, V> parser,
            String code,
            String expected,
            Function<String, @Nullable String> repair) {
        return new Parsed<>(pattern, parser, code, expected, repair);
    }

    /**
     * What another shape reads and writes, as something else.
     *
     * @param shape the other shape
     * @param function makes the value; it must not fail for values that the shape allows
     * @param inverse makes of the value what the other shape writes
     * @param <A> what the other shape reads and writes
     * @param <B> what it is read into and written from
     * @return the shape
     */
    public static <A, B> Shape<B> map(Shape<A> shape, Function<A, B> function, Function<B, A> inverse) {
        return new Mapped<>(shape, function, inverse);
    }

    /**
     * An array.
     *
     * @param element the shape of each element
     * @param <V> what an element is read into
     * @return the shape
     */
    public static <V> Shape<List<V>> list(Shape<V> element) {
        return new Elements<>(element, Integer.MAX_VALUE);
    }

    /**
     * An array of a bounded length.
     *
     * @param element the shape of each element
     * @param most the greatest number of elements
     * @param <V> what an element is read into
     * @return the shape
     */
    public static <V> Shape<List<V>> list(Shape<V> element, int most) {
        return new Elements<>(element, most);
    }

    /**
     * An object whose names are values.
     *
     * @param key the shape of each name, one of {@link #parsed} or {@link #token}
     * @param value the shape of each value
     * @param <K> what a name is read into
     * @param <V> what a value is read into
     * @return the shape
     * @throws IllegalArgumentException if the shape of the names is not one of text with a form
     */
    public static <K extends Comparable<? super K>, V> Shape<SortedMap<K, V>> map(Shape<K> key, Shape<V> value) {
        return map(key, value, Integer.MAX_VALUE);
    }

    /**
     * An object of a bounded number of members, whose names are values.
     *
     * @param key the shape of each name, one of text
     * @param value the shape of each value
     * @param most the greatest number of members
     * @param <K> what a name is read into
     * @param <V> what a value is read into
     * @return the shape
     * @throws IllegalArgumentException if the shape of the names is not one of text
     */
    public static <K extends Comparable<? super K>, V> Shape<SortedMap<K, V>> map(
            Shape<K> key, Shape<V> value, int most) {
        if (!(key instanceof Textual<K> textual)) {
            throw new IllegalArgumentException("the names of an object need a shape of text");
        }
        return new Entries<>(textual, value, most);
    }

    /**
     * An object whose names are some values and no others, each with a shape of its own. None of them has to be there.
     *
     * @param names the names
     * @param word the word of a name
     * @param repair makes of another name the one that was probably meant; {@code null} if it does not know, and then the name
     *     closest in spelling is offered
     * @param <K> what a name is read into
     * @param <V> what a value is read into
     * @return the shape
     */
    public static <K extends Comparable<? super K>, V> Shape<SortedMap<K, V>> map(
            Collection<NamedShape<K, V>> names, Function<K, String> word, Function<String, @Nullable String> repair) {
        Textual<K> key = new Words<>(words(names, word), repair);
        return new ListedEntries<>(key, names);
    }

    private static <K extends Comparable<? super K>, V> Map<String, K> words(
            Collection<NamedShape<K, V>> names, Function<K, String> word) {
        Map<String, K> words = new LinkedHashMap<>();
        names.forEach(name -> words.put(word.apply(name.name()), name.name()));
        return words;
    }

    /**
     * One of the names that an object may have.
     *
     * @param name the name
     * @param shape the shape of its value
     * @param title a short title, for forms
     * @param description what the value is, in one sentence
     * @param <K> what the name is read into
     * @param <V> what the value is read into
     */
    public record NamedShape<K, V>(K name, Shape<V> shape, String title, String description) {

        /** Rejects {@code null}. */
        public NamedShape {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
        }
    }

    /** What is wrong with a text. */
    private record Fault(String code, String message) {}

    /** A shape of text that can also be that of a name. */
    private abstract static class Textual<T> extends Shape<T> {

        @Override
        final @Nullable T read(JsonSource in) {
            if (in.token() != JsonToken.VALUE_STRING) {
                in.reportWrongType(expected());
                return null;
            }
            return accept(in.text(), in);
        }

        /** The value of a text; {@code null} if a problem was reported at the current token. */
        abstract @Nullable T accept(String text, JsonSource in);

        /** The text of a value. */
        abstract String text(T value);

        /** What would be wrong with the text of a value; {@code null} if nothing. */
        @Nullable
        Fault fault(T value) {
            return null;
        }

        abstract String expected();
    }

    private static final class Bool extends Shape<Boolean> {

        @Override
        @Nullable
        Boolean read(JsonSource in) {
            if (in.token() == JsonToken.VALUE_TRUE) {
                return Boolean.TRUE;
            } else if (in.token() == JsonToken.VALUE_FALSE) {
                return Boolean.FALSE;
            }
            in.reportWrongType("true or false");
            return null;
        }

        @Override
        void write(Boolean value, JsonSink out) {
            out.bool(value);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("boolean");
        }
    }

    private static final class Int extends Shape<Integer> {
        private final int least;
        private final int greatest;

        private Int(int least, int greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        @Nullable
        Integer read(JsonSource in) {
            Integer value = in.integer();
            if (value != null && value >= least && value <= greatest) {
                return value;
            }
            if (in.token() == JsonToken.VALUE_NUMBER_INT) {
                in.report("value.out-of-range", "found another number; expected " + expected());
            } else if (in.token() == JsonToken.VALUE_STRING && in.text().matches("-?[0-9]{1,9}")) {
                in.report(
                        "value.wrong-type",
                        "found the text " + Quote.of(in.text()) + "; expected " + expected()
                                + ", without quotation marks");
            } else {
                in.reportWrongType(expected());
            }
            return null;
        }

        @Override
        void write(Integer value, JsonSink out) {
            if (value < least || value > greatest) {
                out.report("value.out-of-range", "found another number; expected " + expected());
            } else {
                out.number(value);
            }
        }

        private String expected() {
            return "a whole number from " + least + " to " + greatest;
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("integer").with("minimum", least).with("maximum", greatest);
        }
    }

    private static final class LongInt extends Shape<Long> {
        private final long least;
        private final long greatest;

        private LongInt(long least, long greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        @Override
        @Nullable
        Long read(JsonSource in) {
            Long value = in.longInteger();
            if (value != null && value >= least && value <= greatest) {
                return value;
            }
            if (in.token() == JsonToken.VALUE_NUMBER_INT) {
                in.report("value.out-of-range", "found another number; expected " + expected());
            } else {
                in.reportWrongType(expected());
            }
            return null;
        }

        @Override
        void write(Long value, JsonSink out) {
            if (value < least || value > greatest) {
                out.report("value.out-of-range", "found another number; expected " + expected());
            } else {
                out.number(value);
            }
        }

        private String expected() {
            return "a whole number from " + least + " to " + greatest;
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("integer").with("minimum", least).with("maximum", greatest);
        }
    }

    private static final class Moment extends Textual<Instant> {

        private static final String PATTERN = "(?:" + Date.PATTERN + ")T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z";

        @Override
        @Nullable
        Instant accept(String text, JsonSource in) {
            Instant moment = Instants.find(text);
            if (moment == null) {
                in.report("value.not-a-moment", "found " + Quote.of(text) + "; expected " + expected());
            }
            return moment;
        }

        @Override
        void write(Instant value, JsonSink out) {
            if (Instants.isWritable(value)) {
                out.text(text(value));
            } else {
                out.report("value.not-a-moment", "found another moment; expected " + expected());
            }
        }

        @Override
        String text(Instant value) {
            return value.toString();
        }

        @Override
        String expected() {
            return "a moment of the form 2026-03-02T08:15:00Z";
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string")
                    .with("format", "date-time")
                    .with("pattern", SchemaBuilder.whole(PATTERN));
        }
    }

    private static final class Date extends Textual<LocalDate> {

        /** Every day of the years 0000 to 9999 and no other text. */
        private static final String PATTERN = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
                + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

        @Override
        @Nullable
        LocalDate accept(String text, JsonSource in) {
            LocalDate day = Days.find(text);
            if (day == null) {
                in.report(
                        "value.not-a-date",
                        "found " + Quote.of(text) + (text.length() == 10 ? ", which is not a day" : "") + "; expected "
                                + expected());
            }
            return day;
        }

        @Override
        void write(LocalDate value, JsonSink out) {
            if (Days.isWritable(value)) {
                out.day(value);
            } else {
                out.report("value.not-a-date", "found a day of another year; expected " + expected());
            }
        }

        @Override
        String text(LocalDate value) {
            return value.toString();
        }

        @Override
        String expected() {
            return "a date of the form 2026-06-30";
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string").with("format", "date").with("pattern", SchemaBuilder.whole(PATTERN));
        }
    }

    private static final class Plain extends Textual<String> {
        private final int max;
        private final boolean blank;

        private Plain(int max, boolean blank) {
            this.max = max;
            this.blank = blank;
        }

        @Override
        @Nullable
        String accept(String text, JsonSource in) {
            Fault fault = fault(text);
            if (fault == null) {
                return text;
            }
            in.report(fault.code, fault.message);
            return null;
        }

        @Override
        void write(String value, JsonSink out) {
            Fault fault = fault(value);
            if (fault == null) {
                out.text(value);
            } else {
                out.report(fault.code, fault.message);
            }
        }

        @Override
        String text(String value) {
            return value;
        }

        @Override
        @Nullable
        Fault fault(String text) {
            if (!blank && UnicodeText.isBlank(text)) {
                return new Fault("value.blank", "found nothing but blanks; expected " + expected());
            } else if (UnicodeText.isTooLong(text, max)) {
                return new Fault(
                        "value.too-long",
                        "found a text " + text.codePointCount(0, text.length()) + " characters long; expected "
                                + expected());
            } else if (UnicodeText.firstLoneSurrogate(text) >= 0) {
                return new Fault("value.not-text", "found half of a surrogate pair; expected " + expected());
            }
            return null;
        }

        @Override
        String expected() {
            return "a text of at most " + max + " characters" + (blank ? "" : " that is not blank");
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("string").with("maxLength", max);
            return blank ? schema : schema.with("pattern", "[^\\u0000-\\u0020]");
        }
    }

    private static final class Words<V> extends Textual<V> {
        private final Map<String, V> words;
        private final List<String> order;
        private final Map<V, SerializedString> written;
        private final Function<String, @Nullable String> repair;

        private Words(Map<String, V> words, Function<String, @Nullable String> repair) {
            this.repair = Objects.requireNonNull(repair, "repair");
            this.words = Map.copyOf(words);
            this.order = List.copyOf(words.keySet());
            this.written = new HashMap<>();
            words.forEach((word, value) -> written.put(value, new SerializedString(word)));
        }

        @Override
        @Nullable
        V accept(String text, JsonSource in) {
            V value = words.get(text);
            if (value == null) {
                String meant = text.length() <= 200 ? repair.apply(text) : null;
                in.report(
                        "value.unknown-word",
                        "found " + Quote.of(text) + "; expected " + expected()
                                + (meant != null && words.containsKey(meant)
                                        ? "; did you mean '" + meant + "'?"
                                        : NearMiss.suggestion(text, order)));
            }
            return value;
        }

        @Override
        void write(V value, JsonSink out) {
            SerializedString word = written.get(value);
            if (word == null) {
                Fault fault = unknownWord();
                out.report(fault.code, fault.message);
            } else {
                out.text(word);
            }
        }

        @Override
        @Nullable
        Fault fault(V value) {
            return written.containsKey(value) ? null : unknownWord();
        }

        private Fault unknownWord() {
            return new Fault("value.unknown-word", "found another word; expected " + expected());
        }

        @Override
        String text(V value) {
            SerializedString word = written.get(value);
            return word == null ? value.toString() : word.getValue();
        }

        @Override
        String expected() {
            return order.size() == 1 ? "'" + order.get(0) + "'" : "one of " + String.join(", ", order);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("string");
            if (order.size() == 1) {
                return schema.with("const", order.get(0));
            }
            return schema.withTexts("enum", order);
        }
    }

    private static final class Parsed<V> extends Textual<V> {
        private final String pattern;
        private final Function<String, V> parser;
        private final String code;
        private final String expected;
        private final Function<String, @Nullable String> repair;

        private Parsed(
                String pattern,
                Function<String, V> parser,
                String code,
                String expected,
                Function<String, @Nullable String> repair) {
            this.pattern = Objects.requireNonNull(pattern, "pattern");
            this.parser = Objects.requireNonNull(parser, "parser");
            this.code = Objects.requireNonNull(code, "code");
            this.expected = Objects.requireNonNull(expected, "expected");
            this.repair = Objects.requireNonNull(repair, "repair");
        }

        @Override
        @Nullable
        V accept(String text, JsonSource in) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                String meant = text.length() <= 200 ? repair.apply(text) : null;
                in.report(
                        code,
                        "found " + Quote.of(text) + "; expected " + expected
                                + (meant == null ? "" : "; did you mean '" + meant + "'?"));
                return null;
            }
        }

        @Override
        void write(V value, JsonSink out) {
            String text = value.toString();
            // A text that is not of a type of its own may have any form.
            if (value instanceof String && !isOfForm(text)) {
                out.report(code, "found " + Quote.of(text) + "; expected " + expected);
            } else {
                out.text(text);
            }
        }

        private boolean isOfForm(String text) {
            try {
                parser.apply(text);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        String text(V value) {
            return value.toString();
        }

        @Override
        String expected() {
            return expected;
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string").with("pattern", SchemaBuilder.whole(pattern));
        }
    }

    private static final class Mapped<A, B> extends Shape<B> {
        private final Shape<A> shape;
        private final Function<A, B> function;
        private final Function<B, A> inverse;

        private Mapped(Shape<A> shape, Function<A, B> function, Function<B, A> inverse) {
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

    private static final class Elements<V> extends Shape<List<V>> {
        private final Shape<V> element;
        private final int most;

        private Elements(Shape<V> element, int most) {
            this.element = Objects.requireNonNull(element, "element");
            this.most = most;
        }

        @Override
        @Nullable
        List<V> read(JsonSource in) {
            if (in.token() != JsonToken.START_ARRAY) {
                in.reportWrongType("an array");
                return null;
            }
            List<V> values = new ArrayList<>();
            boolean whole = true;
            for (int count = 0; in.next() != JsonToken.END_ARRAY; count++) {
                if (count >= most) {
                    if (count == most) {
                        in.report("value.too-many", tooMany(most, "elements"));
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
            out.startArray();
            int count = 0;
            for (V value : values) {
                if (count++ == most) {
                    out.report("value.too-many", tooMany(most, "elements"));
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

    private static String tooMany(int most, String what) {
        return "found more than " + most + " " + what + "; expected at most that many";
    }

    /** An object with a value for each of some names. */
    private abstract static class Named<K extends Comparable<? super K>, V> extends Shape<SortedMap<K, V>> {
        final Textual<K> key;
        private final int most;

        private Named(Textual<K> key, int most) {
            this.key = Objects.requireNonNull(key, "key");
            this.most = most;
        }

        /** The shape of the value of a name that the shape of names takes. */
        abstract Shape<V> valueOf(K name);

        @Override
        @Nullable
        SortedMap<K, V> read(JsonSource in) {
            if (in.token() != JsonToken.START_OBJECT) {
                in.reportWrongType("an object");
                return null;
            }
            SortedMap<K, V> values = new TreeMap<>();
            Set<K> failed = new HashSet<>(0);
            Ref around = in.concerning();
            boolean whole = true;
            K last = null;
            int count = 0;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.concerning(around);
                if (count++ >= most) {
                    if (count == most + 1) {
                        in.report("value.too-many", tooMany(most, "members"));
                    }
                    whole = false;
                    in.next();
                    in.skip();
                    continue;
                }
                K ref = key.accept(name, in);
                in.concerning(ref instanceof Ref concerned ? concerned : around);
                // Names mostly come in order, and then none can have stood before.
                boolean later = ref != null && (last == null || last.compareTo(ref) < 0);
                last = later ? ref : last;
                if (ref == null || (!later && (values.containsKey(ref) || failed.contains(ref)))) {
                    if (ref != null) {
                        in.report("json.duplicate-key", "the member " + Quote.of(name) + " stands twice; keep one");
                    }
                    whole = false;
                    in.next();
                    in.skip();
                    continue;
                }
                in.next();
                V read = valueOf(ref).read(in);
                if (read == null) {
                    failed.add(ref);
                    whole = false;
                } else {
                    values.put(ref, read);
                }
            }
            in.concerning(around);
            return whole ? values : null;
        }

        @Override
        void write(SortedMap<K, V> values, JsonSink out) {
            Ref around = out.concerning();
            out.startObject();
            if (values.size() > most) {
                out.reportInObject("value.too-many", "", tooMany(most, "members"));
            }
            values.forEach((name, member) -> {
                out.concerning(name instanceof Ref concerned ? concerned : around);
                Fault fault = key.fault(name);
                if (fault == null) {
                    out.name(key.text(name));
                    valueOf(name).write(member, out);
                } else {
                    out.reportInObject(fault.code, "", fault.message);
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

    private static final class Entries<K extends Comparable<? super K>, V> extends Named<K, V> {
        private final Shape<V> value;

        private Entries(Textual<K> key, Shape<V> value, int most) {
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

    private static final class ListedEntries<K extends Comparable<? super K>, V> extends Named<K, V> {
        private final List<NamedShape<K, V>> names;
        private final Map<K, Shape<V>> values = new HashMap<>();

        private ListedEntries(Textual<K> key, Collection<NamedShape<K, V>> names) {
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
            for (NamedShape<K, V> name : names) {
                properties.with(
                        key.text(name.name()),
                        schemas.described(name.shape(), name.description()).with("title", name.title()));
            }
            return super.schema(schemas).with("properties", properties).with("additionalProperties", false);
        }
    }
}
