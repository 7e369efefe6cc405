package io.github.opendspt.model.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the columns stand in a file. */
final class Header {

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_SHOWN = 20;

    private final Map<RegisterColumn, Integer> positions;
    private final int cells;

    private Header(Map<RegisterColumn, Integer> positions, int cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /**
     * Finds the columns.
     *
     * @throws UnreadableException if a required one is missing, or one stands twice
     */
    static Header of(List<String> cells, Map<String, RegisterColumn> known) throws UnreadableException {
        if (holds(cells, '\0')) {
            // As in UTF-16, whose letters alone would pass for the header.
            throw notUtf8();
        }
        Map<RegisterColumn, Integer> positions = new EnumMap<>(RegisterColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            RegisterColumn column = known.get(plain(cells.get(i)));
            if (column != null) {
                Integer earlier = positions.putIfAbsent(column, i);
                if (earlier != null) {
                    throw new UnreadableException(
                            "register.header",
                            "'" + shown(cells.get(earlier)) + "' and '" + shown(cells.get(i)) + "' both stand for "
                                    + column + "; remove one of the two columns");
                }
            }
        }
        List<String> missing = new ArrayList<>();
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.isRequired() && !positions.containsKey(column)) {
                missing.add(column + " (" + String.join(" or ", column.headers()) + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw holds(cells, '\uFFFD')
                    ? notUtf8()
                    : new UnreadableException(
                            "register.header",
                            "the header lacks " + String.join(", ", missing) + "; it has " + shown(cells));
        }
        return new Header(positions, cells.size());
    }

    /** The cell of a column; {@code null} if the row or the file does not have it. */
    @Nullable
    String cell(RegisterColumn column, List<String> row) {
        Integer position = positions.get(column);
        return position == null || position >= row.size() ? null : row.get(position);
    }

    /** How many columns there are, those included that are passed over. */
    int cells() {
        return cells;
    }

    /** Letters and digits in lower case: what headers are compared by. */
    static String plain(String header) {
        return header.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean holds(List<String> cells, char c) {
        return cells.stream().anyMatch(cell -> cell.indexOf(c) >= 0);
    }

    private static UnreadableException notUtf8() {
        return new UnreadableException(
                "register.encoding", "this is not text in UTF-8; save the register as CSV in UTF-8");
    }

    private static String shown(List<String> cells) {
        return cells.stream()
                .limit(MOST_SHOWN)
                .map(cell -> "'" + shown(cell) + "'")
                .collect(Collectors.joining(", ", "", cells.size() > MOST_SHOWN ? ", …" : ""));
    }

    /** Text of the file inside a message: short, on one line, and plain. */
    static String shown(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(c -> plain.append(c >= ' ' && c <= '~' ? (char) c : '?'));
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN
                ? plain.append('…').toString()
                : plain.toString();
    }
}
