package io.github.opendspt.model.intake;

import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of a tool: its records by the rules that are mapped, and what they become in the end. Used by one thread. */
final class Run {

    private final Account account;
    private final Map<String, Tally> byRule = new TreeMap<>();

    Run(Account account) {
        this.account = account;
    }

    /** The tally of a rule; {@code null} if it is not mapped, which is noted for as many records. */
    @Nullable
    Tally tally(String rule, int records) {
        Tally tally = byRule.get(rule);
        if (tally == null) {
            if (account.rules.refs(rule).isEmpty()) {
                for (int i = 0; i < records; i++) {
                    account.unmapped(PlainText.cut(rule, Evidence.MAX_TITLE));
                }
                return null;
            }
            tally = new Tally(rule);
            byRule.put(rule, tally);
        }
        return tally;
    }

    Iterable<Tally> tallies() {
        return byRule.values();
    }

    /** Makes one piece of evidence for each item, of all rules that speak of it. */
    void end(@Nullable String source) {
        Map<Ref, Tally> byRef = new TreeMap<>();
        byRule.forEach((rule, tally) -> {
            if (!tally.hasDay() && account.day != null) {
                tally.observed(account.day);
            }
            if (!tally.hasDay()) {
                account.unusable(tally.records());
                account.problem(Objects.requireNonNull(tally.withoutDay));
                return;
            }
            account.taken(tally.records());
            SortedSet<Ref> refs = account.rules.refs(rule);
            refs.forEach(
                    ref -> byRef.computeIfAbsent(ref, absent -> new Tally()).add(tally));
        });
        byRef.forEach((ref, tally) -> account.take(
                ref,
                tally.evidence()
                        .source(PlainText.cutOrNull(source, Evidence.MAX_TITLE))
                        .digest(account.digest)
                        .build()));
    }
}
