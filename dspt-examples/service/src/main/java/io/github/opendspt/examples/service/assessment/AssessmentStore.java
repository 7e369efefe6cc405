package io.github.opendspt.examples.service.assessment;

import io.github.opendspt.examples.service.web.IfMatch;
import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Assessment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Keeps assessments. Thread-safe.
 *
 * <p>A change is a read and one write that asks for the version that was read, so of two at a time one is refused; no
 * transaction spans the two.
 */
@Component
public class AssessmentStore {

    private final AssessmentRepository repository;
    private final Clock clock;

    AssessmentStore(AssessmentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps a new assessment.
     *
     * @param assessment the assessment
     * @return it, with an id that nobody can guess and that no other ever has
     */
    public StoredAssessment create(Assessment assessment) {
        return repository.save(StoredAssessment.of(UUID.randomUUID(), null, assessment, now()));
    }

    /**
     * Looks up an assessment.
     *
     * @param id its id
     * @return the assessment
     * @throws ErrorResponseException 404 if there is none
     */
    public StoredAssessment find(UUID id) {
        return repository.findById(id).orElseThrow(() -> Refusals.noAssessment(id));
    }

    /**
     * Changes an assessment.
     *
     * @param id its id
     * @param condition which state of it is to be changed
     * @param change from what it was to what it is to be
     * @return the changed assessment
     * @throws ErrorResponseException 404 if there is none, 412 if it is not in that state or is changed meanwhile
     */
    public StoredAssessment change(UUID id, IfMatch condition, UnaryOperator<Assessment> change) {
        StoredAssessment before = find(id);
        condition.require(before.etag());
        Assessment after = change.apply(before.assessment());
        try {
            return repository.save(StoredAssessment.of(id, before.version(), after, now()));
        } catch (OptimisticLockingFailureException e) {
            throw Refusals.changedMeanwhile();
        }
    }

    /**
     * Removes an assessment.
     *
     * @param id its id
     * @param condition which state of it is to be removed
     * @throws ErrorResponseException 404 if there is none, 412 if it is not in that state or is changed meanwhile
     */
    public void remove(UUID id, IfMatch condition) {
        StoredAssessment before = find(id);
        condition.require(before.etag());
        try {
            repository.delete(before);
        } catch (OptimisticLockingFailureException e) {
            throw Refusals.changedMeanwhile();
        }
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
        return new AssessmentPage(repository.list(code, (long) page * size, size), page, size, repository.count(code));
    }

    /** To the microsecond, which is what the database keeps. */
    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
