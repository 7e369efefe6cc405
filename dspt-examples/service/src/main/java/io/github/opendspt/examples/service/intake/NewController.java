package io.github.opendspt.examples.service.intake;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Heavy;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Track;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A new assessment: from a file, or blank. */
@Controller
class NewController {

    private final AssessmentStore store;
    private final Upload upload;
    private final Verdicts verdicts;

    NewController(AssessmentStore store, Upload upload, Verdicts verdicts) {
        this.store = store;
        this.upload = upload;
        this.verdicts = verdicts;
    }

    /**
     * The form.
     *
     * @param problems what is wrong with a file
     * @param faults what is wrong with what was typed
     * @param odsCode the code
     * @param name the name
     * @param types the types of organisations
     * @param editions the editions
     * @param categories the categories, where the type leaves it open
     */
    record Form(
            List<Upload.Row> problems,
            List<String> faults,
            String odsCode,
            String name,
            List<Option> types,
            List<Option> editions,
            List<Option> categories) {}

    @GetMapping(path = "/new", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView form() {
        return page(List.of(), new Typed(Map.of()), HttpStatus.OK);
    }

    @Heavy
    @PostMapping(path = "/new/file", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView fromFile(@RequestParam MultipartFile file) throws IOException {
        Upload.Taken taken = upload.read(file, null);
        AssessmentDocument document = taken.document();
        if (document == null) {
            return page(taken.problems(), new Typed(Map.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return created(store.create(document, taken.sheet() ? ChangeKind.SHEET : ChangeKind.IMPORTED));
        } catch (AccessDeniedException e) {
            return page(List.of(new Upload.Row("", e.getMessage())), new Typed(Map.of()), HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping(path = "/new", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView blank(@RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        String code = typed.required("odsCode", "The ODS code").toUpperCase(Locale.ROOT);
        OdsCode odsCode = code.isEmpty() ? null : odsCode(code, typed);
        String name = typed.required("name", "The name");
        typed.required("type", "The type");
        OrganisationType type = typed.parsed("type", OrganisationType::parse, "The type is not known.");
        Edition edition = typed.parsed("edition", Edition::parse, "The edition is not known.");
        Category category = typed.parsed("category", Category::parse, "The category is not known.");
        if (odsCode == null
                || type == null
                || edition == null
                || !typed.faults().isEmpty()) {
            return page(List.of(), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AssessmentDocument document = blank(edition, new Organisation(odsCode, name, type), category);
        Forms.problems(document).forEach(typed::fault);
        try {
            verdicts.judge(document, null);
        } catch (RequirementsUnavailableException e) {
            typed.fault(Wording.sentence(String.valueOf(e.getMessage())));
        }
        if (!typed.faults().isEmpty()) {
            return page(List.of(), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return created(store.create(document, ChangeKind.BEGUN));
    }

    private static @Nullable OdsCode odsCode(String code, Typed typed) {
        try {
            return OdsCode.parse(code);
        } catch (IllegalArgumentException e) {
            typed.fault("An ODS code has three to twelve letters and digits.");
            return null;
        }
    }

    /** On the CAF-aligned track where the type is on it in the edition. */
    private AssessmentDocument blank(Edition edition, Organisation organisation, @Nullable Category category) {
        EditionFacts facts = verdicts.catalogue().edition(edition);
        boolean caf = facts.organisationTypes().stream()
                .anyMatch(rule -> rule.type() == organisation.type() && rule.track() == Track.CAF);
        return caf
                ? AssessmentDocument.of(
                        CafAssessment.builder(edition, organisation).build())
                : AssessmentDocument.of(Assessment.builder(edition, organisation)
                        .category(category)
                        .build());
    }

    private static ModelAndView created(StoredAssessment stored) {
        return Redirect.to("/work/" + stored.id() + "?saved=yes");
    }

    private ModelAndView page(List<Upload.Row> problems, Typed typed, HttpStatus status) {
        List<Edition> editions = verdicts.catalogue().editions().stream()
                .map(EditionFacts::edition)
                .sorted()
                .toList();
        String open = verdicts.catalogue()
                .editionAt(verdicts.today())
                .map(Edition::toString)
                .orElse("");
        TreeSet<Category> categories = new TreeSet<>();
        verdicts.catalogue()
                .editions()
                .forEach(facts -> facts.organisationTypes().stream()
                        .filter(rule -> rule.track() == Track.ASSERTIONS)
                        .map(OrganisationTypeRule::category)
                        .filter(Objects::nonNull)
                        .forEach(categories::add));
        Form form = new Form(
                problems,
                typed.faults(),
                typed.text("odsCode"),
                typed.text("name"),
                Option.of(
                        OrganisationType.values(),
                        OrganisationType::token,
                        type -> Wording.capital(type.displayName()),
                        typed.text("type")),
                Option.of(
                        editions,
                        Edition::toString,
                        Edition::toString,
                        typed.text("edition").isEmpty() ? open : typed.text("edition")),
                Option.of(categories, Category::toString, Category::toString, typed.text("category")));
        return new ModelAndView("new", Map.of("form", form), status);
    }
}
