package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register: an organisation and its latest publication. Every cell is kept as it was read, without the blanks
 * around it; the methods say what the cells mean, where that is known. A value: immutable and thread-safe.
 *
 * @param code the code of the organisation; {@link #odsCode()} reads it
 * @param name the name of the organisation; empty if the cell was
 * @param status the status, with its edition
 * @param published the day of publication, or {@code null} if the cell is empty; {@link #publishedOn()} reads it. In June
 *     2019 some cells hold {@code CompletedThroughQIO} in place of a day
 * @param sector the primary sector, or {@code null} if the cell is empty or the file has no such column;
 *     {@link #mergedSector()} reads it
 * @param commissioner the commissioner or integrated care board, or {@code null} if the cell is empty, as it is for
 *     headquarters, or the file has no such column
 */
public record RegisterEntry(
        String code,
        String name,
        RegisterStatus status,
        @Nullable String published,
        @Nullable String sector,
        @Nullable String commissioner) {

    /**
     * Rejects {@code null} where the component may not be.
     *
     * @param code the code of the organisation
     * @param name the name of the organisation
     * @param status the status
     * @param published the day of publication, or {@code null}
     * @param sector the primary sector, or {@code null}
     * @param commissioner the commissioner, or {@code null}
     */
    public RegisterEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    /**
     * The code of the organisation, where it has the shape of one.
     *
     * @return the code; empty if the text does not match {@value OdsCode#FORM}
     */
    public Optional<OdsCode> odsCode() {
        return code.matches(OdsCode.FORM) ? Optional.of(new OdsCode(code)) : Optional.empty();
    }

    /**
     * Whether this is the row of an organisation. A code in lower case is taken for the one in capitals.
     *
     * @param organisation the code of the organisation
     * @return whether it is
     */
    public boolean isOf(OdsCode organisation) {
        String wanted = Objects.requireNonNull(organisation, "organisation").value();
        if (code.length() != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            char c = code.charAt(i);
            if ((c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The day of the latest publication. It does not move when the status changes afterwards.
     *
     * @return the day; empty if the cell is empty or holds anything but a day of the calendar as {@code DD/MM/YYYY}
     */
    public Optional<LocalDate> publishedOn() {
        if (published == null || !published.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(published.substring(6)),
                    Integer.parseInt(published.substring(3, 5)),
                    Integer.parseInt(published.substring(0, 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The primary sector in the merged vocabulary of 2022; for a name of 2019 an inference of medium confidence.
     *
     * @return the sector; empty if the cell is empty or what it holds is not known
     */
    public Optional<Sector> mergedSector() {
        return sector == null ? Optional.empty() : Sector.find(sector);
    }
}
