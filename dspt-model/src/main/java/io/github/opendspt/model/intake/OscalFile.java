package io.github.opendspt.model.intake;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.internal.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the results of an OSCAL assessment. Of each observation its times are kept to the end of its result, since a finding
 * names its observations by their ids. Used by one thread, once.
 */
final class OscalFile {

    private static final String SATISFIED = "satisfied";
    private static final String NOT_SATISFIED = "not-satisfied";
    private static final String WITHOUT_TARGET = "(no target)";

    private final JsonWalk walk;
    private final Account account;
    private @Nullable String title;

    OscalFile(JsonWalk walk, Account account) {
        this.walk = walk;
        this.account = account;
    }

    /** Reads the member {@code assessment-results} at hand. */
    void assessmentResults() {
        walk.members(name -> {
            if (name.equals("metadata")) {
                walk.members(member -> title = member.equals("title") ? walk.text() : title);
            } else if (name.equals("results")) {
                walk.elements(() -> new Result().read());
            }
        });
    }

    /** The times of an observation. */
    private record Seen(Instant collected, @Nullable LocalDate expires) {}

    /** A finding whose observation has not been read yet. */
    private record Pending(Tally tally, UUID observation) {}

    private final class Result {
        private final Run run = new Run(account);
        private final Map<UUID, Seen> observations = new HashMap<>();
        private final List<Pending> pending = new ArrayList<>();
        private @Nullable Instant start;
        private @Nullable Instant end;

        private @Nullable UUID uuid;
        private @Nullable Instant collected;
        private @Nullable Instant expires;

        private @Nullable String findingTitle;
        private @Nullable String target;
        private @Nullable String state;
        private final List<UUID> related = new ArrayList<>();

        void read() {
            walk.members(name -> {
                switch (name) {
                    case "start" -> start = walk.moment();
                    case "end" -> end = walk.moment();
                    case "observations" -> walk.elements(this::observation);
                    case "findings" -> walk.elements(this::finding);
                    default -> {}
                }
            });
            for (Pending one : pending) {
                Seen seen = observations.get(one.observation);
                if (seen != null) {
                    one.tally.observed(seen.collected, seen.expires);
                }
            }
            Instant when = end == null ? start : end;
            if (when != null) {
                for (Tally tally : run.tallies()) {
                    if (!tally.hasDay()) {
                        tally.observed(when, null);
                    }
                }
            }
            run.end(title);
        }

        private void observation() {
            uuid = null;
            collected = null;
            expires = null;
            walk.members(name -> {
                switch (name) {
                    case "uuid" -> uuid = uuid();
                    case "collected" -> collected = walk.moment();
                    case "expires" -> expires = walk.moment();
                    default -> {}
                }
            });
            if (uuid != null && collected != null) {
                observations.put(uuid, new Seen(collected, until(collected)));
            }
        }

        private @Nullable LocalDate until(Instant from) {
            if (expires == null) {
                return null;
            }
            LocalDate until = Instants.day(expires);
            if (until.isBefore(Instants.day(from))) {
                walk.report(ModelCodes.EVIDENCE_VALID_UNTIL_BEFORE_OBSERVED, until, Instants.day(from));
                return null;
            }
            return until;
        }

        private void finding() {
            findingTitle = null;
            target = null;
            state = null;
            related.clear();
            account.record();
            walk.members(name -> {
                switch (name) {
                    case "title" -> findingTitle = walk.text();
                    case "target" -> walk.members(this::target);
                    case "related-observations" ->
                        walk.elements(() -> walk.members(member -> {
                            UUID id = member.equals("observation-uuid") ? uuid() : null;
                            if (id != null) {
                                related.add(id);
                            }
                        }));
                    default -> {}
                }
            });
            if (!SATISFIED.equals(state) && !NOT_SATISFIED.equals(state)) {
                account.unusable(1);
                walk.report(IntakeCodes.STATE, List.of(SATISFIED, NOT_SATISFIED));
                return;
            }
            Tally tally = run.tally(target == null ? WITHOUT_TARGET : target, 1);
            if (tally != null) {
                count(tally);
            }
        }

        private void target(String name) {
            if (name.equals("target-id")) {
                target = walk.text();
            } else if (name.equals("status")) {
                walk.members(member -> state = member.equals("state") ? walk.text() : state);
            }
        }

        private void count(Tally tally) {
            tally.titled(tally.records() == 0 ? findingTitle : null);
            tally.count(SATISFIED.equals(state) ? EvidenceSays.SUPPORTS : EvidenceSays.CONTRADICTS);
            if (tally.withoutDay == null) {
                tally.withoutDay = walk.problem(IntakeCodes.NO_DAY);
            }
            for (UUID id : related) {
                Seen seen = observations.get(id);
                if (seen == null) {
                    pending.add(new Pending(tally, id));
                } else {
                    tally.observed(seen.collected, seen.expires);
                }
            }
        }

        private @Nullable UUID uuid() {
            String text = walk.text();
            try {
                return text == null ? null : UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                return null; // It is no id that anything could be found by.
            }
        }
    }
}
