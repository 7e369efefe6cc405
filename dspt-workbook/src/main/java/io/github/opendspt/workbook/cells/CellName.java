package io.github.opendspt.workbook.cells;

import java.util.OptionalInt;

/** How spreadsheets name columns, cells and areas. Columns count from 0 here, rows from 1 as on the sheet. */
public final class CellName {

    static final int COLUMN_BITS = 16;

    private static final int LETTERS = 26;

    private CellName() {}

    /** The letters of a column: A, B … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The column of one to three capital letters; empty for any other text. */
    public static OptionalInt column(String letters) {
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

    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /**
     * The place of a name such as {@code B12}: the row shifted left by {@value #COLUMN_BITS} bits, and the column. -1 for any other
     * text.
     */
    static long place(String name) {
        int column = 0;
        int i = 0;
        for (; i < name.length() && i < 3 && isLetter(name.charAt(i)); i++) {
            column = column * LETTERS + (name.charAt(i) - 'A' + 1);
        }
        int letters = i;
        long row = 0;
        for (; i < name.length() && i < letters + 7 && name.charAt(i) >= '0' && name.charAt(i) <= '9'; i++) {
            row = row * 10 + (name.charAt(i) - '0');
        }
        return letters == 0 || i == letters || i < name.length() || row == 0 ? -1 : row << COLUMN_BITS | (column - 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
