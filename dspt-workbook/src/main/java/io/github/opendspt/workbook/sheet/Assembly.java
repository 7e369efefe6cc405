package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts an assessment together: what a sheet holds over what was there. Used by one thread. */
final class Assembly {

    final Edition edition;

    @Nullable
    Category category;

    @Nullable
    Organisation organisation;

    List<Certificate> certificates = List.of();
    final TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
    final TreeMap<EvidenceRef, List<Evidence>> evidence = new TreeMap<>();
    final TreeMap<EvidenceRef, Draft> drafts = new TreeMap<>();
    List<Site> sites = List.of();
    final TreeMap<AssertionRef, Confirmation> confirmations = new TreeMap<>();

    @Nullable
    ImprovementPlan improvementPlan;

    @Nullable
    PreviousStatus previousStatus;

    @Nullable
    Publication publication;

    /** Begins with nothing. */
    Assembly(Edition edition, @Nullable Category category) {
        this.edition = edition;
        this.category = category;
    }

    /** Begins with an assessment. */
    Assembly(Assessment base) {
        this(base.edition(), base.category());
        organisation = base.organisation();
        certificates = base.certificates();
        answers.putAll(base.answers());
        evidence.putAll(base.evidence());
        drafts.putAll(base.drafts());
        sites = base.sites();
        confirmations.putAll(base.confirmedAssertions());
        improvementPlan = base.improvementPlan();
        previousStatus = base.previousStatus();
        publication = base.publication();
    }

    /** Takes the answers of all rows; an item without a row keeps what it had. */
    void answers(AnswerReading reading, @Nullable Assessment base) {
        for (EvidenceRef ref : reading.rows().keySet()) {
            answers.remove(ref);
            Answer answer = reading.answers().get(ref);
            if (answer != null) {
                answers.put(ref, answer);
            }
            if (base != null && AnswerCells.rowDraft(base, ref) != null) {
                drafts.remove(ref);
            }
            Draft draft = reading.drafts().get(ref);
            if (draft != null) {
                drafts.putIfAbsent(ref, draft);
            }
        }
    }

    /** Adds what was linked beside answers, where it is not there yet. */
    void links(AnswerReading reading) {
        reading.links().forEach((ref, seen) -> {
            List<Evidence> known = evidence.getOrDefault(ref, List.of());
            if (!known.contains(seen)) {
                List<Evidence> more = new ArrayList<>(known);
                more.add(seen);
                evidence.put(ref, more);
            }
        });
    }

    /** The reading: the assessment if there is no problem and a document can hold it. */
    SheetReading finish(@Nullable Assessment base, SheetProblems problems, SheetNotes notes) {
        Assessment assessment = null;
        if (problems.isEmpty() && organisation != null) {
            assessment = new Assessment(
                    edition,
                    category,
                    organisation,
                    certificates,
                    answers,
                    evidence,
                    drafts,
                    sites,
                    confirmations,
                    improvementPlan,
                    previousStatus,
                    publication);
            check(assessment, problems);
        }
        if (assessment == null || !problems.isEmpty()) {
            return SheetReader.failed(problems);
        }
        SheetChanges changes = base == null ? null : SheetChanges.between(base, assessment);
        return new SheetReading(assessment, changes, List.of(), problems.notes(), notes);
    }

    /** The rules that no single row shows, such as how many certificates there may be. */
    private static void check(Assessment assessment, SheetProblems problems) {
        try {
            AssessmentJson.writer().toBytes(assessment);
        } catch (InvalidDocumentException e) {
            for (Problem problem : e.problems()) {
                problems.problem(new SheetProblem("", Reason.of(problem.code(), problem.message())));
            }
        }
    }
}
