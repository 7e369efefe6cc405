package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.settings.ServiceSettings;
import io.github.opendspt.examples.service.web.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no route takes: other methods, bodies beyond every bound, and whatever is not UTF-8. A form of more parameters
 * than {@code server.tomcat.max-parameter-count} is refused by the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BoundsFilter extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private final long mostBytes;
    private final Refuser refuser;

    BoundsFilter(ServiceSettings settings, Refuser refuser) {
        this.mostBytes = Math.max(settings.maxDocumentBytes(), settings.maxFormBytes());
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!METHODS.contains(request.getMethod())) {
            refuser.refuse(request, response, HttpStatus.METHOD_NOT_ALLOWED, "No route takes this method.");
        } else if (request.getContentLengthLong() > mostBytes) {
            refuser.refuse(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "This is larger than the " + (mostBytes >> 10) + " KiB that are taken.");
        } else if (!isUtf8(request.getContentType())) {
            refuser.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send text as UTF-8.");
        } else if (!isUtf8Query(request.getQueryString())) {
            refuser.refuse(request, response, HttpStatus.BAD_REQUEST, "The query is not UTF-8.");
        } else {
            HttpStatus refused = refusedParameters(request);
            if (refused == null) {
                chain.doFilter(request, response);
            } else {
                refuser.refuse(
                        request, response, refused, "The form has more fields, or larger ones, than any form here.");
            }
        }
    }

    /** What the server says where it does not read the parameters; {@code null} where it does. */
    private static @Nullable HttpStatus refusedParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return null;
        } catch (InvalidParameterException e) {
            HttpStatus status = HttpStatus.resolve(e.getErrorCode());
            return status == null ? HttpStatus.BAD_REQUEST : status;
        }
    }

    private static boolean isUtf8(@Nullable String type) {
        if (type == null) {
            return true;
        }
        try {
            Charset charset = MediaType.parseMediaType(type).getCharset();
            return charset == null || charset.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // What is no media type at all, or names a charset that there is not.
            return !type.toLowerCase(Locale.ROOT).contains("charset");
        }
    }

    private static boolean isUtf8Query(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            // Each byte of an escape as a character of its own, so that the bytes can be looked at.
            byte[] bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }
}
