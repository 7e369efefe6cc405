package io.github.opendspt.benchmarks.rivals;

import java.util.BitSet;

/** Where rules put what they find. Public, since they reach it from outside. */
public final class Outcome {

    final BitSet lacking = new BitSet();
    final BitSet unconfirmed = new BitSet();

    /**
     * An item is neither answered nor exempt.
     *
     * @param item its place
     */
    public void lacking(int item) {
        lacking.set(item);
    }

    /**
     * An assertion is not confirmed.
     *
     * @param assertion its place
     */
    public void unconfirmed(int assertion) {
        unconfirmed.set(assertion);
    }
}
