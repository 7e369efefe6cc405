package io.github.opendspt.examples.service.web;

import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a page may load: the style sheets and scripts of this service, and nothing else. Neither may be written into a page. */
public final class Policy {

    /** The header that says so. */
    public static final String HEADER = "Content-Security-Policy";

    private Policy() {}

    /** {@return the policy of every answer} */
    public static String plain() {
        return withStyle("");
    }

    /**
     * Lets a page bring some style of its own.
     *
     * @param style the text of its style element
     * @return the policy
     */
    public static String ofPage(String style) {
        byte[] digest = Sha256.digest(style.getBytes(StandardCharsets.UTF_8));
        return withStyle(" 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    private static String withStyle(String source) {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'" + source
                + "; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
