package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.settings.ServiceSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Bounds how many {@link Heavy} requests are served at a time: for everybody together, where whoever comes then waits a little
 * and gets 503, and for one user, who gets 429. Thread-safe.
 */
@Component
class HeavyRequests implements HandlerInterceptor {

    private static final String HELD = HeavyRequests.class.getName();
    private static final int RETRY_AFTER_SECONDS = 2;

    private final int most;
    private final long patienceMillis;
    private final Semaphore all;
    private final Map<String, Integer> byUser = new ConcurrentHashMap<>();
    private final Refuser refuser;

    HeavyRequests(ServiceSettings settings, Refuser refuser) {
        this.most = settings.heavyRequestsOfOne();
        this.patienceMillis = settings.heavyPatience().toMillis();
        this.all = new Semaphore(settings.heavyRequests(), true);
        this.refuser = refuser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Heavy.class)) {
            return true;
        }
        SignedIn who = SignedIn.current();
        String user = who.withPassword() ? who.name() : request.getRemoteAddr();
        if (byUser.merge(user, 1, Integer::sum) > most) {
            leave(user);
            refuser.refuseForNow(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    RETRY_AFTER_SECONDS,
                    "You have asked for several large things at a time. Wait until one of them is there.");
            return false;
        }
        if (!all.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
            leave(user);
            refuser.refuseForNow(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    RETRY_AFTER_SECONDS,
                    "Several people have asked for large things at a time. Try again in a moment.");
            return false;
        }
        request.setAttribute(HELD, user);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception exception) {
        if (request.getAttribute(HELD) instanceof String user) {
            all.release();
            leave(user);
        }
    }

    private void leave(String user) {
        byUser.computeIfPresent(user, (name, number) -> number == 1 ? null : number - 1);
    }
}
