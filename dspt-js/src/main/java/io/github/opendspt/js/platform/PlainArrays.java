package io.github.opendspt.js.platform;

/**
 * Copies arrays. The copy of the compiler's class library makes two objects each time, which costs a tenth of a verdict, since
 * what is written is mostly short names.
 */
public final class PlainArrays {

    private static final int SHORT = 32;

    private PlainArrays() {}

    /**
     * Takes the place of {@link System#arraycopy}.
     *
     * @param from the array that is copied
     * @param start where it begins there
     * @param to the array that is written
     * @param place where it goes there
     * @param length how many elements
     */
    public static void copy(Object from, int start, Object to, int place, int length) {
        if (length <= SHORT
                && from != to
                && from instanceof byte[] bytes
                && to instanceof byte[] written
                && isWithin(bytes, start, length)
                && isWithin(written, place, length)) {
            for (int i = 0; i < length; i++) {
                written[place + i] = bytes[start + i];
            }
        } else {
            System.arraycopy(from, start, to, place, length);
        }
    }

    private static boolean isWithin(byte[] bytes, int start, int length) {
        return start >= 0 && length >= 0 && start <= bytes.length - length;
    }
}
