package io.github.opendspt.examples.service.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Which state of a resource a change is meant for: the header {@code If-Match} (RFC 9110, section 13.1.1). */
public final class IfMatch {

    private final List<ETag> tags;

    private IfMatch(List<ETag> tags) {
        this.tags = List.copyOf(tags);
    }

    /**
     * Reads the header.
     *
     * @param header the header, or {@code null} if there was none
     * @return the condition
     * @throws ErrorResponseException 428 if there was none, 400 if it holds no entity tag
     */
    public static IfMatch parse(@Nullable String header) {
        if (header == null) {
            throw Refusals.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "A change has to say which state it is meant for: send the ETag of the assessment as If-Match.");
        }
        List<ETag> tags = ETag.parse(header);
        if (tags.isEmpty()) {
            throw Refusals.of(
                    HttpStatus.BAD_REQUEST,
                    "If-Match holds no entity tag; expected one such as \"0\", in quotation marks.");
        }
        return new IfMatch(tags);
    }

    /**
     * Says whether a version is meant.
     *
     * @param version the version that there is
     * @return whether its entity tag is among those of the header
     */
    public boolean matches(long version) {
        ETag actual = ETag.create("\"" + version + "\"");
        return tags.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(actual, true));
    }
}
