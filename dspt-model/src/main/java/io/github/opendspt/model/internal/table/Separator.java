package io.github.opendspt.model.internal.table;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * What parts the cells of a table: a comma, a semicolon or a tab, whichever makes most headers of the first row that has
 * any. A line {@code sep=;}, as Excel writes it above a table, decides.
 */
final class Separator {

    private static final String KNOWN = ",;\t";
    private static final String ANNOUNCED = "sep=";

    private Separator() {}

    /** Finds the separator, in as many characters as a row can have, and leaves the text as it was. */
    static char find(BufferedReader in, Columns<?> columns) throws IOException {
        String start = start(in);
        for (int from = 0, to; from < start.length(); from = to + 1) {
            to = endOfRow(start, from);
            String row = start.substring(from, to);
            char separator = announced(row);
            if (separator == 0) {
                separator = mostHeaders(row, columns);
            }
            if (separator != 0) {
                return separator;
            }
        }
        return KNOWN.charAt(0);
    }

    /** Whether a row is the line by which Excel names a separator. */
    static boolean isAnnouncement(String firstCell) {
        return firstCell.equals(ANNOUNCED);
    }

    private static String start(BufferedReader in) throws IOException {
        char[] start = new char[RowHandler.LONGEST_ROW];
        in.mark(start.length);
        int length = 0;
        for (int read = in.read(start); read > 0; read = in.read(start, length, start.length - length)) {
            length += read;
        }
        in.reset();
        return new String(start, 0, length);
    }

    private static int endOfRow(String text, int from) {
        boolean quoted = false;
        int to = from;
        while (to < text.length() && (quoted || (text.charAt(to) != '\n' && text.charAt(to) != '\r'))) {
            quoted ^= text.charAt(to) == '"';
            to++;
        }
        return to;
    }

    /** The separator that the row announces; 0 if it announces none. */
    private static char announced(String row) {
        String text = row.stripTrailing();
        // A tab at the end is blank, so that it is asked for by its place.
        char last = row.length() > ANNOUNCED.length() ? row.charAt(ANNOUNCED.length()) : 0;
        return text.startsWith(ANNOUNCED) && text.length() <= ANNOUNCED.length() + 1 && KNOWN.indexOf(last) >= 0
                ? last
                : 0;
    }

    /** The separator that makes most headers; 0 if none makes any. */
    private static char mostHeaders(String row, Columns<?> columns) {
        char best = 0;
        int most = 0;
        for (int i = 0; i < KNOWN.length(); i++) {
            int headers = headers(row, KNOWN.charAt(i), columns);
            if (headers > most) {
                best = KNOWN.charAt(i);
                most = headers;
            }
        }
        return best;
    }

    private static int headers(String row, char separator, Columns<?> columns) {
        int headers = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || (!quoted && row.charAt(i) == separator)) {
                headers += columns.find(row.substring(from, i)) == null ? 0 : 1;
                from = i + 1;
            } else {
                quoted ^= row.charAt(i) == '"';
            }
        }
        return headers;
    }
}
