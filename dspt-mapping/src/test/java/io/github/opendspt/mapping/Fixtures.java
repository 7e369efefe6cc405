package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What the tests share: an organisation, certificates that count, and requirement sets of chosen items. */
final class Fixtures {

    static final Edition V8 = Edition.parse("2025-26");
    static final Category CATEGORY_2 = Category.of(2);
    static final Category CATEGORY_3 = Category.of(3);
    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);
    static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
    static final Provenance SOURCE = new Provenance(Confidence.HIGH, "the test");
    static final Organisation ORGANISATION =
            new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER);
    static final CertificateScheme OWN_SCHEME = CertificateScheme.parse("my-scheme");

    private Fixtures() {}

    /** A requirement set of the assertions track with a deadline and the given items. */
    static RequirementSet requirements(Edition edition, Category category, String... refs) {
        return builder(edition, category, refs).build();
    }

    static RequirementSet category2(String... refs) {
        return requirements(V8, CATEGORY_2, refs);
    }

    static RequirementSet.Builder builder(Edition edition, Category category, String... refs) {
        RequirementSet.Builder set = frame(edition, category, refs);
        for (String ref : refs) {
            set.item(EvidenceItem.builder(EvidenceRef.parse(ref), "an item", SOURCE)
                    .build());
        }
        return set;
    }

    /** A set from an official workbook in which one item has marks. */
    static RequirementSet workbook(Edition edition, String ref, CertificateScheme... marks) {
        return frame(edition, CATEGORY_2, ref)
                .exemptions(ExemptionBasis.OFFICIAL_WORKBOOK)
                .item(EvidenceItem.builder(EvidenceRef.parse(ref), "an item", SOURCE)
                        .exemptBy(List.of(marks))
                        .build())
                .build();
    }

    private static RequirementSet.Builder frame(Edition edition, Category category, String... refs) {
        RequirementSet.Builder set = RequirementSet.builder(Completeness.COMPLETE, edition, category)
                .editionFacts(new EditionFacts(
                        edition, null, null, new KnownDate(DEADLINE, SOURCE), null, List.of(), List.of()));
        TreeSet<Integer> standards = new TreeSet<>();
        TreeSet<AssertionRef> assertions = new TreeSet<>();
        for (String text : refs) {
            EvidenceRef ref = EvidenceRef.parse(text);
            if (standards.add(ref.standard())) {
                set.standard(new DataSecurityStandard(ref.standard(), "a standard", "about it"));
            }
            if (assertions.add(ref.assertion())) {
                set.assertion(new Assertion(ref.assertion(), "an assertion"));
            }
        }
        return set;
    }

    static Certificate.Builder cyberEssentialsPlus() {
        return dated(CertificateScheme.CYBER_ESSENTIALS_PLUS, "CEP-1").scope(CertificateScope.WHOLE_ORGANISATION);
    }

    static Certificate.Builder cyberEssentials() {
        return dated(CertificateScheme.CYBER_ESSENTIALS, "CE-1").scope(CertificateScope.WHOLE_ORGANISATION);
    }

    static Certificate.Builder iso27001() {
        return dated(CertificateScheme.ISO_27001, "IS-1")
                .version(Iso27001Version.V2022)
                .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                .accreditation("UKAS");
    }

    static Certificate.Builder dated(CertificateScheme scheme, String number) {
        return Certificate.builder(scheme)
                .number(number)
                .issuedOn(AS_AT.minusMonths(6))
                .expiresOn(AS_AT.plusMonths(6));
    }

    static Assessment.Builder assessment(RequirementSet requirements, Certificate... certificates) {
        return assessment(requirements, List.of(certificates));
    }

    static Assessment.Builder assessment(RequirementSet requirements, List<Certificate> certificates) {
        Assessment.Builder assessment =
                Assessment.builder(requirements.edition(), ORGANISATION).category(requirements.category());
        certificates.forEach(assessment::certificate);
        return assessment;
    }

    /** The bundled engine, made anew: mutation testing changes classes under a running virtual machine. */
    static CreditEngine engine() {
        return new CreditEngine(BundledRows.load());
    }

    static Credits credits(RequirementSet requirements, Certificate... certificates) {
        return credits(engine(), requirements, certificates);
    }

    static Credits credits(CreditEngine engine, RequirementSet requirements, Certificate... certificates) {
        return engine.credits(assessment(requirements, certificates).build(), requirements, AS_AT);
    }

    /** The credit of one item of category 2 of 2025-26 by some certificates. */
    static Credit credit(String ref, Certificate... certificates) {
        return credits(category2(ref), certificates).of(EvidenceRef.parse(ref));
    }

    static List<String> codes(Credit credit) {
        return credit.reasons().stream().map(Reason::code).toList();
    }

    static String message(Credit credit) {
        return credit.reasons().get(0).message();
    }

    static ExemptionRow row(String edition, Category category, String ref, CertificateScheme scheme, Effect effect) {
        return new ExemptionRow(
                Edition.parse(edition),
                category,
                null,
                EvidenceRef.parse(ref),
                null,
                scheme,
                effect,
                null,
                null,
                ExemptionBasis.SECONDARY,
                SOURCE,
                null);
    }
}
