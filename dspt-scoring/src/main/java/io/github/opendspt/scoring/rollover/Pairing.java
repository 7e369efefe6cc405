package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which item of a requirement set takes the place of which item of another. */
final class Pairing {

    private final Map<EvidenceRef, Renumbered> renumbered = new HashMap<>();
    private final Map<EvidenceRef, EvidenceRef> beforeByAfter = new TreeMap<>();

    Pairing(RequirementSet from, RequirementSet to, List<Renumbered> moves) {
        Map<EvidenceRef, Renumbered> byBefore = new HashMap<>();
        moves.forEach(item -> {
            byBefore.put(item.before(), item);
            renumbered.put(item.after(), item);
        });
        from.items().forEach(item -> {
            EvidenceRef before = item.ref();
            Renumbered moved = byBefore.get(before);
            EvidenceRef after = moved == null ? before : moved.after();
            // A ref that went to another item is not what it was.
            boolean taken = moved == null && renumbered.containsKey(after);
            if (!taken && to.item(after).isPresent()) {
                beforeByAfter.put(after, before);
            }
        });
    }

    /** The ref that an item of the later set had in the earlier one. */
    Optional<EvidenceRef> before(EvidenceRef after) {
        return Optional.ofNullable(beforeByAfter.get(after));
    }

    /** The ref that an item of the earlier set has in the later one. */
    Optional<EvidenceRef> after(EvidenceRef before) {
        return beforeByAfter.entrySet().stream()
                .filter(pair -> pair.getValue().equals(before))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether an item of the earlier set has one in its place in the later. */
    boolean hasAfter(EvidenceRef before) {
        return beforeByAfter.containsValue(before);
    }

    /** The renumbering behind an item of the later set. */
    Optional<Renumbered> renumbered(EvidenceRef after) {
        return Optional.ofNullable(renumbered.get(after));
    }
}
