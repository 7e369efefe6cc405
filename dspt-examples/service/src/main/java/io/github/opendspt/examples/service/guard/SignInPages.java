package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.web.Refuser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** What a person is shown before and after signing in. A form that was sent meanwhile is carried along. */
@Component
class SignInPages {

    private final Refuser refuser;
    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

    SignInPages(Refuser refuser) {
        this.refuser = refuser;
    }

    /**
     * What the sign-in page shows.
     *
     * @param notice what to know first; empty for nothing
     * @param wrong whether the password was wrong
     * @param user the name that was typed
     * @param kept a form that is carried along
     */
    record View(String notice, boolean wrong, String user, KeptForm kept) {}

    /** Somebody who has not signed in, or no longer. */
    void signInFirst(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getMethod().equals("POST")) {
            show(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    new View(
                            "Your sign-in had lapsed when you sent the form. Nothing that you typed is lost: sign in, and it"
                                    + " is shown to you again, to be saved.",
                            false,
                            "",
                            KeptForm.sent(request)));
            return;
        }
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            show(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    new View("Your sign-in has lapsed. Sign in again.", false, "", KeptForm.carried(request)));
            return;
        }
        cache.saveRequest(request, response);
        response.sendRedirect("/sign-in");
    }

    /** A wrong name or password. */
    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter("username");
        show(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                new View("", true, typed == null ? "" : typed, KeptForm.carried(request)));
    }

    /** A right one. */
    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        KeptForm kept = KeptForm.carried(request);
        if (!kept.isEmpty()) {
            refuser.page(request, response, HttpStatus.OK, "resume", Map.of("kept", kept));
            return;
        }
        SavedRequest saved = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        response.sendRedirect(saved == null ? "/" : saved.getRedirectUrl());
    }

    /** Somebody without the role, or a form whose token is another user's or none. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean signedIn = SignedIn.current().withPassword();
        if (denied instanceof CsrfException && !signedIn) {
            KeptForm form =
                    request.getRequestURI().equals("/sign-in") ? KeptForm.carried(request) : KeptForm.sent(request);
            show(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    new View("The sign-in page had lapsed. Sign in again.", false, "", form));
        } else if (denied instanceof CsrfException) {
            refuser.page(request, response, HttpStatus.FORBIDDEN, "resume", Map.of("kept", KeptForm.sent(request)));
        } else {
            refuser.refuse(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "Your user does not have the role for this. Ask whoever runs the service.");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, View view)
            throws IOException {
        refuser.page(request, response, status, "sign-in", Map.of("signIn", view));
    }
}
