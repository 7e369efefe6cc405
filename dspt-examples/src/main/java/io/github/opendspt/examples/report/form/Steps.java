package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.Situation.Lapse;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.scoring.plan.PlanRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the work list and their numbers: the certificates to renew, then the rows of the plan in its order. Every step
 * has one number, and every place of the page that speaks of it leads there.
 */
final class Steps {

    private final Situation situation;
    private final List<Lapse> renewals;
    private final List<PlanRow> rows;
    private final Map<FormRef, Integer> numbers = new HashMap<>();

    Steps(Situation situation) {
        this.situation = situation;
        this.renewals = situation.lapses().stream()
                .filter(lapse -> !lapse.items().isEmpty())
                .toList();
        this.rows = situation.report().plan().rows();
        for (int i = 0; i < rows.size(); i++) {
            FormRef ref = rows.get(i).ref();
            if (ref != null) {
                numbers.put(ref, renewals.size() + i + 1);
            }
        }
    }

    List<Lapse> renewals() {
        return renewals;
    }

    List<PlanRow> rows() {
        return rows;
    }

    int count() {
        return renewals.size() + rows.size();
    }

    /** The number of the step that a row is. */
    int number(PlanRow row) {
        FormRef ref = row.ref();
        return ref == null ? renewals.size() + rows.indexOf(row) + 1 : numbers.get(ref);
    }

    /** The number of the step that concerns an item or assertion. */
    Optional<Integer> number(@Nullable Ref ref) {
        return Optional.ofNullable(ref == null ? null : numbers.get(ref));
    }

    static String href(int number) {
        return "#step-" + number;
    }

    /** A link to the step that concerns an item, or to the item itself where there is nothing to do. */
    private Link link(EvidenceRef ref) {
        String item = situation.isListed(ref) ? "#item-" + ref : "";
        return new Link(ref.toString(), number(ref).map(Steps::href).orElse(item));
    }

    List<Link> links(Collection<EvidenceRef> refs) {
        return refs.stream().map(this::link).toList();
    }

    /** The first row, in the order of work, that concerns a standard. */
    Optional<PlanRow> first(int standard) {
        return rows.stream()
                .filter(row -> row.ref() != null && row.ref().standard() == standard)
                .findFirst();
    }
}
