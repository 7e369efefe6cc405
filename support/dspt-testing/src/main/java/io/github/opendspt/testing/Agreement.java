package io.github.opendspt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The law of every document that can be read: the schema accepts it ⇔ the reader accepts it ⇔ strict binding accepts it and
 * validation finds nothing.
 *
 * @param <T> what a document is read to
 */
public final class Agreement<T> {

    private static final int MUTATIONS = 8;

    private final Judges<T> judges;
    private final Function<T, String> writer;
    private final Function<T, String> indentedWriter;

    /**
     * @param judges who has to agree
     * @param writer writes a value
     * @param indentedWriter writes a value for people
     */
    public Agreement(Judges<T> judges, Function<T, String> writer, Function<T, String> indentedWriter) {
        this.judges = judges;
        this.writer = writer;
        this.indentedWriter = indentedWriter;
    }

    /**
     * Holds that what is written is accepted, reads back to the same and is written to the same by both Jackson lines; and
     * that all agree when it is then changed here and there.
     *
     * @param value the value
     * @param random where it is changed, and how
     * @param seals members that any change would break, left out of what is changed
     * @return what was said of each changed document
     */
    public List<Judges.Said<T>> hold(T value, Random random, String... seals) {
        String text = writer.apply(value);
        T read = judges.agreeOn(text).value().orElseThrow();
        assertThat(read).isEqualTo(value);
        assertThat(writer.apply(read)).isEqualTo(text);
        assertThat(judges.agreeOn(indentedWriter.apply(value)).value()).contains(value);
        assertThat(jackson2(value)).isEqualTo(text);
        assertThat(Judges.JACKSON_3.writeValueAsString(value)).isEqualTo(text);

        ObjectNode document = (ObjectNode) Judges.JACKSON_3.readTree(text);
        document.remove(List.of(seals));
        List<Judges.Said<T>> said = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            ObjectNode mutated = Mutations.mutate(document, random);
            if (random.nextInt(4) == 0) {
                mutated = Mutations.mutate(mutated, random);
            }
            said.add(judges.agreeOn(Judges.JACKSON_3.writeValueAsString(mutated)));
        }
        return said;
    }

    private static String jackson2(Object value) {
        try {
            return Judges.JACKSON_2.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
