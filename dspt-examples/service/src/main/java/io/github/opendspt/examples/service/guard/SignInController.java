package io.github.opendspt.examples.service.guard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page to sign in. Spring Security takes what it posts. */
@Controller
@Profile("!insecure")
class SignInController {

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView signIn(@RequestParam(required = false) @Nullable String out) {
        String notice = out == null ? "" : "You have signed out.";
        return new ModelAndView(
                "sign-in", Map.of("signIn", new SignInPages.View(notice, false, "", new KeptForm("", List.of()))));
    }
}
