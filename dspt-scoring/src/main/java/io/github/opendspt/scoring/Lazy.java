package io.github.opendspt.scoring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, whatever the number of threads that ask. Thread-safe where making
 * it is.
 *
 * @param <T> the value
 */
final class Lazy<T> {

    private volatile @Nullable T value;

    /** The value, made by the maker of whoever asks first; all makers make the same. */
    T get(Supplier<T> maker) {
        T made = value;
        return made != null ? made : make(maker);
    }

    private synchronized T make(Supplier<T> maker) {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
