package io.github.opendspt.model.intake;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.json.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps account of the records of one file as they are read. Used by one thread. */
final class Account {

    final RuleMap rules;
    final @Nullable LocalDate day;
    final @Nullable Checksum digest;
    private final BiConsumer<Ref, Evidence> sink;
    private final SortedMap<String, Integer> unmapped = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;
    private int records;
    private int taken;
    private int unusable;
    private boolean broken;

    Account(RuleMap rules, @Nullable LocalDate day, @Nullable Checksum digest, BiConsumer<Ref, Evidence> sink) {
        this.rules = rules;
        this.day = day;
        this.digest = digest;
        this.sink = sink;
    }

    /** One more record. */
    void record() {
        records++;
    }

    void unmapped(String rule) {
        if (unmapped.containsKey(rule) || unmapped.size() < IntakeReport.MOST_RULES) {
            unmapped.merge(rule, 1, Integer::sum);
        } else {
            unlisted++;
        }
    }

    void unusable(int some) {
        unusable += some;
    }

    void problem(Problem problem) {
        if (problems.size() < IntakeReport.MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == IntakeReport.MOST_PROBLEMS) {
            problems.add(Problem.of(Reason.of(IntakeCodes.MORE, IntakeReport.MOST_PROBLEMS), ""));
        }
    }

    /** Hands over evidence that some records became together. */
    void take(Ref ref, Evidence evidence) {
        sink.accept(ref, evidence);
    }

    void taken(int some) {
        taken += some;
    }

    /** What follows in the file was not read. */
    void broken() {
        broken = true;
    }

    IntakeReport report(@Nullable IntakeFormat format) {
        return new IntakeReport(format, records, taken, unusable, unmapped, unlisted, !broken, problems);
    }
}
