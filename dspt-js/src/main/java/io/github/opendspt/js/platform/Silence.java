package io.github.opendspt.js.platform;

import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/** The logger that logs nothing: a page has no log, and what the SDK logs is for the debugging of hosts. */
public final class Silence {

    private Silence() {}

    /**
     * Takes the place of {@code LoggerFactory.getLogger}, which looks for a provider on the class path.
     *
     * @param owner who would log
     * @return the logger
     */
    public static Logger logger(Class<?> owner) {
        return NOPLogger.NOP_LOGGER;
    }
}
