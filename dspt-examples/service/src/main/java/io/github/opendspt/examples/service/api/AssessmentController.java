package io.github.opendspt.examples.service.api;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.DocumentIntake;
import io.github.opendspt.examples.service.store.AssessmentPage;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.IfMatch;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.OutcomeAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
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
    private final DocumentIntake intake;

    AssessmentController(AssessmentStore store, DocumentIntake intake) {
        this.store = store;
        this.intake = intake;
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
        StoredAssessment stored = store.create(read(body), ChangeKind.IMPORTED);
        return ResponseEntity.created(URI.create("/assessments/" + stored.id()))
                .eTag(stored.etag())
                .build();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> find(@PathVariable UUID id) {
        StoredAssessment stored = store.find(id).orElseThrow(() -> Refusals.noAssessment(id));
        return ResponseEntity.ok().eTag(stored.etag()).body(stored.bytes());
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> replace(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        IfMatch condition = IfMatch.parse(ifMatch);
        AssessmentDocument after = read(body);
        return changed(id, condition, before -> Edit.of(after, ChangeKind.REPLACED));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        if (!store.remove(id, IfMatch.parse(ifMatch)::matches)) {
            throw Refusals.noAssessment(id);
        }
        return ResponseEntity.noContent().build();
    }

    /** An answer to an item that the category is not asked is kept: the scorer reports it, and it decides nothing. */
    @PutMapping(path = "/{id}/answers/{ref}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> answer(
            @PathVariable UUID id,
            @PathVariable EvidenceRef ref,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Answer answer) {
        return changed(
                id,
                IfMatch.parse(ifMatch),
                before -> Edit.of(
                        AssessmentDocument.of(
                                form(before).toBuilder().answer(ref, answer).build()),
                        ChangeKind.ANSWERED,
                        ref));
    }

    @DeleteMapping("/{id}/answers/{ref}")
    ResponseEntity<Void> withdraw(
            @PathVariable UUID id,
            @PathVariable EvidenceRef ref,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return changed(
                id,
                IfMatch.parse(ifMatch),
                before -> Edit.of(
                        AssessmentDocument.of(
                                form(before).toBuilder().withoutAnswer(ref).build()),
                        ChangeKind.WITHDRAWN,
                        ref));
    }

    /** The same for an outcome of the CAF-aligned track. */
    @PutMapping(path = "/{id}/outcomes/{ref}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> state(
            @PathVariable UUID id,
            @PathVariable CafOutcomeRef ref,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid OutcomeAnswer answer) {
        return changed(
                id,
                IfMatch.parse(ifMatch),
                before -> Edit.of(
                        AssessmentDocument.of(
                                caf(before).toBuilder().outcome(ref, answer).build()),
                        ChangeKind.LEVELS,
                        ref));
    }

    private ResponseEntity<Void> changed(UUID id, IfMatch condition, Function<AssessmentDocument, Edit> change) {
        StoredAssessment stored =
                store.change(id, condition::matches, change).orElseThrow(() -> Refusals.noAssessment(id));
        return ResponseEntity.noContent().eTag(stored.etag()).build();
    }

    private static Assessment form(AssessmentDocument document) {
        if (document instanceof AssessmentDocument.Form form) {
            return form.assessment();
        }
        throw Refusals.notOnThisTrack("answers to evidence items");
    }

    private static CafAssessment caf(AssessmentDocument document) {
        if (document instanceof AssessmentDocument.Caf caf) {
            return caf.assessment();
        }
        throw Refusals.notOnThisTrack("outcomes");
    }

    /** Reads straight from the request, so that a body beyond the limit is never held. */
    private AssessmentDocument read(InputStream body) throws IOException {
        DocumentIntake.Taken taken = intake.read(body);
        return taken.value().orElseThrow(() -> Refusals.unreadable(taken.problems()));
    }
}
