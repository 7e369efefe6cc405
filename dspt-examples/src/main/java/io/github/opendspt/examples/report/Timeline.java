package io.github.opendspt.examples.report;

import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Certificates from issue to expiry, beside the day of the verdict and the deadline of the edition. */
final class Timeline {

    private static final int FIRST_ROW = 46;
    private static final int ROW = 42;
    private static final int AXIS = 30;
    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_AFTER = 30;
    private static final int MOST_MARKS = 6;
    /** The room that the name of a day takes on a telephone, in hundredths of a percent. */
    private static final int ROOM = 3_600;

    private final LocalDate asAt;
    private final @Nullable LocalDate deadline;
    private final Organisation organisation;
    private final List<Certificate> certificates;
    private final LocalDate from;
    private final LocalDate to;

    /**
     * Works out the span: every certificate and the deadline, as far as they lie within a year before the day and two and a
     * half after it.
     */
    Timeline(Scorecard card, List<Certificate> certificates, Organisation organisation, @Nullable LocalDate deadline) {
        this.asAt = card.asAt();
        this.deadline = deadline;
        this.organisation = organisation;
        this.certificates = certificates.stream()
                .filter(certificate -> certificate.issuedOn() != null && certificate.expiresOn() != null)
                .filter(certificate -> !certificate.expiresOn().isBefore(certificate.issuedOn()))
                .toList();
        LocalDate earliest = asAt.minusMonths(MONTHS_BEFORE);
        LocalDate latest = asAt.plusMonths(MONTHS_AFTER);
        List<LocalDate> days = new ArrayList<>(List.of(asAt));
        this.certificates.forEach(certificate -> {
            days.add(certificate.issuedOn());
            days.add(certificate.expiresOn());
        });
        if (deadline != null) {
            days.add(deadline);
        }
        days.replaceAll(day -> day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day);
        this.from = Collections.min(days).withDayOfMonth(1);
        this.to = Collections.max(days).plusMonths(1).withDayOfMonth(1);
    }

    /** Whether there is anything to draw. */
    boolean isDrawn() {
        return !certificates.isEmpty();
    }

    /** How high the drawing is. */
    int height() {
        return axis() + AXIS;
    }

    /** Where the axis is. */
    int axis() {
        return FIRST_ROW + ROW * certificates.size();
    }

    /** Where the names of the months stand. */
    int marksAt() {
        return axis() + 18;
    }

    /** The span in words. */
    String span() {
        return "From " + Wording.day(from) + " to " + Wording.day(to.minusDays(1)) + ".";
    }

    /** The certificates, from top to bottom. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Certificate certificate : certificates) {
            Share start = share(certificate.issuedOn());
            Standing.Verdict verdict =
                    certificate.standingAt(asAt, organisation).verdict();
            rows.add(new Row(
                    certificate.scheme().displayName() + ", until " + Wording.day(certificate.expiresOn()) + ": "
                            + word(verdict),
                    style(verdict),
                    FIRST_ROW + ROW * rows.size() + 8,
                    start,
                    share(certificate.expiresOn().plusDays(1)).minus(start)));
        }
        return rows;
    }

    /** Whether a certificate counts, in a word or two. */
    static String word(Standing.Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> "counts";
            case DOES_NOT_COUNT -> "does not count";
            case UNDETERMINED -> "may count";
        };
    }

    /** The colours of whether a certificate counts. */
    static String style(Standing.Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> StateLook.ANSWERED.style();
            case DOES_NOT_COUNT -> StateLook.INCOMPLETE.style();
            case UNDETERMINED -> StateLook.UNDETERMINED.style();
        };
    }

    /** The day of the verdict, and the deadline where it is known and lies within the span. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        boolean ahead = deadline != null && deadline.isAfter(asAt);
        lines.add(line("verdict " + Wording.shortDay(asAt), "as-at", asAt, ahead, 12));
        if (deadline != null && !deadline.isBefore(from) && deadline.isBefore(to)) {
            lines.add(line("deadline " + Wording.shortDay(deadline), "deadline", deadline, !ahead, 28));
        }
        return lines;
    }

    /** The earlier day has its name before it, the later behind it, so that neither lies over the other's line. */
    private Line line(String name, String style, LocalDate day, boolean earlier, int labelAt) {
        Share at = share(day);
        boolean before = earlier ? at.hundredths() > ROOM : at.hundredths() > 10_000 - ROOM;
        return new Line(name, style, at, before ? "end" : "start", labelAt, labelAt - 10);
    }

    /** Months beneath the axis, few enough to be read on a telephone. */
    List<Mark> marks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = Stream.of(1, 3, 6, 12)
                .filter(each -> months / each <= MOST_MARKS)
                .findFirst()
                .orElse(12);
        List<Mark> marks = new ArrayList<>();
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(1)) {
            Share at = share(month);
            if ((month.getMonthValue() - 1) % step == 0 && at.hundredths() <= 9_000) {
                marks.add(new Mark(Wording.month(month), at));
            }
        }
        return marks;
    }

    private Share share(LocalDate day) {
        long days = ChronoUnit.DAYS.between(from, to);
        return Share.of(Math.max(0, Math.min(days, ChronoUnit.DAYS.between(from, day))), days);
    }

    /**
     * A certificate.
     *
     * @param name what it is and how long
     * @param style its colours
     * @param labelAt where its name stands, from the top
     * @param start where it begins
     * @param width how wide it is
     */
    record Row(String name, String style, int labelAt, Share start, Share width) {

        /** Where its bar is, from the top. */
        int barAt() {
            return labelAt + 6;
        }
    }

    /**
     * A day.
     *
     * @param name what it is
     * @param style its colours
     * @param at where it is
     * @param anchor which end of the name stands there
     * @param labelAt where the name stands, from the top
     * @param top where the line begins, from the top
     */
    record Line(String name, String style, Share at, String anchor, int labelAt, int top) {

        /** How far the name is from the line. */
        int gap() {
            return anchor.equals("end") ? -6 : 6;
        }
    }

    /**
     * A month.
     *
     * @param name its name
     * @param at where it is
     */
    record Mark(String name, Share at) {}
}
