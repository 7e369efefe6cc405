package io.github.opendspt.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No spreadsheet takes a cell for a formula, nothing in it is hidden or reordered, and the text comes back. */
class TableCellProperties {

    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";
    private static final String CONTROLS = "\u0000\u0007\u001b\u007f\u0085\u009b";
    private static final String BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202e\u2066\u2069";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(SIGNS + CONTROLS + BIDIRECTIONAL + "'ab1\u4e2d")
                .ofMaxLength(12);
    }

    @Property
    void noCellBeginsAsAFormulaDoes(@ForAll("texts") String text) {
        String cell = TableCell.of(text);
        assertThat(cell.isEmpty() || SIGNS.indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
    }

    @Property
    void nothingInACellIsHiddenOrReordersIt(@ForAll("texts") String text) {
        assertThat(TableCell.of(text).chars()).noneMatch(c -> (CONTROLS + BIDIRECTIONAL).indexOf(c) >= 0);
    }

    @Property
    void theTextOfACellIsWhatItWasMadeOf(@ForAll("texts") String text) {
        StringBuilder seen = new StringBuilder();
        text.chars().filter(c -> (CONTROLS + BIDIRECTIONAL).indexOf(c) < 0).forEach(c -> seen.append((char) c));
        assertThat(TableCell.text(TableCell.of(text))).isEqualTo(seen.toString());
    }

    /** A sign behind a control that is left out comes first all the same. */
    @Example
    void aSignBehindAControlIsGuarded() {
        assertThat(TableCell.of("\u202e=1+1")).isEqualTo("'=1+1");
        assertThat(TableCell.of("\uff1d1+1")).isEqualTo("'\uff1d1+1");
    }
}
