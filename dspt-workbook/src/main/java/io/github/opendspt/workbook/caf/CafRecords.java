package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.workbook.sheet.SheetCodes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the tables hold of which there may be several for one outcome: statements, evidence and documents; and the drafts. A table
 * that is not there is {@code null}. Used once and by one thread.
 *
 * @param indicators the statements of answers
 * @param draftIndicators the statements of drafts
 * @param documents the documents of answers
 * @param draftDocuments the documents of drafts
 * @param evidence the evidence
 */
record CafRecords(
        @Nullable SortedMap<CafOutcomeRef, SortedMap<String, Boolean>> indicators,
        @Nullable SortedMap<CafOutcomeRef, SortedMap<String, Boolean>> draftIndicators,
        @Nullable SortedMap<CafOutcomeRef, List<Document>> documents,
        @Nullable SortedMap<CafOutcomeRef, List<Document>> draftDocuments,
        @Nullable SortedMap<CafOutcomeRef, List<Evidence>> evidence) {

    static CafRecords read(@Nullable CafTable statements, @Nullable CafTable documents, @Nullable CafTable evidence) {
        SortedMap<CafOutcomeRef, SortedMap<String, Boolean>> ofAnswers = statements == null ? null : new TreeMap<>();
        SortedMap<CafOutcomeRef, SortedMap<String, Boolean>> ofDrafts = statements == null ? null : new TreeMap<>();
        if (statements != null) {
            readIndicators(statements, Objects.requireNonNull(ofAnswers), Objects.requireNonNull(ofDrafts));
        }
        SortedMap<CafOutcomeRef, List<Document>> given = documents == null ? null : new TreeMap<>();
        SortedMap<CafOutcomeRef, List<Document>> drafted = documents == null ? null : new TreeMap<>();
        if (documents != null) {
            readDocuments(documents, Objects.requireNonNull(given), Objects.requireNonNull(drafted));
        }
        return new CafRecords(ofAnswers, ofDrafts, given, drafted, evidence == null ? null : readEvidence(evidence));
    }

    private static void readIndicators(
            CafTable table,
            Map<CafOutcomeRef, SortedMap<String, Boolean>> ofAnswers,
            Map<CafOutcomeRef, SortedMap<String, Boolean>> ofDrafts) {
        for (int row : table.rows("ref", "indicator", "true", "draft")) {
            CafOutcomeRef ref = table.ref(row);
            String name = table.needed(row, "indicator", "Statement");
            Boolean isTrue = table.yes(row, "true");
            boolean draft = Boolean.TRUE.equals(table.yes(row, "draft"));
            if (ref != null && name != null && isTrue != null) {
                (draft ? ofDrafts : ofAnswers)
                        .computeIfAbsent(ref, missing -> new TreeMap<>())
                        .put(name, isTrue);
            } else if (isTrue == null && ref != null && name != null && table.isBlank(row, "true")) {
                table.problem(row, "true", SheetCodes.CELL_BLANK, "True?");
            }
        }
    }

    private static void readDocuments(
            CafTable table, Map<CafOutcomeRef, List<Document>> ofAnswers, Map<CafOutcomeRef, List<Document>> ofDrafts) {
        for (int row : table.rows("ref", "draft", "name", "uri")) {
            CafOutcomeRef ref = table.ref(row);
            String name = table.needed(row, "name", "Document");
            String uri = table.text(row, "uri");
            boolean draft = Boolean.TRUE.equals(table.yes(row, "draft"));
            if (ref != null && name != null) {
                Document document = new Document(name, uri);
                table.check(row, document);
                (draft ? ofDrafts : ofAnswers)
                        .computeIfAbsent(ref, missing -> new ArrayList<>())
                        .add(document);
            }
        }
    }

    private static SortedMap<CafOutcomeRef, List<Evidence>> readEvidence(CafTable table) {
        SortedMap<CafOutcomeRef, List<Evidence>> read = new TreeMap<>();
        for (int row : table.rows(CafColumns.EVIDENCE.keys().toArray(String[]::new))) {
            CafOutcomeRef ref = table.ref(row);
            String title = table.needed(row, "title", "What was seen");
            LocalDate observedOn = table.day(row, "observedOn");
            if (observedOn == null && table.isBlank(row, "observedOn")) {
                table.problem(row, "observedOn", SheetCodes.CELL_BLANK, "Seen on");
            }
            EvidenceKind kind = table.word(row, "kind", List.of(EvidenceKind.values()));
            LocalDate validUntil = table.day(row, "validUntil");
            EvidenceSays says = table.word(row, "says", List.of(EvidenceSays.values()));
            String uri = table.text(row, "uri");
            String source = table.shown(row, "source");
            String cannotSee = table.shown(row, "cannotSee");
            Instant collectedAt = table.parsed(row, "collectedAt", Instants::find, SheetCodes.NOT_A_MOMENT);
            Checksum digest = table.parsed(row, "digest", Checksum::parse, SheetCodes.NOT_A_DIGEST);
            if (ref != null && title != null && observedOn != null) {
                Evidence seen = new Evidence(
                        title, kind, observedOn, collectedAt, source, uri, digest, validUntil, says, cannotSee);
                table.check(row, seen);
                read.computeIfAbsent(ref, missing -> new ArrayList<>()).add(seen);
            }
        }
        return read;
    }

    /**
     * The drafts, with the statements and documents of each.
     *
     * @param before what no cell shows of a draft, such as whose list its statements are from
     */
    SortedMap<CafOutcomeRef, CafDraft> drafts(CafTable table, SortedMap<CafOutcomeRef, CafDraft> before) {
        SortedMap<CafOutcomeRef, CafDraft> read = new TreeMap<>();
        Map<CafOutcomeRef, String> seen = new HashMap<>();
        for (int row : table.rows(CafColumns.DRAFTS.keys().toArray(String[]::new))) {
            CafOutcomeRef ref = table.ref(row);
            AchievementLevel level = table.word(row, "level", List.of(AchievementLevel.values()));
            String explanation = table.text(row, "explanation");
            String owner = table.text(row, "owner");
            LocalDate reviewBy = table.day(row, "reviewBy");
            String why = table.shown(row, "why");
            if (ref == null) {
                continue;
            }
            String earlier = seen.putIfAbsent(ref, table.place(row, "ref"));
            if (earlier != null) {
                table.problem(row, "ref", SheetCodes.REF_TWICE, ref, earlier);
                continue;
            }
            CafDraft old = before.get(ref);
            OutcomeAnswer answer = new OutcomeAnswer(
                    level,
                    explanation,
                    indicators(draftIndicators, ref, old == null ? null : old.outcome()),
                    old == null ? null : old.outcome().indicatorList(),
                    owner,
                    reviewBy,
                    documents(draftDocuments, ref, old == null ? null : old.outcome()));
            CafDraft draft = new CafDraft(answer, why);
            table.check(row, answer);
            table.check(row, draft);
            read.put(ref, draft);
        }
        addRest(read);
        return read;
    }

    /** Statements and documents of a draft that has no row of its own are a draft too. */
    private void addRest(SortedMap<CafOutcomeRef, CafDraft> read) {
        Set<CafOutcomeRef> refs = new TreeSet<>(draftIndicators == null ? Set.of() : draftIndicators.keySet());
        refs.addAll(draftDocuments == null ? Set.of() : draftDocuments.keySet());
        for (CafOutcomeRef ref : refs) {
            if (!read.containsKey(ref)) {
                OutcomeAnswer answer = new OutcomeAnswer(
                        null,
                        null,
                        indicators(draftIndicators, ref, null),
                        null,
                        null,
                        null,
                        documents(draftDocuments, ref, null));
                read.put(ref, new CafDraft(answer, null));
            }
        }
    }

    /** The documents that a table has, or else those that were there. */
    static List<Document> documents(
            @Nullable SortedMap<CafOutcomeRef, List<Document>> table,
            CafOutcomeRef ref,
            @Nullable OutcomeAnswer before) {
        if (table == null) {
            return before == null ? List.of() : before.documents();
        }
        return table.getOrDefault(ref, List.of());
    }

    /** The statements that a table has, or else those that were there. */
    static SortedMap<String, Boolean> indicators(
            @Nullable SortedMap<CafOutcomeRef, SortedMap<String, Boolean>> table,
            CafOutcomeRef ref,
            @Nullable OutcomeAnswer before) {
        if (table == null) {
            return before == null ? new TreeMap<>() : before.indicators();
        }
        return table.getOrDefault(ref, new TreeMap<>());
    }
}
