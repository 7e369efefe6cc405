package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.web.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows guessing down: after several wrong passwords from one address, the next attempt from there waits a minute. Who was
 * tried is not logged. Thread-safe.
 */
@Component
@Profile("!insecure")
class SignInAttempts extends OncePerRequestFilter {

    static final int MOST_WRONG = 10;

    private static final Logger LOG = LoggerFactory.getLogger(SignInAttempts.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Refuser refuser;
    private final Clock clock;

    /** The addresses that were wrong last, the longest ago first, and never more than a few. */
    private final Map<String, Wrong> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    SignInAttempts(Refuser refuser, Clock clock) {
        this.refuser = refuser;
        this.clock = clock;
    }

    private record Wrong(int times, Instant last) {}

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        LOG.atWarn().log("a sign-in failed");
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            synchronized (wrong) {
                wrong.merge(
                        details.getRemoteAddress(),
                        new Wrong(1, clock.instant()),
                        (before, now) -> isOver(before) ? now : new Wrong(before.times() + 1, now.last()));
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tries = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in");
        if (tries && isPaused(request.getRemoteAddr())) {
            refuser.refuseForNow(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    (int) PAUSE.toSeconds(),
                    "There were too many wrong passwords. Wait a minute.");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isPaused(String address) {
        synchronized (wrong) {
            Wrong known = wrong.get(address);
            return known != null && known.times() >= MOST_WRONG && !isOver(known);
        }
    }

    private boolean isOver(Wrong known) {
        return clock.instant().isAfter(known.last().plus(PAUSE));
    }

    /** It stands in the chains of Spring Security, not before them. */
    @Component
    @Profile("!insecure")
    static class NotOnItsOwn {

        @Bean
        FilterRegistrationBean<SignInAttempts> signInAttemptsRegistration(SignInAttempts filter) {
            FilterRegistrationBean<SignInAttempts> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
