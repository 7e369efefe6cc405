package io.github.opendspt.benchmarks;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one assessment that everyone reads: an answer to each of the 122 items of the largest bundled set. */
final class Inputs {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Inputs() {}

    static Assessment assessment() {
        RequirementSet requirements = Catalogue.bundled().requirementSets().stream()
                .max(Comparator.comparingInt(set -> set.items().size()))
                .orElseThrow();
        Assessment.Builder assessment = Assessment.builder(
                        requirements.edition(),
                        new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER))
                .category(requirements.category())
                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                        .number("CEP-1")
                        .issuedOn(DAY)
                        .expiresOn(DAY.plusYears(1))
                        .scope(CertificateScope.WHOLE_ORGANISATION)
                        .build());
        int index = 0;
        for (EvidenceItem item : requirements.items()) {
            assessment.answer(item.ref(), answer(index++));
        }
        requirements.assertions().forEach(one -> assessment.confirm(one.ref(), new Confirmation("SIRO", DAY)));
        return assessment.build();
    }

    /** The document of an assessment, its answers in another order. */
    static byte[] shuffled(Assessment assessment) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode document =
                (ObjectNode) mapper.readTree(AssessmentJson.writer().toBytes(assessment));
        ObjectNode answers = (ObjectNode) document.get("answers");
        List<String> refs = new ArrayList<>(answers.propertyNames());
        Collections.shuffle(refs, new Random(1));
        ObjectNode shuffled = mapper.createObjectNode();
        refs.forEach(ref -> shuffled.set(ref, answers.get(ref)));
        document.set("answers", shuffled);
        return mapper.writeValueAsBytes(document);
    }

    private static Answer answer(int index) {
        return switch (index % 4) {
            case 0 ->
                Answer.builder()
                        .yes(true)
                        .comment("Checked in the spring review")
                        .build();
            case 1 ->
                Answer.builder()
                        .text("The policy is on the intranet and was approved by the board in March.")
                        .recordedOn(DAY)
                        .reviewBy(DAY.plusYears(1))
                        .owner("Head of compliance")
                        .build();
            case 2 ->
                Answer.documents(
                        new Document("Asset register", "https://intranet.example/registers/assets"),
                        Document.of("Board minutes"));
            default -> Answer.builder().date(DAY).recordedOn(DAY).build();
        };
    }
}
