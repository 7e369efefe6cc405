package io.github.opendspt.workbook;

import java.util.OptionalInt;

/** How spreadsheets name columns, cells and areas. Columns count from 0 here, rows from 1 as on the sheet. */
final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** The letters of a column: A, B … Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The column of one to three capital letters; empty for any other text. */
    static OptionalInt column(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return OptionalInt.empty();
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c < 'A' || c > 'Z') {
                return OptionalInt.empty();
            }
            column = column * LETTERS + (c - 'A' + 1);
        }
        return OptionalInt.of(column - 1);
    }

    static String of(int row, int column) {
        return letters(column) + row;
    }
}
