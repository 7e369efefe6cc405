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
     * Holds a state to the condition.
     *
     * @param etag the entity tag of the state that there is
     * @throws ErrorResponseException 412 if it is another than was meant
     */
    public void require(String etag) {
        ETag actual = ETag.create(etag);
        if (tags.stream().noneMatch(tag -> tag.isWildcard() || tag.compare(actual, true))) {
            throw Refusals.changedMeanwhile();
        }
    }
}
