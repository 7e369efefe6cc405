package io.github.opendspt.js.platform;

import java.math.BigDecimal;
import tools.jackson.core.Version;

/**
 * Takes the place of what jackson-core does with regular expressions and with tables of powers of ten, which would be a tenth of the
 * engine: the version of a library that nobody asks for, and numbers with a fraction, of which no document holds any.
 */
public final class PlainJackson {

    private PlainJackson() {}

    /**
     * Takes the place of {@code VersionUtil.parseVersion}.
     *
     * @param text the version
     * @param group the group of the library
     * @param artifact the name of the library
     * @return the unknown version
     */
    public static Version version(String text, String group, String artifact) {
        return Version.unknownVersion();
    }

    /** Takes the place of {@code VersionUtil.throwInternal}. */
    public static void broken() {
        throw new IllegalStateException("jackson-core met a state that cannot be");
    }

    /**
     * Takes the place of {@code VersionUtil.throwInternalReturnAny}.
     *
     * @return nothing
     */
    public static Object brokenAny() {
        throw new IllegalStateException("jackson-core met a state that cannot be");
    }

    /**
     * Takes the place of {@code NumberInput.parseDouble}.
     *
     * @param text the number
     * @param fast is not looked at
     * @return the number
     */
    public static double parseDouble(String text, boolean fast) {
        return Double.parseDouble(text);
    }

    /**
     * Takes the place of {@code NumberInput.parseDouble}.
     *
     * @param text holds the number
     * @param offset where it begins
     * @param length how long it is
     * @param fast is not looked at
     * @return the number
     */
    public static double parseDouble(char[] text, int offset, int length, boolean fast) {
        return Double.parseDouble(new String(text, offset, length));
    }

    /**
     * Takes the place of {@code NumberInput.parseFloat}.
     *
     * @param text the number
     * @param fast is not looked at
     * @return the number
     */
    public static float parseFloat(String text, boolean fast) {
        return Float.parseFloat(text);
    }

    /**
     * Takes the place of {@code NumberInput.parseFloat}.
     *
     * @param text holds the number
     * @param offset where it begins
     * @param length how long it is
     * @param fast is not looked at
     * @return the number
     */
    public static float parseFloat(char[] text, int offset, int length, boolean fast) {
        return Float.parseFloat(new String(text, offset, length));
    }

    /**
     * Takes the place of {@code NumberInput.parseBigDecimal}.
     *
     * @param text the number
     * @param fast is not looked at
     * @return the number
     */
    public static BigDecimal parseBigDecimal(String text, boolean fast) {
        return new BigDecimal(text);
    }

    /**
     * Takes the place of {@code NumberInput.parseBigDecimal}.
     *
     * @param text holds the number
     * @param offset where it begins
     * @param length how long it is
     * @param fast is not looked at
     * @return the number
     */
    public static BigDecimal parseBigDecimal(char[] text, int offset, int length, boolean fast) {
        return new BigDecimal(new String(text, offset, length));
    }
}
