package io.github.opendspt.examples.attack;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.Workbooks;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.CafCatalogue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The worst files that the bounds allow. */
final class WorstFiles {

    /** The most bytes of a document. */
    static final int MOST_BYTES = 8 << 20;

    private static final Edition EDITION = Edition.parse("2025-26");

    /** The most rows of a crosswalk. */
    private static final int ROWS = 10_000;

    /** The most columns of a sheet that are not blank. */
    private static final int COLUMNS = 512;

    private WorstFiles() {}

    /** As many of everything as the bounds allow, each different, and within the bytes of a document. */
    static Assessment assessment() throws IOException {
        Assessment.Builder worst = Samples.supplier().toBuilder();
        for (int i = 0; i < 100; i++) {
            worst.certificate(certificate(i));
        }
        LocalDate day = Run.TODAY;
        List<EvidenceRef> items = new ArrayList<>(Samples.complete().answers().keySet());
        for (int i = 0; i < items.size(); i++) {
            List<Document> documents = new ArrayList<>();
            List<Evidence> evidence = new ArrayList<>();
            for (int j = 0; j < 200; j++) {
                documents.add(new Document("Document " + j, null));
                evidence.add(Evidence.builder("Record " + j, day.plusDays(j % 40))
                        .validUntil(day.plusDays(60 + (i + j) % 300))
                        .build());
            }
            worst.answer(
                    items.get(i),
                    Answer.builder()
                            .documents(documents)
                            .reviewBy(day.plusDays(i))
                            .build());
            worst.evidence(items.get(i), evidence);
            worst.draft(items.get(i), new Draft(Answer.text("x".repeat(100)), "because"));
        }
        int others = 2_000 - worst.build().answers().size();
        for (int i = 0; i < others; i++) {
            worst.answer(
                    EvidenceRef.of(11 + i / 9_801, 1 + i / 99 % 99, 1 + i % 99),
                    Answer.date(day.plusDays(1 + i % 300)));
        }
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            sites.add(new Site(OdsCode.of(String.format(Locale.ROOT, "S%05d", i)), "Site " + i));
        }
        worst.sites(sites);
        return worst.build();
    }

    private static Certificate certificate(int i) {
        boolean iso = i % 2 == 0;
        LocalDate issued = Run.TODAY.minusDays(100).plusDays(3L * i);
        Certificate.Builder certificate = Certificate.builder(
                        iso ? CertificateScheme.ISO_27001 : CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("C-" + i)
                .issuedOn(issued)
                .expiresOn(issued.plusDays(90 + i))
                .holder(i % 5 == 0 ? "Another Ltd" : null)
                .scope(
                        i % 3 == 0
                                ? CertificateScope.UNSTATED
                                : iso
                                        ? CertificateScope.ALL_HEALTH_AND_CARE_DATA
                                        : CertificateScope.WHOLE_ORGANISATION);
        return (iso ? certificate.version(i % 4 == 0 ? Iso27001Version.V2022 : Iso27001Version.V2013) : certificate)
                .build();
    }

    /** As much of everything on the other form, of outcomes that its edition has and of others. */
    static CafAssessment outcomes() {
        LocalDate day = Run.TODAY;
        CafAssessment.Builder worst = CafAssessment.builder(
                EDITION, new Organisation(OdsCode.parse("RXX"), "Example Trust", OrganisationType.NHS_TRUST));
        List<CafOutcomeRef> held = CafCatalogue.bundled().find(EDITION).orElseThrow().outcomes().stream()
                .map(CafOutcome::ref)
                .toList();
        Set<CafOutcomeRef> refs = new LinkedHashSet<>(held);
        for (int i = 0; refs.size() < CafAssessment.MAX_OUTCOMES; i++) {
            refs.add(CafOutcomeRef.of((char) ('A' + i % 5), 1 + i / 5 % 99, (char) ('a' + i / 495 % 26)));
        }
        int place = 0;
        for (CafOutcomeRef ref : refs) {
            OutcomeAnswer.Builder answer = OutcomeAnswer.builder()
                    .level(AchievementLevel.values()[place % 3])
                    .explanation("x".repeat(1_000))
                    .owner("y".repeat(100))
                    .reviewBy(day.plusDays(place % 300));
            if (place < held.size()) {
                for (int i = 0; i < 200; i++) {
                    answer.indicator("statement " + i, i % 2 == 0);
                    answer.document(new Document("Document " + i, null));
                    worst.evidence(
                            ref,
                            Evidence.builder("Record " + i, day.plusDays(i % 40))
                                    .validUntil(day.plusDays(60 + (i + place) % 300))
                                    .build());
                }
            }
            worst.outcome(ref, answer.build());
            worst.draft(ref, new CafDraft(OutcomeAnswer.of(AchievementLevel.ACHIEVED), "because"));
            worst.policy(ref, new PolicyAnswer(PolicyStanding.NOT_YET, "z".repeat(500)));
            place++;
        }
        return worst.build();
    }

    /** A crosswalk of as many rows as there may be, on refs whose hash codes are all the same. */
    static String crosswalk() {
        return crosswalk(IntStream.range(0, ROWS)
                .mapToObj(i -> IntStream.range(0, 14)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList());
    }

    /** A crosswalk with a row for each of some controls, all of which relate to one outcome. */
    static String crosswalk(List<String> controls) {
        return "{\"format\": \"dspt-crosswalk/1\", \"id\": \"ours\", \"source\": \"caf-2025-26\", \"target\": \"our-controls\","
                + controls.stream()
                        .map(ref -> "\"" + ref + "\": \"One\"")
                        .collect(Collectors.joining(", ", " \"controls\": {", "},"))
                + controls.stream()
                        .map(ref -> "{\"source\": \"B2.a\", \"relationship\": \"superset-of\", \"target\": \"" + ref
                                + "\", \"confidence\": \"medium\", \"rationale\": \"why\", \"basis\": \"our analyst\"}")
                        .collect(Collectors.joining(", ", " \"rows\": [", "]}"));
    }

    /** A table of rows none of which fits in a plan. */
    static String table(String header) {
        return header + "\n" + "x,y,,\n".repeat((MOST_BYTES - header.length()) / 6 - 1);
    }

    /** A table of a plan with as many columns as a reader takes, none of which has a heading. */
    static String wideTable(String header) {
        return header + ",".repeat(16_000) + "\n";
    }

    /** A workbook of many sheets with cells far to the right, and a row of headings on each that might be those of items. */
    static byte[] workbook() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            rows.add("Category 3" + "|".repeat(COLUMNS - 1) + "x");
        }
        rows.add("Evidence Reference|Evidence text|Mandatory" + "|Mandatory (Category 3)".repeat(COLUMNS - 3));
        return Workbooks.sheets(Collections.nCopies(200, rows));
    }
}
