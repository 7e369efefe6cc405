package io.github.opendspt.examples.service.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** To another page after a form: a browser asks for it, so that nothing is sent twice. */
public final class Redirect {

    private Redirect() {}

    /**
     * Sends a browser on.
     *
     * @param path where to
     * @return the redirect
     */
    public static ModelAndView to(String path) {
        ModelAndView redirect = new ModelAndView("redirect:" + path);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
