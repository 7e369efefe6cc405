package org.teavm.classlib.java.util.concurrent.locks;

/** What {@code java.util.concurrent.locks.ReentrantLock} is where there is one thread: always free. */
public class TReentrantLock {

    /** Makes one. */
    public TReentrantLock() {}

    /** Locks. */
    public void lock() {}

    /**
     * Locks.
     *
     * @return true
     */
    public boolean tryLock() {
        return true;
    }

    /** Unlocks. */
    public void unlock() {}
}
