package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.model.OdsCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps assessments. Thread-safe.
 *
 * <p>Each change is one transaction: the row, that asks for the version that was read, and a row of the log. So of two changes
 * to one version one is refused, and what is acknowledged is in the log. The log outlives the assessment and its key is
 * assessment and version, so no version is given twice, whatever is removed.
 */
@Component
public class AssessmentStore {

    /** Far more than ever save at a time. */
    private static final int MOST_TRIES = 50;

    private final AssessmentTable assessments;
    private final ChangeTable changes;
    private final Verdicts verdicts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AssessmentStore(
            AssessmentTable assessments,
            ChangeTable changes,
            Verdicts verdicts,
            TransactionTemplate transaction,
            Clock clock) {
        this.assessments = assessments;
        this.changes = changes;
        this.verdicts = verdicts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a new assessment.
     *
     * @param document the assessment
     * @param kind how it came in
     * @return it, with an id that nobody can guess and that no other ever has
     * @throws AccessDeniedException if it holds what only a confirmer brings in
     */
    public StoredAssessment create(AssessmentDocument document, ChangeKind kind) {
        Confirming.require(null, document);
        StoredAssessment stored = stored(UUID.randomUUID(), 0, document);
        AssessmentRow row = AssessmentRow.of(stored, document, verdicts.summarise(document));
        inTransaction(() -> {
            assessments.insert(row);
            changes.add(change(stored, kind, List.of()));
        });
        return stored;
    }

    /**
     * Looks up an assessment.
     *
     * @param id its id
     * @return the assessment, if there is one
     */
    public Optional<StoredAssessment> find(UUID id) {
        return assessments.find(id);
    }

    /**
     * Changes an assessment.
     *
     * @param id its id
     * @param meant which versions of it are meant
     * @param change from what it was to what it is to be
     * @return the changed assessment; empty if there is none
     * @throws ChangedMeanwhileException if it is in another version, or is changed meanwhile
     * @throws AccessDeniedException if it changes what only a confirmer changes
     */
    public Optional<StoredAssessment> change(UUID id, LongPredicate meant, Function<AssessmentDocument, Edit> change) {
        Optional<StoredAssessment> found = find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StoredAssessment before = found.get();
        if (!meant.test(before.version())) {
            throw new ChangedMeanwhileException();
        }
        AssessmentDocument former = before.document();
        Edit edit = change.apply(former);
        Confirming.require(former, edit.document());
        StoredAssessment after = stored(id, before.version() + 1, edit.document());
        AssessmentRow row = AssessmentRow.of(after, edit.document(), verdicts.summarise(edit.document()));
        inTransaction(() -> {
            if (!assessments.update(row)) {
                throw new ChangedMeanwhileException();
            }
            changes.add(change(after, edit.kind(), edit.refs()));
        });
        return Optional.of(after);
    }

    /**
     * Makes a change that stands whatever else was changed meanwhile: if somebody is faster, it is made again to what they
     * saved.
     *
     * @param id its id
     * @param change from what it is to what it is to be; nothing where there is nothing to change
     * @return the assessment, changed or not; empty if there is none
     * @throws ChangedMeanwhileException if somebody else was faster every time
     * @throws AccessDeniedException if it changes what only a confirmer changes
     */
    public Optional<StoredAssessment> join(UUID id, Function<StoredAssessment, Optional<Edit>> change) {
        for (int tries = 1; ; tries++) {
            Optional<StoredAssessment> before = find(id);
            Optional<Edit> edit = before.flatMap(change);
            if (edit.isEmpty()) {
                return before;
            }
            long version = before.get().version();
            try {
                return change(id, current -> current == version, any -> edit.get());
            } catch (ChangedMeanwhileException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /**
     * Removes an assessment. What happened to it stays in the log.
     *
     * @param id its id
     * @param meant which versions of it are meant
     * @return whether there was one
     * @throws ChangedMeanwhileException if it is in another version, or is changed meanwhile
     */
    public boolean remove(UUID id, LongPredicate meant) {
        Optional<StoredAssessment> found = find(id);
        if (found.isEmpty()) {
            return false;
        }
        StoredAssessment before = found.get();
        if (!meant.test(before.version())) {
            throw new ChangedMeanwhileException();
        }
        String odsCode = before.document().organisation().odsCode().toString();
        StoredAssessment last = new StoredAssessment(id, before.version() + 1, before.track(), before.text(), now());
        inTransaction(() -> {
            if (!assessments.delete(id, before.version(), odsCode)) {
                throw new ChangedMeanwhileException();
            }
            changes.add(change(last, ChangeKind.REMOVED, List.of()));
        });
        return true;
    }

    /**
     * Puts owners and days into the plan of an assessment. That gives a version, as any change does.
     *
     * @param id its id
     * @param meant which versions of it are meant
     * @param entries what to put in; one without owner and day is taken out
     * @return the assessment; empty if there is none
     * @throws ChangedMeanwhileException if it is in another version, or is changed meanwhile
     */
    public Optional<StoredAssessment> plan(UUID id, LongPredicate meant, List<PlanEntry> entries) {
        Optional<StoredAssessment> found = find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StoredAssessment before = found.get();
        if (!meant.test(before.version())) {
            throw new ChangedMeanwhileException();
        }
        StoredAssessment after = new StoredAssessment(id, before.version() + 1, before.track(), before.text(), now());
        inTransaction(() -> {
            if (!assessments.touch(after)) {
                throw new ChangedMeanwhileException();
            }
            assessments.putPlan(id, entries);
            changes.add(change(
                    after,
                    ChangeKind.PLANNED,
                    entries.stream().map(PlanEntry::step).toList()));
        });
        return Optional.of(after);
    }

    /**
     * Lists who is to do what in the plan of an assessment.
     *
     * @param id its id
     * @return the entries
     */
    public List<PlanEntry> plan(UUID id) {
        return assessments.plan(id);
    }

    /**
     * Lists assessments.
     *
     * @param odsCode the organisation to list those of, or {@code null} for all
     * @param page the number of the page, from 0
     * @param size how many a page holds at most
     * @return the page
     */
    public AssessmentPage list(@Nullable OdsCode odsCode, int page, int size) {
        String code = odsCode == null ? null : odsCode.toString();
        return new AssessmentPage(
                assessments.list(code, (long) page * size, size), page, size, assessments.count(code));
    }

    /**
     * Lists what happened to an assessment.
     *
     * @param id its id
     * @param most how many to list at most
     * @param before only what came before this version
     * @return the changes, the last first
     */
    public List<Change> history(UUID id, long before, int most) {
        return changes.of(id, before, most);
    }

    private StoredAssessment stored(UUID id, long version, AssessmentDocument document) {
        return new StoredAssessment(
                id, version, document.track(), new String(document.bytes(), StandardCharsets.UTF_8), now());
    }

    private static Change change(StoredAssessment after, ChangeKind kind, List<String> refs) {
        return new Change(
                after.id(),
                after.version(),
                after.updatedAt(),
                SignedIn.current().name(),
                kind,
                refs);
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
