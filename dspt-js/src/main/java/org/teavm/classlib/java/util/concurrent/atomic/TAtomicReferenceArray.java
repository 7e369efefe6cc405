package org.teavm.classlib.java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@code java.util.concurrent.atomic.AtomicReferenceArray} is where there is one thread.
 *
 * @param <E> its elements
 */
public class TAtomicReferenceArray<E> {

    private final @Nullable Object[] elements;

    /**
     * Makes one.
     *
     * @param length how many elements it has
     */
    public TAtomicReferenceArray(int length) {
        elements = new Object[length];
    }

    /**
     * Takes an element and puts another in its place.
     *
     * @param index where
     * @param element the other
     * @return the element that was there
     */
    @SuppressWarnings("unchecked") // Nothing but elements is put in.
    public @Nullable E getAndSet(int index, @Nullable E element) {
        E before = (E) elements[index];
        elements[index] = element;
        return before;
    }

    /**
     * Combines an element with another.
     *
     * @param index where
     * @param element the other
     * @param combine takes the element that is there, and the other
     * @return what came of it, which is now there
     */
    @SuppressWarnings("unchecked") // Nothing but elements is put in.
    public E accumulateAndGet(int index, E element, BinaryOperator<E> combine) {
        E after = combine.apply((E) elements[index], element);
        elements[index] = after;
        return after;
    }
}
