package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.settings.ServiceSettings;
import io.github.opendspt.examples.service.web.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing in that a page of somebody else sent: the header {@code Host} names this service, whatever name a page has
 * pointed at its address; what changes something comes from this origin; and what a page of another site asks for is no more
 * than a link that somebody follows.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> hosts;
    private final Refuser refuser;

    OriginFilter(ServiceSettings settings, Refuser refuser) {
        this.hosts = settings.hosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            refuser.refuse(
                    request,
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    "The service is not reached under this name. Its names are in the setting dspt.hosts.");
        } else if (isForeign(request)) {
            refuser.refuse(
                    request, response, HttpStatus.FORBIDDEN, "A page of another site sent this. Begin at this site.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean safe = SAFE.contains(request.getMethod());
        if (origin != null && !safe && !isOwn(origin, request)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none") && !(safe && isLink(request));
    }

    /** A link that somebody follows: never a frame, a picture or a script. */
    private static boolean isLink(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        @Nullable URI sender;
        try {
            sender = URI.create(origin);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return request.getScheme().equals(sender.getScheme())
                && request.getServerName().equalsIgnoreCase(sender.getHost())
                && request.getServerPort() == port(sender);
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equals(origin.getScheme()) ? 443 : 80;
    }
}
