package io.github.opendspt.examples.service.account;

import java.util.Locale;

/** What a user may do. An editor and a confirmer may read; a user may be both. */
public enum Role {
    /** Sees everything and changes nothing. */
    READER,
    /** Answers, records certificates, plans, uploads, and begins a year. */
    EDITOR,
    /** Confirms assertions and records publications. */
    CONFIRMER;

    /** {@return what Spring Security calls it} */
    public String authority() {
        return "ROLE_" + name();
    }

    /** {@return what people call it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
