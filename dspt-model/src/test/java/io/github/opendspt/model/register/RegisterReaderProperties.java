package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegisterReaderProperties {

    @Provide
    Arbitrary<RegisterEntry> entries() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(" ,\"\n\r;='éıİ€")
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMaxLength(12)
                .map(String::trim);
        Arbitrary<String> statuses =
                Arbitraries.of("25/26 Standards Met", "Not Published", "", "Standards Met (19-20)", "Interim");
        Arbitrary<String> cells = texts.map(text -> text.isEmpty() ? null : text);
        return Combinators.combine(texts.map(code -> "X" + code), texts, statuses, cells, cells, cells)
                .as((code, name, status, published, sector, commissioner) ->
                        new RegisterEntry(code, name, RegisterStatus.parse(status), published, sector, commissioner));
    }

    private static String quote(String cell) {
        return cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String cell(RegisterEntry entry, RegisterColumn column) {
        return switch (column) {
            case CODE -> entry.code();
            case NAME -> entry.name();
            case STATUS -> entry.status().text();
            case PUBLISHED -> entry.published();
            case SECTOR -> entry.sector();
            case COMMISSIONER -> entry.commissioner();
        };
    }

    private static String line(List<RegisterColumn> order, Function<RegisterColumn, String> cells) {
        return order.stream().map(cells).map(RegisterReaderProperties::quote).collect(Collectors.joining(","));
    }

    /** The order of columns, the header that a column has, and line ends change nothing. */
    @Property
    void columnsMayStandAnywhereUnderAnyHeaderSeen(
            @ForAll("entries") RegisterEntry first, @ForAll("entries") RegisterEntry second, @ForAll long seed) {
        Random random = new Random(seed);
        List<RegisterColumn> order = new ArrayList<>(List.of(RegisterColumn.values()));
        Collections.shuffle(order, random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String text = (random.nextBoolean() ? "\uFEFF" : "")
                + line(
                        order,
                        column -> column.headers()
                                .get(random.nextInt(column.headers().size())))
                + end
                + line(order, column -> cell(first, column))
                + end
                + line(order, column -> cell(second, column));

        List<RegisterEntry> read = new ArrayList<>();
        RegisterReader.defaults()
                .rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(row -> read.add(row.orElseThrow()));

        assertThat(read).containsExactly(first, second);
    }
}
