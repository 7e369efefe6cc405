package io.github.opendspt.scoring.internal.export;

/**
 * Whether something that is asked is done, as far as that is known: what every format of results takes. Formats that know
 * only yes and no must not take "not known" for a yes.
 */
public enum Conformance {
    /** It is done. */
    CONFORMS,
    /** It is certainly not done. */
    DOES_NOT_CONFORM,
    /** Whether it is done depends on something that is not known. */
    NOT_KNOWN
}
