package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What reading a sheet into an assessment changed. It names refs and members of the document, and nothing that they hold. A value:
 * immutable and thread-safe.
 *
 * @param added the items that have an answer now and had none
 * @param changed the items whose answer is another one
 * @param removed the items that had an answer and have none now
 * @param confirmations the assertions whose confirmation was added, changed or removed
 * @param members the other members of the document that are not as they were, such as {@code certificates}
 */
public record SheetChanges(
        SortedSet<EvidenceRef> added,
        SortedSet<EvidenceRef> changed,
        SortedSet<EvidenceRef> removed,
        SortedSet<AssertionRef> confirmations,
        SortedSet<String> members) {

    /** Copies the sets. */
    public SheetChanges {
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
        confirmations = Collections.unmodifiableSortedSet(new TreeSet<>(confirmations));
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
    }

    /**
     * Compares two assessments.
     *
     * @param before what was there
     * @param after what is there now
     * @return the changes
     */
    public static SheetChanges between(Assessment before, Assessment after) {
        TreeSet<EvidenceRef> added = new TreeSet<>(after.answers().keySet());
        added.removeAll(before.answers().keySet());
        TreeSet<EvidenceRef> removed = new TreeSet<>(before.answers().keySet());
        removed.removeAll(after.answers().keySet());
        TreeSet<EvidenceRef> changed = differing(before.answers(), after.answers());
        changed.removeAll(added);
        changed.removeAll(removed);
        TreeSet<String> members = new TreeSet<>();
        member(members, "organisation", before.organisation(), after.organisation());
        member(members, "certificates", before.certificates(), after.certificates());
        member(members, "evidence", before.evidence(), after.evidence());
        member(members, "drafts", before.drafts(), after.drafts());
        member(members, "sites", before.sites(), after.sites());
        member(members, "improvementPlan", before.improvementPlan(), after.improvementPlan());
        member(members, "previousStatus", before.previousStatus(), after.previousStatus());
        member(members, "publication", before.publication(), after.publication());
        return new SheetChanges(
                added, changed, removed, differing(before.confirmedAssertions(), after.confirmedAssertions()), members);
    }

    private static <K extends Comparable<? super K>, V> TreeSet<K> differing(
            SortedMap<K, V> before, SortedMap<K, V> after) {
        TreeSet<K> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> Objects.equals(((Map<K, V>) before).get(key), after.get(key)));
        return differing;
    }

    private static void member(
            TreeSet<String> members,
            String name,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        if (!Objects.equals(before, after)) {
            members.add(name);
        }
    }

    /**
     * Checks whether anything changed.
     *
     * @return whether nothing did
     */
    public boolean isEmpty() {
        return added.isEmpty()
                && changed.isEmpty()
                && removed.isEmpty()
                && confirmations.isEmpty()
                && members.isEmpty();
    }
}
