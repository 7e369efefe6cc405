package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.internal.table.WrittenDay;
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

    /** Rejects {@code null} where the component may not be. */
    public RegisterEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Reads the code of the organisation.
     *
     * @return the code, in capitals whether or not the cell is; empty if the cell does not match {@value OdsCode#FORM}
     */
    public Optional<OdsCode> odsCode() {
        return OdsCodes.find(code);
    }

    /**
     * Checks whether this is the row of an organisation. A code in lower case is taken for the one in capitals.
     *
     * @param organisation the code of the organisation
     * @return whether it is
     */
    public boolean isOf(OdsCode organisation) {
        return Objects.requireNonNull(organisation, "organisation").value().equals(OdsCodes.capitals(code));
    }

    /**
     * Reads the day of the latest publication. It does not move when the status changes afterwards.
     *
     * @return the day; empty if the cell is empty or holds anything but a day of the calendar as {@code DD/MM/YYYY} or
     *     {@code YYYY-MM-DD}, alone or with a time of day
     */
    public Optional<LocalDate> publishedOn() {
        return published == null ? Optional.empty() : Optional.ofNullable(WrittenDay.find(published));
    }

    /**
     * Reads the primary sector, in the merged vocabulary of 2022; for a name of 2019 an inference of medium confidence.
     *
     * @return the sector; empty if the cell is empty or what it holds is not known
     */
    public Optional<Sector> mergedSector() {
        return sector == null ? Optional.empty() : Sector.find(sector);
    }

    /** {@return how long the cells are; their content stays out of logs} */
    @Override
    public String toString() {
        return "row of the register: code of " + code.length() + ", name of " + name.length() + ", status of "
                + status.text().length() + " characters";
    }
}
