package io.github.opendspt.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a person asks, who is shown a page, or a machine, which gets problem details (RFC 9457). */
public final class Asker {

    private static final List<String> MACHINES = List.of("/assessments", "/schemas", "/openapi", "/health");

    private Asker() {}

    /**
     * Says who asks.
     *
     * @param request the request
     * @return whether it is for a page
     */
    public static boolean isPerson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !isForMachines(request.getRequestURI());
    }

    /**
     * Says for whom a path is.
     *
     * @param path the path
     * @return whether only machines use it
     */
    public static boolean isForMachines(String path) {
        return MACHINES.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    /**
     * Names the paths that are for machines.
     *
     * @return patterns of Spring's
     */
    public static String[] machinePatterns() {
        return MACHINES.stream().map(start -> start + "/**").toArray(String[]::new);
    }
}
