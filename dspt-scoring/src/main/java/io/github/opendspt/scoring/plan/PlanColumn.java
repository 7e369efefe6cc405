package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a plan's table, in their order. */
enum PlanColumn {
    STANDARD(
            "Standard",
            row -> row.ref() == null ? "" : Integer.toString(row.standard()),
            row -> row.ref() == null ? "" : Integer.toString(row.ref().standard())),
    PRIORITY("Priority", row -> Integer.toString(row.priority())),
    KIND("Kind", row -> row.kind().token(), row -> row.kind().token()),
    REF("Ref", row -> ref(row.ref()), row -> ref(row.ref())),
    TITLE("Title", PlanRow::title, DoneRow::title),
    GAP("Gap", row -> row.gap().message()),
    ACTION("Action", PlanRow::action),
    LOOK_FOR("Look for", row -> row.lookFor() == null ? "" : row.lookFor()),
    OWNER("Owner", row -> row.owner() == null ? "" : row.owner(), row -> row.owner() == null ? "" : row.owner()),
    DUE("Due", row -> day(row.due()), row -> day(row.due())),
    DONE_ON("Done on", row -> "", row -> day(row.doneOn())),
    SINCE("Listed since", row -> day(row.since()), row -> day(row.since())),
    EXEMPT_BY("Would be exempt by", row -> schemes(row.exemptBy())),
    MAY_EXEMPT_BY("May be exempt by", row -> schemes(row.mayExemptBy())),
    UNLOCKS("Unlocks", row -> row.unlocks().stream().map(EvidenceRef::toString).collect(Collectors.joining(", "))),
    TO_KNOW("To know", row -> sentences(row.notes())),
    WHY("Why here", row -> sentences(row.why()));

    private final String header;
    private final Function<PlanRow, String> open;
    private final Function<DoneRow, String> done;

    PlanColumn(String header, Function<PlanRow, String> open) {
        this(header, open, row -> "");
    }

    PlanColumn(String header, Function<PlanRow, String> open, Function<DoneRow, String> done) {
        this.header = header;
        this.open = open;
        this.done = done;
    }

    String header() {
        return header;
    }

    String text(PlanRow row) {
        return open.apply(row);
    }

    String text(DoneRow row) {
        return done.apply(row);
    }

    /** The column that a person's header means, without regard to case and space around it. */
    static @Nullable PlanColumn of(String header) {
        String plain = plain(header);
        for (PlanColumn column : values()) {
            if (plain(column.header).equals(plain)) {
                return column;
            }
        }
        return null;
    }

    static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    private static String ref(@Nullable FormRef ref) {
        return ref == null ? "" : ref.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String schemes(Collection<CertificateScheme> schemes) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(", "));
    }

    private static String sentences(List<Reason> reasons) {
        return reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
    }
}
