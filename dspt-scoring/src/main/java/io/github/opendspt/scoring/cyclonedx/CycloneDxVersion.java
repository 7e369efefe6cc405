package io.github.opendspt.scoring.cyclonedx;

import java.util.Objects;

/** The versions of CycloneDX in which attestations are written, the oldest first. */
public enum CycloneDxVersion {
    /** 1.6, the first version to have attestations. */
    V1_6("1.6"),
    /** 1.7. */
    V1_7("1.7");

    private final String number;

    CycloneDxVersion(String number) {
        this.number = number;
    }

    /**
     * Finds a version by its number.
     *
     * @param number the number, such as {@code 1.7}
     * @return the version
     * @throws IllegalArgumentException if attestations are not written in it
     */
    public static CycloneDxVersion parse(String number) {
        Objects.requireNonNull(number, "number");
        for (CycloneDxVersion version : values()) {
            if (version.number.equals(number)) {
                return version;
            }
        }
        throw new IllegalArgumentException("number: " + number + " is not a version in which attestations are written");
    }

    /**
     * Finds a version by its number, as {@link #parse} does.
     *
     * @param number the number, such as {@code 1.7}
     * @return the version
     * @throws IllegalArgumentException if attestations are not written in it
     */
    public static CycloneDxVersion of(String number) {
        return parse(number);
    }

    /** {@return the number, such as {@code 1.7}} */
    @Override
    public String toString() {
        return number;
    }
}
