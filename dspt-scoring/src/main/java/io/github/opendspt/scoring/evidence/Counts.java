package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.EvidenceSays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of how many rows something holds, does not, and is not known. */
record Counts(int yes, int no, int unknown) {

    static <T> Counts of(List<T> rows, Function<T, @Nullable Boolean> test) {
        int yes = 0;
        int no = 0;
        int unknown = 0;
        for (T row : rows) {
            Boolean holds = test.apply(row);
            if (holds == null) {
                unknown++;
            } else if (holds) {
                yes++;
            } else {
                no++;
            }
        }
        return new Counts(yes, no, unknown);
    }

    int all() {
        return yes + no + unknown;
    }

    /** One that does not contradicts; one that is not known leaves it open. */
    EvidenceSays says() {
        if (no > 0) {
            return EvidenceSays.CONTRADICTS;
        }
        return unknown == 0 && yes > 0 ? EvidenceSays.SUPPORTS : EvidenceSays.SILENT;
    }

    /** What {@link #says} means for a tick; {@code null} if it leaves it open. */
    @Nullable
    Boolean holds() {
        return switch (says()) {
            case SUPPORTS -> true;
            case CONTRADICTS -> false;
            case SILENT -> null;
        };
    }
}
