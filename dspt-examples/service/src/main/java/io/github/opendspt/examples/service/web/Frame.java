package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.service.account.Role;
import io.github.opendspt.examples.service.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What is around every page.
 *
 * @param user who has signed in; empty for nobody
 * @param open whether nobody needs to sign in here
 * @param editor whether they may change answers
 * @param confirmer whether they may confirm and publish
 * @param csrf the token that a form sends along
 */
public record Frame(String user, boolean open, boolean editor, boolean confirmer, String csrf) {

    /** The name under which pages get it. */
    public static final String NAME = "frame";

    /**
     * Frames the page that a request asks for.
     *
     * @param request the request
     * @return the frame
     */
    public static Frame of(HttpServletRequest request) {
        SignedIn who = SignedIn.current();
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                who.withPassword() && !who.roles().isEmpty() ? who.name() : "",
                !who.withPassword() && !who.roles().isEmpty(),
                who.has(Role.EDITOR),
                who.has(Role.CONFIRMER),
                token == null ? "" : token.getToken());
    }

    /** {@return who has signed in; not the token} */
    @Override
    public String toString() {
        return "Frame[" + user + "]";
    }
}
