package io.github.opendspt.workbook.sheet;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
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
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Assessments that hold anything that a document can hold, and what they are evaluated by. */
final class SheetAssessments {

    static final Catalogue CATALOGUE = Catalogue.bundled();
    static final Evaluator EVALUATOR = Evaluator.of(CATALOGUE, CreditEngine.bundled()::credits);
    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);
    static final Edition EDITION = Edition.parse("2025-26");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "  two blanks before and behind  ",
            "\u200B",
            "\u200B\u200B",
            "Yes",
            "no",
            "TRUE",
            "2026-06-30",
            "30/06/2026",
            "30 June 2026",
            "=1+1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+44 20 7946 0000",
            "-1",
            "@SUM(A1)",
            "'=1",
            "''",
            "0123456789",
            "1.10",
            "1E5",
            "_x000D_",
            "_x005F_x0041_",
            "_x",
            "a\r\nb\rc\n\td",
            "<b>&amp;\"quoted\"</b>]]>",
            "caf\u00e9 \u4e2d\u6587 \u0627\u0644 \ud83d\ude00",
            "\u202Ereversed\u202C",
            "dspt:answers.ref",
            "#REF!",
            "a,b;c\td",
            "x".repeat(300));

    private final Random random;

    private SheetAssessments(long seed) {
        this.random = new Random(seed);
    }

    static Evaluation evaluate(Assessment assessment) {
        return EVALUATOR.evaluate(assessment, AS_AT);
    }

    static Organisation organisation() {
        return Organisation.of("8XX01", "Example Supplier Ltd", OrganisationType.IT_SUPPLIER);
    }

    static Assessment.Builder empty() {
        return Assessment.builder(EDITION, organisation()).category(3);
    }

    /** An assessment by a seed. */
    static Assessment of(long seed) {
        return new SheetAssessments(seed).assessment();
    }

    private Assessment assessment() {
        int number = 2 + random.nextInt(3);
        OrganisationType type = List.of(OrganisationType.IT_SUPPLIER, OrganisationType.COMPANY, OrganisationType.GP)
                .get(number - 2);
        RequirementSet requirements =
                CATALOGUE.find(EDITION, Category.of(number)).orElseThrow();
        Assessment.Builder built = Assessment.builder(
                        EDITION,
                        new Organisation(
                                OdsCode.parse("A" + (10000 + random.nextInt(9999))),
                                "n" + text(),
                                type,
                                maybe(() -> random.nextInt(Organisation.MAX_STAFF)),
                                maybe(() -> Math.abs(random.nextLong()) % Organisation.MAX_TURNOVER)))
                .category(number)
                .previousStatus(maybe(() -> one(PreviousStatus.values())))
                .improvementPlan(maybe(this::plan))
                .publication(maybe(() -> new Publication(one(Status.values()), day())));
        List<EvidenceRef> refs = new ArrayList<>();
        requirements.items().forEach(item -> refs.add(item.ref()));
        refs.add(EvidenceRef.parse("11.1.1"));
        refs.add(EvidenceRef.parse("1.99.1"));
        for (EvidenceRef ref : refs) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> built.answer(ref, answer());
                case 3 -> built.draft(ref, draft());
                default -> {
                    // Nothing is said about it.
                }
            }
            if (random.nextInt(8) == 0) {
                built.draft(ref, draft());
            }
            for (int i = random.nextInt(8); i < 2; i++) {
                built.evidence(ref, evidence());
            }
        }
        requirements.assertions().forEach(assertion -> {
            if (random.nextInt(3) == 0) {
                built.confirm(assertion.ref(), confirmation());
            }
        });
        built.confirm(AssertionRef.parse("12.3"), confirmation());
        for (int i = random.nextInt(4); i > 0; i--) {
            built.certificate(certificate());
        }
        List<Site> sites = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sites.add(new Site(OdsCode.parse("V" + (1000 + random.nextInt(8999))), "s" + text()));
        }
        return built.sites(sites).build();
    }

    private Answer answer() {
        Answer.Builder answer = Answer.builder()
                .comment(maybe(this::text))
                .owner(maybe(() -> cut(text(), Answer.MAX_OWNER)))
                .recordedOn(maybe(this::day))
                .reviewBy(maybe(this::day))
                .notApplicable(random.nextInt(5) == 0);
        return switch (random.nextInt(4)) {
            case 0 -> answer.yes(random.nextBoolean()).build();
            case 1 -> answer.text(text()).build();
            case 2 -> answer.date(day()).build();
            default -> {
                List<Document> documents = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    documents.add(new Document(filled(), maybe(this::text)));
                }
                yield answer.documents(documents).build();
            }
        };
    }

    private Draft draft() {
        return random.nextBoolean()
                ? Draft.of(answer().toBuilder()
                        .yes(null)
                        .date(null)
                        .documents(null)
                        .text("")
                        .build())
                : new Draft(answer(), maybe(this::filled));
    }

    private Evidence evidence() {
        LocalDate day = day();
        return Evidence.builder(filled(), day)
                .kind(maybe(() -> one(EvidenceKind.values())))
                .collectedAt(maybe(() -> Instant.parse("2199-03-02T08:15:00Z")))
                .source(maybe(this::filled))
                .uri(maybe(this::text))
                .digest(maybe(() -> Checksum.parse("sha256:" + "ab".repeat(32))))
                .validUntil(maybe(() -> day.plusDays(random.nextInt(100))))
                .says(maybe(() -> one(EvidenceSays.values())))
                .cannotSee(maybe(this::filled))
                .build();
    }

    private Confirmation confirmation() {
        return new Confirmation(
                cut(filled(), Confirmation.MAX_BY), day(), maybe(() -> Checksum.parse("sha256:" + "0f".repeat(32))));
    }

    private ImprovementPlan plan() {
        LocalDate day = day();
        return new ImprovementPlan(maybe(() -> day), maybe(() -> day.plusDays(9)));
    }

    private Certificate certificate() {
        LocalDate day = day();
        Certificate.Builder built;
        switch (random.nextInt(4)) {
            case 0 ->
                built = Certificate.builder(CertificateScheme.ISO_27001)
                        .number("i" + cut(text(), 100))
                        .issuedOn(day)
                        .expiresOn(day.plusYears(3))
                        .version(maybe(() -> one(Iso27001Version.values())))
                        .scope(maybe(() -> CertificateScope.ALL_HEALTH_AND_CARE_DATA))
                        .accreditation(maybe(() -> "UKAS"));
            case 1 -> built = Certificate.builder(CertificateScheme.NHSMAIL);
            default ->
                built = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                        .number("c" + cut(text(), 100))
                        .issuedOn(day)
                        .expiresOn(day.plusYears(1))
                        .scope(maybe(() -> CertificateScope.WHOLE_ORGANISATION));
        }
        return built.holder(maybe(() -> "h" + cut(text(), 100)))
                .status(maybe(() -> one(CertificateStatus.values())))
                .build();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String filled() {
        String text = text();
        return text.isBlank() || text.charAt(0) <= ' ' ? "a" + text : text.startsWith("\u200B") ? "b" + text : text;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private LocalDate day() {
        return random.nextInt(20) == 0
                ? LocalDate.of(1 + random.nextInt(1900), 1, 31)
                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
    }

    private <T> @Nullable T maybe(Supplier<@Nullable T> supplier) {
        return random.nextBoolean() ? supplier.get() : null;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
