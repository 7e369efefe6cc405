package io.github.opendspt.examples.service.organisation;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Name, type and size of the organisation. Its code is what it is known by, and does not change here. */
@Controller
class DetailsController {

    private final Work work;
    private final AssessmentStore store;

    DetailsController(Work work, AssessmentStore store) {
        this.work = work;
        this.store = store;
    }

    /**
     * The form.
     *
     * @param faults what is wrong with what was typed
     * @param theirs what somebody else saved meanwhile; empty for nothing
     * @param was what the form was drawn with
     * @param name the name
     * @param types the types
     * @param staff how many people work there
     * @param turnover the turnover of a year, in pounds
     */
    record Form(
            List<String> faults,
            String theirs,
            String was,
            String name,
            List<Option> types,
            String staff,
            String turnover) {}

    @GetMapping(path = "/work/{id}/organisation", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable UUID id) {
        StoredAssessment stored = work.find(id);
        return page(stored, typed(stored.document().organisation()), "", HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/organisation", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        StoredAssessment stored = work.find(id);
        Organisation kept = stored.document().organisation();
        if (!was(typed(kept)).equals(form.get("was")) && !was(typed(kept)).equals(was(typed))) {
            String theirs = kept.name() + ", " + kept.type().displayName();
            return page(stored, typed, theirs, HttpStatus.CONFLICT);
        }
        Organisation after = organisation(kept, typed);
        if (after != null) {
            Forms.problems(with(stored.document(), after)).forEach(typed::fault);
        }
        if (after == null || !typed.faults().isEmpty()) {
            return page(stored, typed, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.join(id, before -> Optional.of(Edit.of(with(before.document(), after), ChangeKind.ORGANISATION)));
        return Redirect.to("/work/" + id + "?saved=yes");
    }

    private static @Nullable Organisation organisation(Organisation kept, Typed typed) {
        String name = typed.required("name", "The name");
        OrganisationType type = typed.parsed("type", OrganisationType::parse, "The type is not known.");
        Integer staff = typed.parsed("staff", Integer::valueOf, "The number of people is no whole number.");
        Long turnover = typed.parsed("turnover", Long::valueOf, "The turnover is no whole number of pounds.");
        return type == null || !typed.faults().isEmpty()
                ? null
                : new Organisation(kept.odsCode(), name, type).withSize(staff, turnover);
    }

    private static AssessmentDocument with(AssessmentDocument document, Organisation organisation) {
        if (document instanceof AssessmentDocument.Caf caf) {
            return AssessmentDocument.of(new CafAssessment(
                    caf.assessment().edition(),
                    organisation,
                    caf.assessment().outcomes(),
                    caf.assessment().evidence(),
                    caf.assessment().drafts(),
                    caf.assessment().policies(),
                    caf.assessment().improvementPlan(),
                    caf.assessment().publication()));
        }
        return AssessmentDocument.of(((AssessmentDocument.Form) document)
                .assessment().toBuilder().organisation(organisation).build());
    }

    private static Typed typed(Organisation organisation) {
        return new Typed(Map.of(
                "name",
                organisation.name(),
                "type",
                organisation.type().token(),
                "staff",
                organisation.staff() == null ? "" : organisation.staff().toString(),
                "turnover",
                organisation.turnover() == null ? "" : organisation.turnover().toString()));
    }

    private static String was(Typed typed) {
        return FieldDigest.of(typed.text("name"), typed.text("type"), typed.text("staff"), typed.text("turnover"));
    }

    private static ModelAndView page(StoredAssessment stored, Typed typed, String theirs, HttpStatus status) {
        Form form = new Form(
                typed.faults(),
                theirs,
                was(typed(stored.document().organisation())),
                typed.text("name"),
                Option.of(
                        OrganisationType.values(),
                        OrganisationType::token,
                        type -> Wording.capital(type.displayName()),
                        typed.text("type")),
                typed.text("staff"),
                typed.text("turnover"));
        return new ModelAndView(
                "details",
                Map.of("work", Work.head(stored, Work.Tab.OVERVIEW, "The organisation", ""), "form", form),
                status);
    }
}
