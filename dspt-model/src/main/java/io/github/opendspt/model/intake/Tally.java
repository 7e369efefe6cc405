package io.github.opendspt.model.intake;

import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.json.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the records of a run say together of one thing: a rule, or an item that several rules speak of. Used by one thread. */
final class Tally {

    private static final int MOST_NAMED = 3;

    private final TreeSet<String> rules = new TreeSet<>();
    private int supports;
    private int contradicts;
    private int silent;
    private @Nullable String title;
    private @Nullable LocalDate observedOn;
    private @Nullable Instant collectedAt;
    private @Nullable LocalDate validUntil;

    /** Where the first record is, should it turn out that none has a day. */
    @Nullable
    Problem withoutDay;

    Tally() {}

    Tally(String rule) {
        rules.add(rule);
    }

    int records() {
        return supports + contradicts + silent;
    }

    void count(EvidenceSays says) {
        switch (says) {
            case SUPPORTS -> supports++;
            case CONTRADICTS -> contradicts++;
            case SILENT -> silent++;
        }
    }

    /** Of several titles none is kept. */
    void titled(@Nullable String of) {
        title = of;
    }

    /** Of several days the earliest counts for what was seen and for how long it holds. */
    void observed(Instant when, @Nullable LocalDate until) {
        LocalDate day = Instants.day(when);
        observedOn = earlier(observedOn, day);
        validUntil = earlier(validUntil, until);
        if (collectedAt == null || when.isAfter(collectedAt)) {
            collectedAt = when;
        }
    }

    void observed(LocalDate day) {
        observedOn = earlier(observedOn, day);
    }

    boolean hasDay() {
        return observedOn != null;
    }

    void add(Tally other) {
        title = records() == 0 && other.records() == 1 ? other.title : null;
        rules.addAll(other.rules);
        withoutDay = withoutDay == null ? other.withoutDay : withoutDay;
        supports += other.supports;
        contradicts += other.contradicts;
        silent += other.silent;
        observedOn = earlier(observedOn, other.observedOn);
        validUntil = earlier(validUntil, other.validUntil);
        if (collectedAt == null || (other.collectedAt != null && other.collectedAt.isAfter(collectedAt))) {
            collectedAt = other.collectedAt;
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** The evidence that the records are together. They have a day. */
    Evidence.Builder evidence() {
        EvidenceSays says =
                contradicts > 0 ? EvidenceSays.CONTRADICTS : supports > 0 ? EvidenceSays.SUPPORTS : EvidenceSays.SILENT;
        String name = title == null ? summary() : title;
        return Evidence.builder(PlainText.cut(name, Evidence.MAX_TITLE), Objects.requireNonNull(observedOn))
                .kind(EvidenceKind.REPORT)
                .collectedAt(collectedAt)
                .validUntil(validUntil)
                .says(says);
    }

    private String summary() {
        StringBuilder summary = new StringBuilder();
        int named = 0;
        for (String rule : rules) {
            if (named == MOST_NAMED) {
                break;
            }
            summary.append(named++ == 0 ? "" : ", ").append(PlainText.cut(rule, 100));
        }
        if (rules.size() > named) {
            summary.append(" and ").append(rules.size() - named).append(" more");
        }
        summary.append(": ")
                .append(supports)
                .append(" passed, ")
                .append(contradicts)
                .append(" failed");
        return silent == 0
                ? summary.toString()
                : summary.append(", ")
                        .append(silent)
                        .append(" without a verdict")
                        .toString();
    }
}
