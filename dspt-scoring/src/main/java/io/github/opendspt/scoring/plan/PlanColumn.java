package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a plan's table, in their order. */
enum PlanColumn {
    STANDARD("Standard", row -> row.ref() == null ? "" : Integer.toString(row.standard())),
    PRIORITY("Priority", row -> Integer.toString(row.priority())),
    KIND("Kind", row -> row.kind().token()),
    REF("Ref", row -> row.ref() == null ? "" : row.ref().toString()),
    TITLE("Title", PlanRow::title),
    GAP("Gap", row -> row.gap().message()),
    ACTION("Action", PlanRow::action),
    OWNER("Owner", row -> row.owner() == null ? "" : row.owner()),
    DUE("Due", row -> row.due() == null ? "" : row.due().toString()),
    EXEMPT_BY("Would be exempt by", row -> schemes(row.exemptBy())),
    MAY_EXEMPT_BY("May be exempt by", row -> schemes(row.mayExemptBy())),
    UNLOCKS("Unlocks", row -> row.unlocks().stream().map(EvidenceRef::toString).collect(Collectors.joining(", "))),
    WHY("Why here", row -> row.why().stream().map(Reason::message).collect(Collectors.joining("; ")));

    private final String header;
    private final Function<PlanRow, String> text;

    PlanColumn(String header, Function<PlanRow, String> text) {
        this.header = header;
        this.text = text;
    }

    String header() {
        return header;
    }

    String text(PlanRow row) {
        return text.apply(row);
    }

    private static String schemes(Collection<CertificateScheme> schemes) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(", "));
    }
}
