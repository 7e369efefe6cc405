package io.github.opendspt.examples.service.assurance;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.ChangeKind;
import io.github.opendspt.examples.service.store.Edit;
import io.github.opendspt.examples.service.store.StoredAssessment;
import io.github.opendspt.examples.service.web.Forms;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Redirect;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import java.util.ArrayList;
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

/** The certificates: what each does, a form to record one, and a way to remove one. */
@Controller
class CertificateController {

    private final Work work;
    private final AssessmentStore store;
    private final Verdicts verdicts;

    CertificateController(Work work, AssessmentStore store, Verdicts verdicts) {
        this.work = work;
        this.store = store;
        this.verdicts = verdicts;
    }

    @GetMapping(path = "/work/{id}/certificates", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String saved) {
        return page(work.find(id), Work.notice(saved), new Typed(Map.of()), HttpStatus.OK);
    }

    @PostMapping(path = "/work/{id}/certificates", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        Certificate certificate = certificate(typed);
        StoredAssessment stored = work.find(id);
        if (certificate != null) {
            Assessment tried = form(stored).toBuilder().certificate(certificate).build();
            Forms.problems(AssessmentDocument.of(tried)).forEach(typed::fault);
        }
        if (certificate == null || !typed.faults().isEmpty()) {
            return page(stored, "", typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.join(
                id,
                before -> Optional.of(Edit.of(
                        AssessmentDocument.of(form(before).toBuilder()
                                .certificate(certificate)
                                .build()),
                        ChangeKind.CERTIFICATE,
                        certificate.scheme())));
        return Redirect.to("/work/" + id + "/certificates?saved=yes");
    }

    /** The one that the form shows, known by all that it says; nothing if somebody else has removed it. */
    @PostMapping(path = "/work/{id}/certificates/remove", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView remove(@PathVariable UUID id, @RequestParam String certificate) {
        store.join(
                id,
                before -> form(before).certificates().stream()
                        .filter(each -> CertificateView.key(each).equals(certificate))
                        .findFirst()
                        .map(each -> Edit.of(
                                AssessmentDocument.of(form(before).toBuilder()
                                        .withoutCertificate(each)
                                        .build()),
                                ChangeKind.CERTIFICATE_REMOVED,
                                each.scheme())));
        return Redirect.to("/work/" + id + "/certificates?saved=yes");
    }

    private static Assessment form(StoredAssessment stored) {
        if (stored.document() instanceof AssessmentDocument.Form form) {
            return form.assessment();
        }
        throw Refusals.notFound("On the CAF-aligned track no certificate counts, so none is kept.");
    }

    private static @Nullable Certificate certificate(Typed typed) {
        typed.required("scheme", "The scheme");
        CertificateScheme scheme = typed.parsed("scheme", CertificateScheme::parse, "The scheme is not known.");
        if (scheme == null) {
            return null;
        }
        Certificate.Builder certificate = Certificate.builder(scheme)
                .version(typed.parsed("version", Iso27001Version::parse, "The version is not known."))
                .number(typed.optional("number"))
                .issuedOn(typed.day("issuedOn", "The day of issue"))
                .expiresOn(typed.day("expiresOn", "The last day"))
                .scope(typed.parsed("scope", CertificateScope::parse, "The scope is not known."))
                .accreditation(typed.optional("accreditation"))
                .holder(typed.optional("holder"))
                .status(typed.parsed("status", CertificateStatus::parse, "The state is not known."));
        return certificate.build();
    }

    private ModelAndView page(StoredAssessment stored, String notice, Typed typed, HttpStatus status) {
        Assessment assessment = form(stored);
        List<CertificateView> views = new ArrayList<>();
        assessment.certificates().forEach(each -> views.add(CertificateView.of(each, assessment, verdicts)));
        List<CertificateView> past =
                views.stream().filter(each -> !each.current()).toList();
        return new ModelAndView(
                "certificates",
                Map.of(
                        "work",
                        Work.head(stored, Work.Tab.CERTIFICATES, "Certificates", notice),
                        "certificates",
                        views,
                        "current",
                        views.stream().filter(CertificateView::current).toList(),
                        "past",
                        past,
                        "pastCount",
                        Wording.count(past.size(), "certificate"),
                        "form",
                        Form.of(typed)),
                status);
    }

    /**
     * The form to record a certificate.
     *
     * @param faults what is wrong with what was typed
     * @param schemes the schemes
     * @param versions the versions of ISO 27001
     * @param scopes what a certificate may cover
     * @param states how it may stand
     * @param number the number
     * @param issuedOn the first day
     * @param expiresOn the last day
     * @param accreditation who accredited the certifier
     * @param holder whose it is, if not the organisation's own
     */
    record Form(
            List<String> faults,
            List<Option> schemes,
            List<Option> versions,
            List<Option> scopes,
            List<Option> states,
            String number,
            String issuedOn,
            String expiresOn,
            String accreditation,
            String holder) {

        static Form of(Typed typed) {
            return new Form(
                    typed.faults(),
                    Option.of(
                            CertificateScheme.known(),
                            CertificateScheme::token,
                            CertificateScheme::displayName,
                            typed.text("scheme")),
                    Option.of(
                            Iso27001Version.values(),
                            Iso27001Version::token,
                            Iso27001Version::token,
                            typed.text("version")),
                    Option.of(
                            CertificateScope.values(),
                            CertificateScope::token,
                            scope -> Wording.capital(scope.displayName()),
                            typed.text("scope")),
                    Option.of(
                            CertificateStatus.values(),
                            CertificateStatus::token,
                            state -> Wording.capital(state.displayName()),
                            typed.text("status")),
                    typed.text("number"),
                    typed.text("issuedOn"),
                    typed.text("expiresOn"),
                    typed.text("accreditation"),
                    typed.text("holder"));
        }
    }
}
