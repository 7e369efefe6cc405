package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Incidents and near misses of the last twelve months, over which an audit samples them (rule J5). Stateless. */
public final class IncidentRegister {

    private IncidentRegister() {}

    /**
     * An incident or near miss, without a name. A value: immutable and thread-safe.
     *
     * @param occurredOn the day
     * @param nearMiss whether it was a near miss
     * @param reviewedOn the day on which its cause had been reviewed, or {@code null} if it has not been
     * @param reportable whether it had to be reported
     * @param leadersInformedOn the day on which leaders were informed, or {@code null} if they were not
     * @param highRisk whether it put people at high risk
     * @param peopleInformedOn the day on which the people affected were informed, or {@code null} if they were not
     */
    public record Incident(
            LocalDate occurredOn,
            boolean nearMiss,
            @Nullable LocalDate reviewedOn,
            boolean reportable,
            @Nullable LocalDate leadersInformedOn,
            boolean highRisk,
            @Nullable LocalDate peopleInformedOn) {

        /** Rejects {@code null} where the component may not be. */
        public Incident {
            Objects.requireNonNull(occurredOn, "occurredOn");
        }
    }

    /**
     * Reads a table with the columns of {@link Register#INCIDENTS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the incidents, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Incident>> read(InputStream in) throws IOException {
        return RegisterTable.read(Register.INCIDENTS, in, row -> {
            LocalDate day = row.requiredDay(RegisterColumn.OCCURRED_ON);
            return new Incident(
                    day == null ? LocalDate.EPOCH : day,
                    Boolean.TRUE.equals(row.yes(RegisterColumn.NEAR_MISS)),
                    row.day(RegisterColumn.REVIEWED_ON),
                    Boolean.TRUE.equals(row.yes(RegisterColumn.REPORTABLE)),
                    row.day(RegisterColumn.LEADERS_INFORMED_ON),
                    Boolean.TRUE.equals(row.yes(RegisterColumn.HIGH_RISK)),
                    row.day(RegisterColumn.PEOPLE_INFORMED_ON));
        });
    }

    /**
     * Says what the register shows: that reporting is in use, how many incidents have been reviewed, and of how many leaders
     * and the people affected were informed. An incident whose review is open contradicts nothing, since no limit of days is
     * known; an empty register says nothing about reviews.
     *
     * @param context what it is looked at by
     * @param incidents the incidents
     * @return the evidence
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Incident> incidents) {
        Showing showing = new Showing(context, Register.INCIDENTS);
        List<Incident> recent = incidents.stream()
                .filter(incident -> showing.isWithinYear(incident.occurredOn))
                .toList();
        if (recent.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        int nearMisses = (int) recent.stream().filter(Incident::nearMiss).count();
        showing.show(
                RegisterQuestion.INCIDENTS_REPORTED,
                EvidenceSays.SUPPORTS,
                null,
                Answer.yes(true),
                RegisterShownCodes.INCIDENTS,
                recent.size() - nearMisses,
                nearMisses,
                context.asAt());
        Counts reviewed = Counts.of(recent, incident -> showing.hasCome(incident.reviewedOn) ? true : null);
        showing.show(
                RegisterQuestion.INCIDENTS_REVIEWED,
                reviewed.says(),
                null,
                reviewed.holds() == null ? null : Answer.yes(true),
                RegisterShownCodes.INCIDENTS_REVIEWED,
                reviewed.yes(),
                reviewed.all(),
                context.asAt());
        informed(
                showing,
                RegisterQuestion.LEADERS_INFORMED,
                recent.stream().filter(Incident::reportable).toList(),
                Incident::leadersInformedOn,
                RegisterShownCodes.LEADERS_INFORMED);
        informed(
                showing,
                RegisterQuestion.PEOPLE_INFORMED,
                recent.stream().filter(Incident::highRisk).toList(),
                Incident::peopleInformedOn,
                RegisterShownCodes.PEOPLE_INFORMED);
        return showing.done();
    }

    private static void informed(
            Showing showing,
            RegisterQuestion test,
            List<Incident> concerned,
            Function<Incident, @Nullable LocalDate> informedOn,
            Code code) {
        if (!concerned.isEmpty()) {
            Counts informed = Counts.of(concerned, incident -> showing.hasCome(informedOn.apply(incident)));
            showing.show(
                    test,
                    informed.says(),
                    null,
                    Answer.yes(informed.no() == 0),
                    code,
                    informed.yes(),
                    informed.all(),
                    showing.asAt());
        }
    }
}
