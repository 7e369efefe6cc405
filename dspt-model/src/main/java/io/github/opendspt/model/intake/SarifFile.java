package io.github.opendspt.model.intake;

import io.github.opendspt.model.assessment.EvidenceSays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the runs of a SARIF file. Neither messages nor places are kept: a scanner for secrets writes there what it found.
 * Used by one thread, once.
 */
final class SarifFile {

    private static final String WITHOUT_RULE = "(no rule)";

    private final JsonWalk walk;
    private final Account account;

    SarifFile(JsonWalk walk, Account account) {
        this.walk = walk;
        this.account = account;
    }

    /** Reads the array of runs at hand. */
    void runs() {
        walk.elements(() -> new SarifRun().read());
    }

    private static EvidenceSays says(@Nullable String kind) {
        return switch (kind == null ? "fail" : kind) {
            case "fail" -> EvidenceSays.CONTRADICTS;
            case "pass" -> EvidenceSays.SUPPORTS;
            default -> EvidenceSays.SILENT;
        };
    }

    /** One run. A result may name its rule by its place among the rules of the tool, which may follow it. */
    private final class SarifRun {
        private final Run run = new Run(account);
        private final Map<Integer, Tally> byIndex = new HashMap<>();
        private final List<String> rules = new ArrayList<>();
        private @Nullable String tool;
        private @Nullable Instant ended;

        private @Nullable String rule;
        private @Nullable String kind;
        private int index;

        void read() {
            walk.members(name -> {
                switch (name) {
                    case "tool" ->
                        walk.members(part -> {
                            if (part.equals("driver")) {
                                walk.members(this::driver);
                            }
                        });
                    case "invocations" -> walk.elements(() -> walk.members(this::invocation));
                    case "results" -> walk.elements(this::result);
                    default -> {}
                }
            });
            byIndex.forEach((place, tally) -> {
                Tally named = run.tally(place < rules.size() ? rules.get(place) : WITHOUT_RULE, tally.records());
                if (named != null) {
                    named.add(tally);
                }
            });
            if (ended != null) {
                run.tallies().forEach(tally -> tally.observed(ended, null));
            }
            run.end(tool);
        }

        private void driver(String name) {
            if (name.equals("name")) {
                tool = walk.text();
            } else if (name.equals("rules")) {
                walk.elements(() -> {
                    String[] id = {WITHOUT_RULE};
                    walk.members(member -> {
                        String text = member.equals("id") ? walk.text() : null;
                        id[0] = text == null ? id[0] : text;
                    });
                    if (rules.size() < IntakeReport.MOST_RULES) {
                        rules.add(id[0]);
                    }
                });
            }
        }

        private void invocation(String name) {
            if (name.equals("endTimeUtc")) {
                Instant end = walk.moment();
                ended = ended == null || (end != null && end.isAfter(ended)) ? end : ended;
            }
        }

        private void result() {
            rule = null;
            kind = null;
            index = -1;
            account.record();
            walk.members(name -> {
                switch (name) {
                    case "ruleId" -> rule = walk.text();
                    case "ruleIndex" -> index = walk.index();
                    case "rule" ->
                        walk.members(member -> {
                            if (member.equals("id") && rule == null) {
                                rule = walk.text();
                            } else if (member.equals("index") && index < 0) {
                                index = walk.index();
                            }
                        });
                    case "kind" -> kind = walk.text();
                    default -> {}
                }
            });
            Tally tally = rule == null && index >= 0 && index < IntakeReport.MOST_RULES
                    ? byIndex.computeIfAbsent(index, place -> new Tally())
                    : run.tally(rule == null ? WITHOUT_RULE : rule, 1);
            if (tally != null) {
                tally.count(says(kind));
                if (tally.withoutDay == null) {
                    tally.withoutDay = walk.problem(IntakeCodes.NO_DAY);
                }
            }
        }
    }
}
