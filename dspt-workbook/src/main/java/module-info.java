/**
 * Spreadsheets of the Data Security and Protection Toolkit: the official workbook of an edition in, a requirement set
 * out; answer sheets out and in.
 */
module io.github.opendspt.workbook {
    requires transitive io.github.opendspt.scoring;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;

    exports io.github.opendspt.workbook;
    exports io.github.opendspt.workbook.caf;
    exports io.github.opendspt.workbook.sheet;

    opens io.github.opendspt.workbook;
}
