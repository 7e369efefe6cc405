package io.github.opendspt.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.networknt.schema.InputFormat;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.testing.Documents;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.Judges;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Its own validator, and one as a host may have it. */
    static Stream<ModelValidator> validators() {
        return Stream.of(ModelValidator.hibernate(), ModelValidator.of(hosts()));
    }

    private static Validator hosts() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static Assessment broken() {
        return Assessment.builder(
                        Edition.parse("2025-26"), new Organisation(OdsCode.parse("8XX01"), " ", OrganisationType.GP))
                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS)
                        .issuedOn(DAY)
                        .expiresOn(DAY.minusDays(1))
                        .scope(CertificateScope.PARTIAL)
                        .holder("x".repeat(501))
                        .build())
                .certificate(Certificate.builder(CertificateScheme.parse("soc-2"))
                        .number("${1+1} {x}")
                        .issuedOn(LocalDate.of(10_000, 1, 1))
                        .expiresOn(LocalDate.of(10_000, 1, 1))
                        .build())
                .answer(
                        EvidenceRef.parse("1.1.1"),
                        Answer.builder().yes(true).text("\ud800").build())
                .answer(
                        EvidenceRef.parse("1.1.2"),
                        Answer.documents(Document.of(""), Document.of("fine"), Document.of("")))
                .confirm(AssertionRef.parse("1.1"), new Confirmation("", DAY))
                .improvementPlan(new ImprovementPlan(DAY, DAY.minusDays(1)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("validators")
    void givesTheCodesAndPointersThatAReaderGives(ModelValidator validator) {
        assertThat(validator.validate(broken()))
                .extracting(problem -> problem.pointer() + " " + problem.code() + " " + problem.ref())
                .containsExactly(
                        "/answers/1.1.1 answer.several-kinds 1.1.1",
                        "/answers/1.1.1/text value.not-text 1.1.1",
                        "/answers/1.1.2/documents/0/name value.blank 1.1.2",
                        "/answers/1.1.2/documents/2/name value.blank 1.1.2",
                        "/certificates/0 certificate.member-missing null",
                        "/certificates/0/expiresOn certificate.ends-before-it-begins null",
                        "/certificates/0/holder value.too-long null",
                        "/certificates/0/scope certificate.scope-of-another-scheme null",
                        "/certificates/1/expiresOn value.not-a-date null",
                        "/certificates/1/issuedOn value.not-a-date null",
                        "/certificates/1/scheme value.unknown-word null",
                        "/confirmedAssertions/1.1/by value.blank 1.1",
                        "/improvementPlan/approvedOn plan.approved-before-submitted null",
                        "/organisation/name value.blank null");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void speaksEnglishWhateverTheLocaleAndLeavesNoPlaceholder(ModelValidator validator) {
        List<String> messages =
                validator.validate(broken()).stream().map(Problem::message).toList();
        assertThat(messages)
                .contains(
                        "the name is blank",
                        "the holder has more than 500 characters",
                        "the text holds half of a surrogate pair",
                        "found a text of 12 characters; expected a day of the calendar such as 2026-06-30",
                        "found a text of 5 characters; expected one of cyber-essentials, cyber-essentials-plus,"
                                + " iso-27001, psn-ia, nhsmail",
                        "the certificate expires on 31 December 2025, before it is issued on 1 January 2026",
                        "the answer holds yes and text; it must hold exactly one")
                .noneMatch(message -> message.contains("{") || message.contains("\\"));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void findsNothingWhereAReaderFindsNothing(ModelValidator validator) {
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            assertThat(validator.validate(Documents.assessment(random))).isEmpty();
            assertThat(validator.validate(Documents.requirementSet(random))).isEmpty();
        }
    }

    /** What validation passes, a writer writes; what it does not pass, a writer refuses, for the same reasons. */
    @Test
    void agreesWithTheReaderOnWhatAHostBuilt() {
        ModelValidator validator = ModelValidator.hibernate();
        assertThat(AssessmentJson.writer().check(broken()).stream()
                        .map(problem -> problem.pointer() + " " + problem.code() + " " + problem.ref()))
                .containsExactlyInAnyOrderElementsOf(validator.validate(broken()).stream()
                        .map(problem -> problem.pointer() + " " + problem.code() + " " + problem.ref())
                        .toList());
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            LocalDate day = random.nextBoolean() ? LocalDate.of(10_000, 1, 1) : LocalDate.of(-1, 12, 31);
            Assessment assessment = Documents.assessment(random).toBuilder()
                    .answer(EvidenceRef.parse("1.1.1"), Answer.date(random.nextInt(3) == 0 ? day : DAY))
                    .build();
            assertThat(AssessmentJson.writer().check(assessment).isEmpty())
                    .isEqualTo(validator.validate(assessment).isEmpty());
        }
    }

    /** Ours inside a host's own record, whose constraints we do not know. */
    @Test
    void pointsIntoTheHostsOwnRecord() {
        record Customer(
                @Valid Organisation organisation,

                @jakarta.validation.constraints.Size(max = 1)
                List<String> tags) {}
        assertThat(ModelValidator.hibernate()
                        .validate(new Customer(
                                new Organisation(OdsCode.parse("8XX01"), "", OrganisationType.GP), List.of("a", "b"))))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/organisation/name value.blank", "/tags value.too-many");
    }

    @Test
    void everyMessageKeyHasAMessage() throws Exception {
        Properties messages = new Properties();
        messages.load(ModelValidator.class.getResourceAsStream("/ContributorValidationMessages.properties"));
        Set<String> keys = new HashSet<>();
        for (Class<?> type : List.of(Consistent.class, FourDigitYear.class, KnownScheme.class, Text.class)) {
            keys.add(type.getMethod("message").getDefaultValue().toString().replaceAll("[{}]", ""));
        }
        assertThat(messages.stringPropertyNames()).containsAll(keys).hasSize(keys.size() + 4);
    }

    /** A host's own scheme is one everywhere, to those who were given it, and nowhere to others. */
    @Test
    void aHostsSchemeIsKnownToThoseWhoWereGivenIt() {
        CertificateScheme soc2 = CertificateScheme.of("soc-2", "SOC 2");
        Assessment assessment = Assessment.builder(
                        Edition.of("2025-26"), Organisation.of("8XX01", "A", OrganisationType.GP))
                .certificate(Certificate.builder(soc2)
                        .number("1")
                        .issuedOn(DAY)
                        .expiresOn(DAY)
                        .scope(CertificateScope.SUBSET)
                        .accreditation("AICPA")
                        .build())
                .build();
        String text = AssessmentJson.writerWith(soc2).toText(assessment);
        ModelValidator validator = ModelValidator.hibernate();

        assertThat(AssessmentJson.readerWith(soc2).read(text).orElseThrow()).isEqualTo(assessment);
        assertThat(AssessmentJson.readerWith(soc2)
                        .read(text)
                        .orElseThrow()
                        .certificates()
                        .get(0)
                        .scheme()
                        .displayName())
                .isEqualTo("SOC 2");
        assertThat(validator.knowing(List.of(soc2)).validate(assessment)).isEmpty();
        assertThat(JsonSchemas.compileOwn(AssessmentJson.shapeWith(soc2)
                                .schema("urn:x", "x")
                                .toJson())
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        assertThat(new KnownScheme.Validator(List.of(soc2)).isValid(soc2, null)).isTrue();

        assertThat(AssessmentJson.reader().read(text).problems())
                .extracting(Problem::code)
                .containsExactly("value.unknown-word");
        assertThat(AssessmentJson.writer().check(assessment))
                .extracting(Problem::code)
                .containsExactly("value.unknown-word");
        assertThat(validator.validate(assessment)).extracting(Problem::code).containsExactly("value.unknown-word");
        assertThat(JsonSchemas.compileOwn(
                                AssessmentJson.shape().schema("urn:x", "x").toJson())
                        .validate(text, InputFormat.JSON))
                .isNotEmpty();
        assertThat(new KnownScheme.Validator().isValid(soc2, null)).isFalse();
    }

    @Test
    void aHostsSchemeIsDatedAndTakesNoVersion() {
        CertificateScheme soc2 = CertificateScheme.of("soc-2");
        Certificate certificate = Certificate.builder(soc2)
                .version(Iso27001Version.V2022)
                .scope(CertificateScope.PARTIAL)
                .accreditation("AICPA")
                .build();
        assertThat(certificate.inconsistencies())
                .extracting(fault -> fault.property() + " " + fault.code())
                .containsExactly(
                        "number certificate.member-missing",
                        "issuedOn certificate.member-missing",
                        "expiresOn certificate.member-missing",
                        "version certificate.member-of-another-scheme");
    }

    /** Every count has a bound, in the place that a reader gives it. */
    @Test
    void boundsEveryCount() {
        Certificate mail = Certificate.builder(CertificateScheme.NHSMAIL).build();
        EvidenceRef ref = EvidenceRef.of("1.1.1");
        Assessment large = Assessment.builder(Edition.of("2025-26"), Organisation.of("8XX01", "A", OrganisationType.GP))
                .certificates(Collections.nCopies(101, mail))
                .answer(
                        ref,
                        Answer.documents(
                                Collections.nCopies(201, Document.of("a")).toArray(new Document[0])))
                .evidence(ref, Collections.nCopies(201, Evidence.of("a", DAY)))
                .sites(Collections.nCopies(5_001, new Site(OdsCode.of("VXX01"), "a")))
                .build();
        List<String> places = List.of(
                "/answers/1.1.1/documents value.too-many",
                "/certificates value.too-many",
                "/evidence/1.1.1 value.too-many",
                "/sites value.too-many");

        assertThat(ModelValidator.hibernate().validate(large))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactlyElementsOf(places);
        assertThat(AssessmentJson.writer().check(large))
                .extracting(Problem::code)
                .containsOnly("value.too-many")
                .hasSize(4);
        Assessment largest = large.toBuilder()
                .certificates(Collections.nCopies(100, mail))
                .answer(
                        ref,
                        Answer.documents(
                                Collections.nCopies(200, Document.of("a")).toArray(new Document[0])))
                .evidence(ref, Collections.nCopies(200, Evidence.of("a", DAY)))
                .sites(Collections.nCopies(5_000, new Site(OdsCode.of("VXX01"), "a")))
                .build();
        assertThat(ModelValidator.hibernate().validate(largest)).isEmpty();
        assertThat(AssessmentJson.reader()
                        .read(AssessmentJson.writer().toBytes(largest))
                        .orElseThrow())
                .isEqualTo(largest);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> ModelValidator.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> ModelValidator.hibernate().validate(null));
    }

    @Test
    void mapsOfTheHostAreFollowedByKey() {
        record Files(Map<String, @Valid Organisation> byName) {}
        Map<String, Organisation> files = new HashMap<>(
                Collections.singletonMap("a/b~c", new Organisation(OdsCode.parse("8XX01"), "", OrganisationType.GP)));
        assertThat(ModelValidator.of(Judges.VALIDATOR).validate(new Files(files)).stream()
                        .map(Problem::pointer)
                        .collect(Collectors.toSet()))
                .containsExactly("/byName/a~1b~0c/name");
    }
}
