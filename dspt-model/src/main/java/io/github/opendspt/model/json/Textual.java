package io.github.opendspt.model.json;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Words;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DottedNumbers;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.internal.UnicodeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A shape of text, which can also be that of a name. */
abstract class Textual<T> extends Shape<T> {

    /** The value of a text; {@code null} if it is none. */
    abstract @Nullable T parse(String text);

    /** The value of the text or name at the current token; {@code null} if it is none. */
    @Nullable
    T parse(JsonSource in) {
        return parse(in.text());
    }

    /**
     * What is wrong with a text that does not parse.
     *
     * @param text the text
     * @param member the member that holds it, for the sentence
     */
    abstract Reason fault(String text, String member);

    /**
     * What is wrong with a value that was built; {@code null} if its text parses.
     *
     * @param value the value
     * @param member the member that holds it, for the sentence
     */
    @Nullable
    Reason unwritable(T value, String member) {
        return null;
    }

    /** The text of a value that can be written. */
    String text(T value) {
        return value.toString();
    }

    /** Writes a value that can be written. */
    void writeText(T value, JsonSink out) {
        if (!out.text(text(value))) {
            throw new IllegalStateException("a text of a form is Unicode text");
        }
    }

    /** Writes a value that can be written, as the name of a member. */
    void writeName(T value, JsonSink out) {
        out.name(text(value));
    }

    @Override
    final @Nullable T read(JsonSource in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.reportWrongType(JsonKind.TEXT);
            return null;
        }
        T value = parse(in);
        if (value == null) {
            in.report(fault(in.text(), in.member()));
        }
        return value;
    }

    @Override
    void write(T value, JsonSink out) {
        Reason fault = unwritable(value, out.member());
        if (fault == null) {
            writeText(value, out);
        } else {
            out.report(fault);
        }
    }

    /** A day of the calendar. */
    static final class Date extends Textual<LocalDate> {

        /** Every day of the years 0000 to 9999 and no other text. */
        static final String PATTERN = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
                + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

        @Override
        @Nullable
        LocalDate parse(String text) {
            return Days.find(text);
        }

        @Override
        @Nullable
        LocalDate parse(JsonSource in) {
            return Days.find(in.characters());
        }

        @Override
        Reason fault(String text, String member) {
            return Reason.of(ModelCodes.VALUE_NOT_A_DATE, Found.of(text));
        }

        @Override
        @Nullable
        Reason unwritable(LocalDate value, String member) {
            return Days.isWritable(value) ? null : fault(value.toString(), member);
        }

        @Override
        void writeText(LocalDate value, JsonSink out) {
            out.day(value);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string").with("format", "date").with("pattern", SchemaBuilder.whole(PATTERN));
        }
    }

    /** A month of the calendar. */
    static final class Month extends Textual<YearMonth> {

        private static final String PATTERN = "[0-9]{4}-(?:0[1-9]|1[0-2])";

        @Override
        @Nullable
        YearMonth parse(String text) {
            return Days.findMonth(text);
        }

        @Override
        Reason fault(String text, String member) {
            return Reason.of(ModelCodes.VALUE_NOT_A_MONTH, Found.of(text));
        }

        @Override
        @Nullable
        Reason unwritable(YearMonth value, String member) {
            return Days.isWritable(value.atDay(1)) ? null : fault(value.toString(), member);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string").with("pattern", SchemaBuilder.whole(PATTERN));
        }
    }

    /** A moment to the second. */
    static final class Moment extends Textual<Instant> {

        private static final String PATTERN = "(?:" + Date.PATTERN + ")T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z";

        @Override
        @Nullable
        Instant parse(String text) {
            return Instants.find(text);
        }

        @Override
        Reason fault(String text, String member) {
            return Reason.of(ModelCodes.VALUE_NOT_A_MOMENT, Found.of(text));
        }

        @Override
        @Nullable
        Reason unwritable(Instant value, String member) {
            return Instants.isWritable(value) ? null : fault(value.toString(), member);
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string")
                    .with("format", "date-time")
                    .with("pattern", SchemaBuilder.whole(PATTERN));
        }
    }

    /** Any text, which nobody looks at. */
    static final class Ignored extends Textual<String> {

        static final Ignored INSTANCE = new Ignored();

        private Ignored() {}

        @Override
        String parse(String text) {
            return text;
        }

        @Override
        Reason fault(String text, String member) {
            throw new IllegalStateException("any text will do");
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string");
        }
    }

    /** Any Unicode text of a bounded length. */
    static final class Plain extends Textual<String> {

        /** Any character but U+0000 to U+0020, which make a text blank. */
        private static final String NOT_BLANK = "[^\\x00-\\x20]";

        private final int max;
        private final boolean blank;

        Plain(int max, boolean blank) {
            this.max = max;
            this.blank = blank;
        }

        @Override
        @Nullable
        String parse(String text) {
            return isRight(text) ? text : null;
        }

        @Override
        @Nullable
        String parse(JsonSource in) {
            String text = in.text();
            return in.isAscii() ? (hasRightForm(text) ? text : null) : parse(text);
        }

        private boolean isRight(String text) {
            return hasRightForm(text) && UnicodeText.firstLoneSurrogate(text) < 0;
        }

        private boolean hasRightForm(String text) {
            return (blank || !UnicodeText.isBlank(text)) && !UnicodeText.isTooLong(text, max);
        }

        @Override
        Reason fault(String text, String member) {
            if (!blank && UnicodeText.isBlank(text)) {
                return Reason.of(ModelCodes.VALUE_BLANK, member);
            }
            return UnicodeText.isTooLong(text, max)
                    ? Reason.of(ModelCodes.VALUE_TOO_LONG, member, max)
                    : Reason.of(ModelCodes.VALUE_NOT_TEXT, member);
        }

        @Override
        @Nullable
        Reason unwritable(String value, String member) {
            return isRight(value) ? null : fault(value, member);
        }

        /** The sink looks at every character in any case, so that whether it is Unicode text is asked there. */
        @Override
        void write(String value, JsonSink out) {
            if (!hasRightForm(value) || !out.text(value)) {
                out.report(fault(value, out.member()));
            }
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("string").with("maxLength", max);
            return blank ? schema : schema.with("pattern", NOT_BLANK);
        }
    }

    /** One of some words, each of which means a value. */
    static final class Vocabulary<V> extends Textual<V> {
        private final Map<String, V> words;
        private final Words order;
        private final Map<V, SerializedString> written = new HashMap<>();
        private final @Nullable Function<String, @Nullable String> repair;

        Vocabulary(Map<String, V> words, @Nullable Function<String, @Nullable String> repair) {
            this.words = Map.copyOf(words);
            this.order = new Words(List.copyOf(words.keySet()));
            this.repair = repair;
            for (Map.Entry<String, V> word : words.entrySet()) {
                written.put(word.getValue(), new SerializedString(word.getKey()));
            }
        }

        @Override
        @Nullable
        V parse(String text) {
            return words.get(text);
        }

        @Override
        Reason fault(String text, String member) {
            Suggestion meant = meant(text);
            return Reason.of(ModelCodes.VALUE_UNKNOWN_WORD, Found.of(text, meant), order, meant);
        }

        private Suggestion meant(String text) {
            String repaired = repair == null || isTooLongToRepair(text) ? null : repair.apply(text);
            return repaired != null && words.containsKey(repaired)
                    ? new Suggestion(repaired)
                    : NearMiss.of(text, order.words());
        }

        @Override
        @Nullable
        Reason unwritable(V value, String member) {
            return written.containsKey(value) ? null : fault(value.toString(), member);
        }

        @Override
        String text(V value) {
            return Objects.requireNonNull(written.get(value)).getValue();
        }

        @Override
        void writeText(V value, JsonSink out) {
            out.text(Objects.requireNonNull(written.get(value)));
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            JsonObject schema = SchemaBuilder.typed("string");
            return order.words().size() == 1
                    ? schema.with("const", order.words().get(0))
                    : schema.withTexts("enum", order.words());
        }
    }

    /** A text of a form. */
    abstract static class Formed<V> extends Textual<V> {
        private final String pattern;
        private final Code code;
        private final Object[] more;

        Formed(String pattern, Code code, Object... more) {
            this.pattern = Objects.requireNonNull(pattern, "pattern");
            this.code = Objects.requireNonNull(code, "code");
            this.more = more.clone();
        }

        /** Reads a text; throws IllegalArgumentException where it is not of the form. */
        abstract V make(String text);

        /** What was probably meant by a text that is not of the form; {@code null} if that is not known. */
        abstract @Nullable String repair(String text);

        @Override
        @Nullable
        V parse(String text) {
            try {
                return make(text);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        Reason fault(String text, String member) {
            Suggestion meant = new Suggestion(isTooLongToRepair(text) ? null : repair(text));
            Object[] arguments = new Object[2 + more.length];
            arguments[0] = Found.of(text, meant);
            arguments[1] = meant;
            System.arraycopy(more, 0, arguments, 2, more.length);
            return Reason.of(code, arguments);
        }

        @Override
        @Nullable
        Reason unwritable(V value, String member) {
            // Only a text that is not of a type of its own may have another form.
            return value instanceof String text && parse(text) == null ? fault(text, member) : null;
        }

        @Override
        JsonObject schema(SchemaBuilder schemas) {
            return SchemaBuilder.typed("string").with("pattern", SchemaBuilder.whole(pattern));
        }
    }

    /** A text of a form that functions read and repair. */
    static final class Parsed<V> extends Formed<V> {
        private final Function<String, V> parser;
        private final Function<String, @Nullable String> repair;

        Parsed(
                String pattern,
                Function<String, V> parser,
                Function<String, @Nullable String> repair,
                Code code,
                Object... more) {
            super(pattern, code, more);
            this.parser = Objects.requireNonNull(parser, "parser");
            this.repair = Objects.requireNonNull(repair, "repair");
        }

        @Override
        V make(String text) {
            return parser.apply(text);
        }

        @Override
        @Nullable
        String repair(String text) {
            return repair.apply(text);
        }
    }

    /** A ref of numbers that dots join, which is read without making a text of it. */
    abstract static class Dotted<V> extends Formed<V> {
        private final int count;

        /**
         * Makes the shape.
         *
         * @param count how many numbers there are
         */
        Dotted(String pattern, int count, RefKind kind) {
            super(pattern, ModelCodes.REF_MALFORMED, kind);
            this.count = count;
        }

        /** The ref of {@link DottedNumbers}. */
        abstract V make(int numbers);

        /** The {@link DottedNumbers} of a ref. */
        abstract int numbers(V ref);

        @Override
        @Nullable
        final String repair(String text) {
            String repaired = Repairs.numbers(text, count);
            return parse(repaired) == null ? null : repaired;
        }

        @Override
        @Nullable
        V parse(JsonSource in) {
            int read = DottedNumbers.parse(in.characters(), count);
            return read < 0 ? null : make(read);
        }

        @Override
        void writeName(V value, JsonSink out) {
            out.name(numbers(value), count);
        }
    }

    /** Whether nobody would think about what was meant by a text. */
    private static boolean isTooLongToRepair(String text) {
        return text.length() > 200;
    }
}
