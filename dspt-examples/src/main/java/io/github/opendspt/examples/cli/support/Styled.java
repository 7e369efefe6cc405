package io.github.opendspt.examples.cli.support;

/**
 * A piece of a line in one or more styles. Its text is clean, and its width is that of what is seen. Made by a {@link Page}.
 */
public final class Styled {

    private final String plain;
    private final String shown;
    private final int width;

    private Styled(String plain, String shown, int width) {
        this.plain = plain;
        this.shown = shown;
        this.width = width;
    }

    /** A piece of a text from anywhere, which is cleaned, or one that is styled already. */
    static Styled of(Object piece) {
        if (piece instanceof Styled styled) {
            return styled;
        }
        String clean = Characters.line(String.valueOf(piece));
        return new Styled(clean, clean, Characters.width(clean));
    }

    /** The pieces one after the other. */
    static Styled join(Object... pieces) {
        StringBuilder plain = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        int width = 0;
        for (Object piece : pieces) {
            Styled styled = of(piece);
            plain.append(styled.plain);
            shown.append(styled.shown);
            width += styled.width;
        }
        return new Styled(plain.toString(), shown.toString(), width);
    }

    /** This piece between two codes of the terminal. */
    Styled between(String on, String off) {
        return new Styled(plain, on + shown + off, width);
    }

    /** This piece, padded on the right to a width; what is wider stays as it is. */
    Styled padded(int to) {
        String blanks = " ".repeat(Math.max(0, to - width));
        return new Styled(plain + blanks, shown + blanks, Math.max(to, width));
    }

    int width() {
        return width;
    }

    /** The piece with the codes of its styles. */
    String shown() {
        return shown;
    }

    /** {@return the text without styles} */
    @Override
    public String toString() {
        return plain;
    }
}
