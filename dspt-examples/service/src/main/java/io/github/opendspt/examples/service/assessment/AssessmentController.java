package io.github.opendspt.examples.service.assessment;

import io.github.opendspt.examples.service.web.IfMatch;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Assessments as resources, taken in by two ways.
 *
 * <p>A whole document comes from elsewhere, out of an export or a hand-made file, so the SDK's own reader takes it and
 * says everything that is wrong with it, with line and column. A single answer comes from a form that the host has drawn
 * itself, so the host's mapper binds it and Jakarta Validation looks it over, as with any other request body.
 */
@RestController
@RequestMapping("/assessments")
class AssessmentController {

    private final AssessmentStore store;
    private final DocumentReader<Assessment> reader;

    AssessmentController(AssessmentStore store, DocumentReader<Assessment> reader) {
        this.store = store;
        this.reader = reader;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    AssessmentPage list(
            @RequestParam(required = false) @Nullable OdsCode odsCode,
            @RequestParam(defaultValue = "0") @Min(0) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return store.list(odsCode, page, size);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> create(InputStream body) throws IOException {
        StoredAssessment stored = store.create(read(body));
        return ResponseEntity.created(URI.create("/assessments/" + stored.id()))
                .eTag(stored.etag())
                .build();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> find(@PathVariable UUID id) {
        StoredAssessment stored = store.find(id);
        return ResponseEntity.ok().eTag(stored.etag()).body(stored.document());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> replace(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        IfMatch condition = IfMatch.parse(ifMatch);
        Assessment after = read(body);
        return changed(store.change(id, condition, before -> after));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        store.remove(id, IfMatch.parse(ifMatch));
        return ResponseEntity.noContent().build();
    }

    /** An answer to an item that the category is not asked is kept: the scorer reports it, and it decides nothing. */
    @PutMapping(path = "/{id}/answers/{ref}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> answer(
            @PathVariable UUID id,
            @PathVariable EvidenceRef ref,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Answer answer) {
        IfMatch condition = IfMatch.parse(ifMatch);
        return changed(store.change(
                id, condition, before -> before.toBuilder().answer(ref, answer).build()));
    }

    @DeleteMapping("/{id}/answers/{ref}")
    ResponseEntity<Void> withdraw(
            @PathVariable UUID id,
            @PathVariable EvidenceRef ref,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        IfMatch condition = IfMatch.parse(ifMatch);
        return changed(store.change(
                id, condition, before -> before.toBuilder().withoutAnswer(ref).build()));
    }

    /** Reads straight from the request, so that a body beyond the limit is never held. */
    private Assessment read(InputStream body) throws IOException {
        Reading<Assessment> reading = reader.read(body);
        return reading.value().orElseThrow(() -> Refusals.unreadable(reading.problems()));
    }

    private static ResponseEntity<Void> changed(StoredAssessment stored) {
        return ResponseEntity.noContent().eTag(stored.etag()).build();
    }
}
