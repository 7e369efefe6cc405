package io.github.opendspt.model.register;

import io.github.opendspt.model.code.Term;
import java.util.List;

/**
 * A column of the register that this library reads. Its header has changed from year to year, so it is known by any of
 * the headers that were seen; {@link RegisterReader#with} adds one that was not.
 */
public enum RegisterColumn implements Term {
    /** The ODS code of the organisation. */
    CODE(true, "Code", "ODSCode"),
    /** The name of the organisation. */
    NAME(true, "Organisation Name"),
    /** The status of the latest publication, with its edition. */
    STATUS(true, "Status", "Latest Status", "PublicationStatus"),
    /** The day of the latest publication. */
    PUBLISHED(true, "Date Of Publication"),
    /** The primary sector. */
    SECTOR(false, "Primary Sector"),
    /** The commissioner or integrated care board, shown for sites but not for headquarters. */
    COMMISSIONER(
            false,
            "Commissioner (From ODS)",
            "Integrated Care Board (where available, from ODS)",
            "CCG (from ODS and CQC)");

    private final boolean required;
    private final List<String> headers;

    RegisterColumn(boolean required, String... headers) {
        this.required = required;
        this.headers = List.of(headers);
    }

    /**
     * Whether a file without this column cannot be read. Every whole register that was seen has these columns.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The headers under which the column was seen. They are compared by their letters and digits alone, without regard
     * to case.
     *
     * @return the headers, at least one
     */
    public List<String> headers() {
        return headers;
    }

    /**
     * Finds a column by its {@link #token()}.
     *
     * @param token the spelling, such as {@code code}
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static RegisterColumn parse(String token) {
        return Term.parse(RegisterColumn.class, token);
    }

    /**
     * Finds a column by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling, such as {@code code}
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static RegisterColumn of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
