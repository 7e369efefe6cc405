package io.github.opendspt.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Frames every page. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    @ModelAttribute(Frame.NAME)
    Frame frame(HttpServletRequest request) {
        return Frame.of(request);
    }
}
