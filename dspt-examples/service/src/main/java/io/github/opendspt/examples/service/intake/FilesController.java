package io.github.opendspt.examples.service.intake;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.ChangedMeanwhileException;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Heavy;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.workbook.sheet.SheetChanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files out and in. A sheet is read into what is kept; a document takes its place. */
@Controller
class FilesController {

    private final Work work;
    private final AssessmentStore store;
    private final Upload upload;

    FilesController(Work work, AssessmentStore store, Upload upload) {
        this.work = work;
        this.store = store;
        this.upload = upload;
    }

    @GetMapping(path = "/work/{id}/files", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView files(@PathVariable UUID id) {
        return page(work.find(id), "", List.of(), List.of(), HttpStatus.OK);
    }

    @Heavy
    @PostMapping(path = "/work/{id}/files", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView take(@PathVariable UUID id, @RequestParam MultipartFile file, @RequestParam long version)
            throws IOException {
        StoredAssessment stored = work.find(id);
        Assessment into = stored.document() instanceof AssessmentDocument.Form form ? form.assessment() : null;
        Upload.Taken taken = upload.read(file, into);
        AssessmentDocument after = taken.document();
        if (after == null) {
            return page(stored, "", taken.problems(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (stored.version() != version) {
            return stale(stored);
        }
        if (!after.organisation()
                .odsCode()
                .equals(stored.document().organisation().odsCode())) {
            return page(
                    stored,
                    "",
                    List.of(new Upload.Row(
                            "",
                            "The file is of another organisation, "
                                    + after.organisation().odsCode() + ". Add that as an organisation of its own.")),
                    List.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            store.change(id, current -> current == version, any -> edit(after, taken));
        } catch (ChangedMeanwhileException e) {
            return stale(work.find(id));
        } catch (AccessDeniedException e) {
            return page(stored, "", List.of(new Upload.Row("", e.getMessage())), List.of(), HttpStatus.FORBIDDEN);
        }
        return taken.findings().isEmpty() && taken.changes() == null
                ? Redirect.to("/work/" + id + "?saved=yes")
                : page(work.find(id), said(taken), List.of(), taken.findings(), HttpStatus.OK);
    }

    private static Edit edit(AssessmentDocument after, Upload.Taken taken) {
        SheetChanges changes = taken.changes();
        if (changes == null) {
            return Edit.of(after, taken.sheet() ? ChangeKind.SHEET : ChangeKind.REPLACED);
        }
        List<Object> refs = new ArrayList<>(changes.added());
        refs.addAll(changes.changed());
        refs.addAll(changes.removed());
        return Edit.of(after, ChangeKind.SHEET, refs);
    }

    private static String said(Upload.Taken taken) {
        SheetChanges changes = taken.changes();
        if (changes == null) {
            return "Saved.";
        }
        return "Saved. The sheet gave " + Wording.count(changes.added().size(), "new answer") + ", changed "
                + changes.changed().size() + " and took back "
                + changes.removed().size() + ".";
    }

    private ModelAndView stale(StoredAssessment stored) {
        return page(
                stored,
                "",
                List.of(new Upload.Row(
                        "",
                        "Somebody changed the assessment since you opened this page, so nothing was taken. The history says"
                                + " what it was. If the file is to be taken all the same, choose it again.")),
                List.of(),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView page(
            StoredAssessment stored,
            String notice,
            List<Upload.Row> problems,
            List<Upload.Row> findings,
            HttpStatus status) {
        return new ModelAndView(
                "files",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.FILES, "Files", notice),
                        "problems",
                        problems,
                        "findings",
                        findings,
                        "sheets",
                        stored.track() == Track.FORM),
                status);
    }
}
