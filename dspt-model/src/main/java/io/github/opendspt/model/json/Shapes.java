package io.github.opendspt.model.json;

import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the shapes of which documents are put together. */
public final class Shapes {

    private static final Shape<Boolean> BOOL = new Scalars.Bool();
    private static final Shape<LocalDate> DATE = new Textual.Date();
    private static final Shape<YearMonth> MONTH = new Textual.Month();
    private static final Shape<Instant> MOMENT = new Textual.Moment();

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
     * A month of the calendar, {@code YYYY-MM}.
     *
     * @return the shape
     */
    public static Shape<YearMonth> month() {
        return MONTH;
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
        return new Scalars.Whole<>(least, greatest, Long::intValue);
    }

    /**
     * An integer that may need more digits than {@link #integer} takes, written without point and exponent.
     *
     * @param least the least value
     * @param greatest the greatest value
     * @return the shape
     */
    public static Shape<Long> longInteger(long least, long greatest) {
        return new Scalars.Whole<>(least, greatest, value -> value);
    }

    /**
     * Unicode text, possibly blank.
     *
     * @param max the greatest number of code points
     * @return the shape
     */
    public static Shape<String> text(int max) {
        return new Textual.Plain(max, true);
    }

    /**
     * Unicode text that is not blank: not only U+0000 to U+0020.
     *
     * @param max the greatest number of code points
     * @return the shape
     */
    public static Shape<String> nonBlankText(int max) {
        return new Textual.Plain(max, false);
    }

    /**
     * One text and no other.
     *
     * @param text the text
     * @return the shape
     */
    public static Shape<String> constant(String text) {
        return new Textual.Vocabulary<>(Map.of(text, text), null);
    }

    /**
     * One of the words of a vocabulary.
     *
     * @param type the vocabulary
     * @param <E> the vocabulary
     * @return the shape
     */
    public static <E extends Enum<E> & Term> Shape<E> token(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            words.put(value.token(), value);
        }
        return new Textual.Vocabulary<>(words, null);
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
        return new Textual.Vocabulary<>(words(values, word), null);
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
        return new Textual.Vocabulary<>(words(values, word), Objects.requireNonNull(repair, "repair"));
    }

    private static <V> Map<String, V> words(Collection<V> values, Function<V, String> word) {
        Map<String, V> words = new LinkedHashMap<>();
        for (V value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }

    /**
     * Text of a form. The text of a value is that of its {@code toString()}.
     *
     * @param pattern the form, a regular expression that means the same in Java, ECMA-262 and RE2: no look-around, no
     *     back-reference
     * @param parser reads the text; throws IllegalArgumentException for exactly those texts that the pattern does not
     *     match as a whole
     * @param repair makes of a text that failed the one that was probably meant; {@code null} if it does not know
     * @param code the code of the problem; its arguments are a {@link io.github.opendspt.model.code.Found}, a
     *     {@link io.github.opendspt.model.code.Suggestion} and {@code more}
     * @param more further arguments of the code
     * @param <V> what the text is read into and written from
     * @return the shape
     */
    public static <V> Shape<V> parsed(
            String pattern,
            Function<String, V> parser,
            Function<String, @Nullable String> repair,
            Code code,
            Object... more) {
        return new Textual.Parsed<>(pattern, parser, repair, code, more);
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
        return new Containers.Mapped<>(shape, function, inverse);
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
        return new Containers.Elements<>(element, most);
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
        return new Containers.Entries<>(textual, value, most);
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
        Map<String, K> words = new LinkedHashMap<>();
        for (NamedShape<K, V> name : names) {
            words.put(word.apply(name.name()), name.name());
        }
        Textual<K> key = new Textual.Vocabulary<>(words, Objects.requireNonNull(repair, "repair"));
        return new Containers.ListedEntries<>(key, names);
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
}
