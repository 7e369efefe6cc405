package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.ShownCell;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.Refs;
import io.github.opendspt.workbook.layout.SheetColumn;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables whose rows are records: confirmations, certificates, evidence, further documents, drafts and sites. */
final class RecordReading {

    private static final EvidenceRef EXAMPLE = EvidenceRef.parse("1.3.2");
    private static final AssertionRef ASSERTION = AssertionRef.parse("1.3");

    private final YesNoWords words;
    private final SheetMemory memory;
    private final SheetProblems problems;

    RecordReading(YesNoWords words, SheetMemory memory, SheetProblems problems) {
        this.words = words;
        this.memory = memory;
        this.problems = problems;
    }

    private void reportOwn(FoundTable table) {
        for (FoundTable.Own own : table.own()) {
            problems.note(table.placeOfHeading(own.column()), SheetCodes.COLUMN_NOT_READ);
        }
    }

    private void each(FoundTable table, Consumer<RowReader> reader) {
        reportOwn(table);
        List<String> typed = table.table().columns().stream()
                .filter(column -> !column.given())
                .map(SheetColumn::key)
                .toList();
        for (int row : table.rows()) {
            RowReader cells = new RowReader(table, row, words, problems);
            if (cells.shows(typed)) {
                reader.accept(cells);
            }
        }
    }

    private @Nullable EvidenceRef ref(RowReader cells) {
        String text = cells.cell("ref").text();
        EvidenceRef ref = Refs.evidence(text);
        if (ref == null) {
            problems.problem(
                    cells.place("ref"),
                    text.isEmpty() ? SheetCodes.REF_MISSING : SheetCodes.REF_UNREADABLE,
                    text.isEmpty() ? new Object[0] : new Object[] {EXAMPLE});
        }
        return ref;
    }

    /** The value of a cell in a form of its own; one that cannot be read is reported. */
    private <T> @Nullable T parsed(RowReader cells, String key, Function<String, @Nullable T> parser, Code code) {
        String text = cells.cell(key).text();
        if (text.isEmpty()) {
            return null;
        }
        T value = null;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException e) {
            // Reported below, with its place.
        }
        if (value == null) {
            problems.problem(cells.place(key), code);
        }
        return value;
    }

    /**
     * The confirmations, and the assertions that have a row.
     *
     * @param written the requirements that the sheet was written by; {@code null} where they are not held
     */
    SortedMap<AssertionRef, Confirmation> confirmations(
            FoundTable table, @Nullable RequirementSet written, Set<AssertionRef> rows) {
        SortedMap<AssertionRef, Confirmation> read = new TreeMap<>();
        reportOwn(table);
        for (int row : table.rows()) {
            RowReader cells = new RowReader(table, row, words, problems);
            boolean typed = cells.shows(List.of("by", "on"));
            AssertionRef ref = Refs.assertion(table.cell(row, "ref").text());
            if (ref == null) {
                if (typed) {
                    problems.problem(cells.place("ref"), SheetCodes.REF_UNREADABLE, ASSERTION);
                } else if (table.shows(row)) {
                    problems.note(cells.place("ref"), SheetCodes.ROW_NOT_READ);
                }
                continue;
            } else if (!rows.add(ref)) {
                problems.problem(
                        cells.place("ref"),
                        SheetCodes.REF_TWICE,
                        ref,
                        table.sheet().name());
                continue;
            }
            if (written != null) {
                checkTitle(table, row, RecordCells.title(ref, written));
            }
            if (typed) {
                confirmation(ref, cells, read);
            }
        }
        return read;
    }

    /** Reports what was typed over the title that the sheet itself fills in. */
    private void checkTitle(FoundTable table, int row, String written) {
        ShownCell cell = table.cell(row, "title");
        if (!cell.isBlank() && !cell.text().equals(CellText.clean(written))) {
            problems.note(table.place(row, "title"), SheetCodes.GIVEN_CHANGED);
        }
    }

    private void confirmation(AssertionRef ref, RowReader cells, Map<AssertionRef, Confirmation> read) {
        String by = cells.needed("by");
        LocalDate on = cells.neededDay("on");
        if (by != null && on != null) {
            Confirmation confirmation = new Confirmation(by, on);
            cells.check(confirmation, Map.of());
            read.put(
                    ref,
                    confirmation.withDigest(memory.digest(ref, confirmation).orElse(null)));
        }
    }

    List<Certificate> certificates(FoundTable table) {
        List<Certificate> read = new ArrayList<>();
        each(table, cells -> {
            CertificateScheme scheme = cells.choice("scheme", Choices.SCHEME, CertificateScheme.class);
            if (scheme == null) {
                cells.needed("scheme");
            }
            String number = cells.shownText("number");
            LocalDate issuedOn = cells.day("issued-on");
            LocalDate expiresOn = cells.day("expires-on");
            CertificateScope scope = cells.choice("scope", Choices.SCOPE, CertificateScope.class);
            Iso27001Version version = cells.choice("version", Choices.ISO_VERSION, Iso27001Version.class);
            String accreditation = cells.shownText("accreditation");
            String holder = cells.shownText("holder");
            CertificateStatus status = cells.choice("status", Choices.CERTIFICATE_STATUS, CertificateStatus.class);
            if (scheme != null && !cells.failed()) {
                Certificate certificate = new Certificate(
                        scheme, version, number, issuedOn, expiresOn, scope, accreditation, holder, status);
                cells.check(certificate, Map.of("issuedOn", "issued-on", "expiresOn", "expires-on"));
                read.add(certificate);
            }
        });
        return read;
    }

    SortedMap<EvidenceRef, List<Evidence>> evidence(FoundTable table) {
        SortedMap<EvidenceRef, List<Evidence>> read = new TreeMap<>();
        each(table, cells -> {
            EvidenceRef ref = ref(cells);
            String title = cells.needed("title");
            LocalDate observedOn = cells.neededDay("observed-on");
            EvidenceKind kind = cells.choice("kind", Choices.EVIDENCE_KIND, EvidenceKind.class);
            LocalDate validUntil = cells.day("valid-until");
            EvidenceSays says = cells.choice("says", Choices.EVIDENCE_SAYS, EvidenceSays.class);
            Instant collectedAt = parsed(cells, "collected-at", Instants::find, SheetCodes.NOT_A_MOMENT);
            Checksum digest = parsed(cells, "digest", Checksum::parse, SheetCodes.NOT_A_DIGEST);
            String uri = cells.text("uri");
            String source = cells.shownText("source");
            String cannotSee = cells.shownText("cannot-see");
            if (ref != null && title != null && observedOn != null && !cells.failed()) {
                Evidence seen = new Evidence(
                        title, kind, observedOn, collectedAt, source, uri, digest, validUntil, says, cannotSee);
                cells.check(
                        seen,
                        Map.of(
                                "observedOn", "observed-on",
                                "collectedAt", "collected-at",
                                "validUntil", "valid-until",
                                "cannotSee", "cannot-see"));
                read.computeIfAbsent(ref, item -> new ArrayList<>()).add(seen);
            }
        });
        return read;
    }

    /** The documents that come after the first: of answers, or of drafts. */
    Map<EvidenceRef, List<Document>> furtherDocuments(
            FoundTable table, boolean ofDrafts, Map<EvidenceRef, String> places) {
        Map<EvidenceRef, List<Document>> read = new TreeMap<>();
        // Each row is looked at twice, and reported once.
        SheetProblems reported = ofDrafts ? new SheetProblems() : problems;
        new RecordReading(words, memory, reported).each(table, cells -> {
            EvidenceRef ref = Refs.evidence(cells.cell("ref").text());
            if (cells.yes("draft") == ofDrafts) {
                EvidenceRef known = ref == null ? ref(cells) : ref;
                String name = cells.needed("name");
                String uri = cells.text("uri");
                if (known != null && name != null) {
                    Document document = new Document(name, uri);
                    cells.check(document, Map.of());
                    read.computeIfAbsent(known, item -> new ArrayList<>()).add(document);
                    places.putIfAbsent(known, cells.place("ref"));
                }
            }
        });
        return read;
    }

    SortedMap<EvidenceRef, Draft> drafts(FoundTable table, Map<EvidenceRef, List<Document>> further) {
        SortedMap<EvidenceRef, Draft> read = new TreeMap<>();
        each(table, cells -> {
            EvidenceRef ref = ref(cells);
            AnswerKind kind = cells.choice("kind", Choices.ANSWER_KIND, AnswerKind.class);
            Answer.Builder answer = Answer.builder()
                    .comment(cells.text("comment"))
                    .owner(cells.text("owner"))
                    .reviewBy(cells.day("review-by"))
                    .recordedOn(cells.day("recorded-on"))
                    .notApplicable(cells.yes("not-applicable"));
            if (kind == null) {
                cells.needed("kind");
            } else {
                draftAnswer(answer, kind, cells, ref == null ? List.of() : further.getOrDefault(ref, List.of()));
                checkLink(kind, cells);
            }
            if (ref != null && kind != null && !cells.failed()) {
                Draft draft = new Draft(answer.build(), cells.shownText("why"));
                cells.check(
                        draft.answer(), Map.of("text", "answer", "reviewBy", "review-by", "recordedOn", "recorded-on"));
                cells.check(draft, Map.of());
                if (read.putIfAbsent(ref, draft) != null) {
                    problems.problem(
                            cells.place("ref"),
                            SheetCodes.REF_TWICE,
                            ref,
                            table.sheet().name());
                }
            }
        });
        return read;
    }

    /** Only the first document of a draft has a place for a link. */
    private void checkLink(AnswerKind kind, RowReader cells) {
        boolean named = kind == AnswerKind.DOCUMENT && !cells.cell("answer").isBlank();
        if (!named && !cells.cell("link").isBlank()) {
            problems.note(cells.place("link"), SheetCodes.LINK_BESIDE_DRAFT);
        }
    }

    private void draftAnswer(Answer.Builder answer, AnswerKind kind, RowReader cells, List<Document> further) {
        switch (kind) {
            case YES_NO -> {
                cells.needed("answer");
                answer.yes(cells.yes("answer"));
            }
            case DATE -> answer.date(cells.neededDay("answer"));
            case DOCUMENT -> {
                List<Document> documents = new ArrayList<>();
                String name = cells.text("answer");
                if (name != null && !name.isEmpty()) {
                    Document first = new Document(name, cells.text("link"));
                    cells.check(first, Map.of("name", "answer", "uri", "link"));
                    documents.add(first);
                }
                documents.addAll(further);
                answer.documents(documents);
            }
            default -> {
                String text = cells.text("answer");
                answer.text(text == null ? "" : text);
            }
        }
    }

    List<Site> sites(FoundTable table) {
        List<Site> read = new ArrayList<>();
        each(table, cells -> {
            cells.needed("ods-code");
            OdsCode code = parsed(cells, "ods-code", OdsCode::parse, SheetCodes.NOT_AN_ODS_CODE);
            String name = cells.needed("name");
            if (code != null && name != null) {
                Site site = new Site(code, name);
                cells.check(site, Map.of("odsCode", "ods-code"));
                read.add(site);
            }
        });
        return read;
    }
}
