package org.teavm.classlib.java.util.concurrent;

import java.util.ArrayDeque;

/**
 * What {@code java.util.concurrent.ConcurrentLinkedDeque} is where there is one thread.
 *
 * @param <E> its elements
 */
@SuppressWarnings("serial") // Nothing is serialised here.
public class TConcurrentLinkedDeque<E> extends ArrayDeque<E> {

    /** Makes an empty one. */
    public TConcurrentLinkedDeque() {}
}
