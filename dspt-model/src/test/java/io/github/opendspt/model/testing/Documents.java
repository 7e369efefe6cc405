package io.github.opendspt.model.testing;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.model.requirement.SuggestedKind;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Valid values of every document, of any size and content. */
public final class Documents {

    private static final AnswerKind[] ANSWERABLE =
            EnumSet.complementOf(EnumSet.of(AnswerKind.UNKNOWN)).toArray(AnswerKind[]::new);

    private static final String[] ALPHABET = {
        "a",
        "Z",
        "7",
        " ",
        "\"",
        "\\",
        "/",
        "\n",
        "\t",
        "\u0000",
        "\u0001",
        "\u001f",
        "\u007f",
        "é",
        "İ",
        "ı",
        "\u2028",
        "\ufeff",
        "\ud83d\ude00",
        "<",
        "&",
        "'",
        "{",
        "}",
        "$",
        "\uffff"
    };

    private Documents() {}

    public static Arbitrary<Assessment> assessments() {
        return Arbitraries.randomValue(Documents::assessment);
    }

    public static Arbitrary<RequirementSet> requirementSets() {
        return Arbitraries.randomValue(Documents::requirementSet);
    }

    public static Arbitrary<CatalogueIndex> catalogues() {
        return Arbitraries.randomValue(Documents::catalogue);
    }

    public static Arbitrary<ProblemReport> problemReports() {
        return Arbitraries.randomValue(Documents::problemReport);
    }

    public static Assessment assessment(Random random) {
        List<Certificate> certificates = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            certificates.add(certificate(random));
        }
        TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            answers.put(evidenceRef(random), answer(random));
        }
        TreeMap<AssertionRef, Confirmation> confirmed = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            confirmed.put(
                    assertionRef(random),
                    new Confirmation(text(random, 1, 200), day(random), maybe(random) ? null : digest(random)));
        }
        TreeMap<EvidenceRef, List<Evidence>> evidence = new TreeMap<>();
        TreeMap<EvidenceRef, Draft> drafts = new TreeMap<>();
        List<Site> sites = new ArrayList<>();
        if (maybe(random)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                evidence.computeIfAbsent(evidenceRef(random), ref -> new ArrayList<>())
                        .add(evidence(random));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                drafts.put(
                        evidenceRef(random), new Draft(answer(random), maybe(random) ? null : text(random, 1, 2_000)));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                sites.add(new Site(OdsCode.parse("VXX0" + random.nextInt(10)), text(random, 1, 500)));
            }
        }
        return new Assessment(
                edition(random),
                maybe(random) ? null : category(random),
                organisation(random),
                certificates,
                answers,
                evidence,
                drafts,
                sites,
                confirmed,
                maybe(random) ? null : plan(random),
                maybe(random) ? null : one(random, PreviousStatus.values()),
                maybe(random) ? null : new Publication(one(random, Status.values()), day(random)));
    }

    public static Organisation organisation(Random random) {
        Organisation organisation = new Organisation(
                OdsCode.parse("8XX0" + random.nextInt(10)),
                text(random, 1, 500),
                one(random, OrganisationType.values()));
        return organisation.withSize(
                maybe(random) ? null : random.nextInt(10_000_001),
                maybe(random) ? null : (long) (random.nextDouble() * 1_000_000_000_000L));
    }

    public static Evidence evidence(Random random) {
        LocalDate observed = day(random);
        Evidence.Builder evidence = Evidence.builder(text(random, 1, 500), observed);
        if (maybe(random)) {
            evidence.kind(one(random, EvidenceKind.values())).says(one(random, EvidenceSays.values()));
        }
        if (maybe(random)) {
            evidence.collectedAt(notBefore(observed, random)
                    .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
                    .toInstant(ZoneOffset.UTC));
        }
        if (maybe(random)) {
            evidence.source(text(random, 1, 500)).uri(text(random, 0, 2_000)).cannotSee(text(random, 1, 2_000));
        }
        if (maybe(random)) {
            evidence.digest(digest(random)).validUntil(notBefore(observed, random));
        }
        return evidence.build();
    }

    public static Checksum digest(Random random) {
        StringBuilder digest = new StringBuilder("sha256:");
        for (int i = 0; i < 64; i++) {
            digest.append(Character.forDigit(random.nextInt(16), 16));
        }
        return Checksum.parse(digest.toString());
    }

    public static ImprovementPlan plan(Random random) {
        LocalDate submitted = maybe(random) ? null : day(random);
        return new ImprovementPlan(
                submitted, maybe(random) ? null : submitted == null ? day(random) : notBefore(submitted, random));
    }

    public static Certificate certificate(Random random) {
        CertificateScheme scheme = one(random, CertificateScheme.known().toArray(CertificateScheme[]::new));
        Certificate.Builder certificate = Certificate.builder(scheme);
        LocalDate issued = day(random);
        if (scheme.isDated() || maybe(random)) {
            certificate.number(text(random, 1, 500)).issuedOn(issued).expiresOn(notBefore(issued, random));
        }
        if (scheme.equals(CertificateScheme.ISO_27001)) {
            if (maybe(random)) {
                certificate.version(one(random, Iso27001Version.values()));
            }
            if (maybe(random)) {
                certificate.accreditation(text(random, 1, 500));
            }
            if (maybe(random)) {
                certificate.scope(one(
                        random,
                        CertificateScope.ALL_HEALTH_AND_CARE_DATA,
                        CertificateScope.PARTIAL,
                        CertificateScope.UNSTATED));
            }
        } else if (scheme.isDated() && maybe(random)) {
            certificate.scope(one(
                    random, CertificateScope.WHOLE_ORGANISATION, CertificateScope.SUBSET, CertificateScope.UNSTATED));
        }
        if (maybe(random)) {
            certificate.holder(text(random, 1, 500));
        }
        if (maybe(random)) {
            certificate.status(one(random, CertificateStatus.values()));
        }
        return certificate.build();
    }

    public static Answer answer(Random random) {
        Answer.Builder answer = Answer.builder();
        switch (random.nextInt(4)) {
            case 0 -> answer.yes(random.nextBoolean());
            case 1 -> answer.text(text(random, 0, 20_000));
            case 2 -> {
                List<Document> documents = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    documents.add(new Document(text(random, 1, 500), maybe(random) ? null : text(random, 0, 2_000)));
                }
                answer.documents(documents);
            }
            default -> answer.date(day(random));
        }
        if (maybe(random)) {
            answer.notApplicable(random.nextBoolean()).comment(text(random, 0, 20_000));
        }
        if (maybe(random)) {
            answer.recordedOn(day(random)).reviewBy(day(random));
        }
        if (maybe(random)) {
            answer.owner(text(random, 0, 200));
        }
        return answer.build();
    }

    public static RequirementSet requirementSet(Random random) {
        RequirementSet.Builder set = RequirementSet.builder(
                        one(random, Completeness.values()), edition(random), category(random))
                .track(one(random, Track.values()))
                .exemptions(one(random, ExemptionBasis.values()));
        RequirementSet bare = set.build();
        if (maybe(random)) {
            set.editionFacts(facts(bare.edition(), random));
        }
        if (maybe(random)) {
            set.revisedOn(day(random));
        }
        if (maybe(random)) {
            set.statedTotals(new StatedTotals(maybe(random) ? null : random.nextInt(10_000), random.nextInt(10_000)));
        }
        if (maybe(random)) {
            set.note(text(random, 1, 5_000));
        }
        EvidenceRef last = null;
        for (int standard = 1; standard <= random.nextInt(3); standard++) {
            set.standard(new DataSecurityStandard(standard, text(random, 1, 100), text(random, 1, 100)));
            for (int assertion = 1; assertion <= random.nextInt(3); assertion++) {
                set.assertion(new Assertion(new AssertionRef(standard, assertion), text(random, 1, 100)));
                for (int item = 1; item <= random.nextInt(4); item++) {
                    EvidenceRef ref = new EvidenceRef(standard, assertion, item);
                    set.item(item(ref, last, random));
                    last = ref;
                }
            }
        }
        return set.build();
    }

    private static EvidenceItem item(EvidenceRef ref, EvidenceRef other, Random random) {
        EvidenceItem.Builder item = EvidenceItem.builder(ref, text(random, 1, 300), provenance(random))
                .met(one(random, Obligation.values()))
                .approaching(one(random, Obligation.values()))
                .answerKind(one(random, AnswerKind.values()))
                .candidate(random.nextInt(5) == 0);
        if (maybe(random)) {
            item.exemptBy(List.of(CertificateScheme.known().get(random.nextInt(5))));
        }
        if (maybe(random)) {
            item.change(one(random, ItemChange.values()));
        }
        if (maybe(random)) {
            item.notBefore(day(random)).planUntil(day(random));
        }
        if (other != null && maybe(random)) {
            item.dependsOn(other);
        }
        if (maybe(random)) {
            item.suggestedKind(new SuggestedKind(one(random, ANSWERABLE), provenance(random)));
        }
        if (maybe(random)) {
            item.advice(advice(random));
        }
        return item.build();
    }

    private static Advice advice(Random random) {
        return new Advice(
                text(random, 1, 120),
                maybe(random) ? null : text(random, 1, 120),
                maybe(random) ? null : new LeadTime(1 + random.nextInt(LeadTime.MOST_WEEKS), text(random, 1, 120)),
                maybe(random));
    }

    public static OrganisationTypeRule organisationTypeRule(OrganisationType type, Random random) {
        return new OrganisationTypeRule(
                type,
                maybe(random) ? null : category(random),
                one(random, Track.values()),
                one(random, Eligibility.values()),
                one(random, Eligibility.values()),
                maybe(random) ? null : day(random),
                provenance(random));
    }

    private static EditionFacts facts(Edition edition, Random random) {
        List<OrganisationTypeRule> types = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            types.add(organisationTypeRule(one(random, OrganisationType.values()), random));
        }
        return new EditionFacts(
                edition,
                maybe(random) ? null : new KnownDate(day(random), provenance(random)),
                maybe(random) ? null : new KnownDate(day(random), provenance(random)),
                maybe(random) ? null : new KnownDate(day(random), provenance(random)),
                maybe(random) ? null : new KnownDate(day(random), provenance(random)),
                types,
                maybe(random) ? List.of() : List.of(text(random, 1, 5_000)));
    }

    public static CatalogueIndex catalogue(Random random) {
        List<DataSecurityStandard> standards = new ArrayList<>();
        List<EditionFacts> editions = new ArrayList<>();
        List<CatalogueIndex.Entry> sets = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            standards.add(new DataSecurityStandard(1 + random.nextInt(99), text(random, 1, 50), text(random, 1, 50)));
            editions.add(facts(edition(random), random));
            sets.add(new CatalogueIndex.Entry(
                    edition(random), category(random), maybe(random) ? null : edition(random)));
        }
        List<Edition> cafEditions = maybe(random) ? List.of() : List.of(edition(random), edition(random));
        return new CatalogueIndex(standards, editions, sets, cafEditions);
    }

    public static ProblemReport problemReport(Random random) {
        List<Problem> problems = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            problems.add(Problem.of(
                    Reason.of(text(random, 0, 200), text(random, 0, 20_000)),
                    text(random, 0, 2_000),
                    maybe(random) ? null : 1 + random.nextInt(Integer.MAX_VALUE),
                    maybe(random) ? null : 1 + random.nextInt(1_000),
                    maybe(random)
                            ? null
                            : one(random, evidenceRef(random), assertionRef(random), cafOutcomeRef(random))));
        }
        return new ProblemReport(maybe(random) ? null : 1 + random.nextInt(1_000), problems);
    }

    public static Provenance provenance(Random random) {
        return new Provenance(one(random, Confidence.values()), text(random, 1, 100));
    }

    public static EvidenceRef evidenceRef(Random random) {
        return new EvidenceRef(1 + random.nextInt(99), 1 + random.nextInt(99), 1 + random.nextInt(99));
    }

    public static AssertionRef assertionRef(Random random) {
        return new AssertionRef(1 + random.nextInt(99), 1 + random.nextInt(99));
    }

    public static CafOutcomeRef cafOutcomeRef(Random random) {
        return CafOutcomeRef.of(
                (char) ('A' + random.nextInt(5)), 1 + random.nextInt(99), (char) ('a' + random.nextInt(26)));
    }

    public static Edition edition(Random random) {
        return new Edition(1_000 + random.nextInt(9_000));
    }

    public static Category category(Random random) {
        return Category.of(1 + random.nextInt(9));
    }

    /** Any day that can be written, the edges often. */
    public static LocalDate day(Random random) {
        LocalDate first = LocalDate.of(0, 1, 1);
        LocalDate last = LocalDate.of(9_999, 12, 31);
        return switch (random.nextInt(8)) {
            case 0 -> first;
            case 1 -> last;
            case 2 -> LocalDate.of(2000, 2, 29);
            default ->
                LocalDate.ofEpochDay(
                        first.toEpochDay() + (long) (random.nextDouble() * (last.toEpochDay() - first.toEpochDay())));
        };
    }

    private static LocalDate notBefore(LocalDate day, Random random) {
        LocalDate other = day(random);
        return other.isBefore(day) ? day : other;
    }

    /** A text of some code points, often of none or as many as allowed; one that must have any is not blank. */
    public static String text(Random random, int least, int most) {
        int length = switch (random.nextInt(10)) {
            case 0 -> least;
            case 1 -> random.nextInt(4) == 0 ? most : Math.min(most, 40);
            default -> least + random.nextInt(Math.min(most - least, 20) + 1);
        };
        StringBuilder text = new StringBuilder(least > 0 ? "x" : "");
        for (int i = least > 0 ? 1 : 0; i < length; i++) {
            text.append(one(random, ALPHABET));
        }
        return text.toString();
    }

    private static boolean maybe(Random random) {
        return random.nextBoolean();
    }

    @SafeVarargs
    private static <E> E one(Random random, E... values) {
        return values[random.nextInt(values.length)];
    }
}
