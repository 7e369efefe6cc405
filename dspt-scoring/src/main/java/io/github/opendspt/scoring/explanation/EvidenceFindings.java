package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.scoring.code.EvidenceCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person should know about the evidence beside answers, of either form. None of it changes a state. Mutable, and used
 * by one thread only.
 */
public final class EvidenceFindings {

    private final EvidenceFreshness freshness;
    private final LocalDate asAt;
    private final List<Finding> found = new ArrayList<>(0);
    private final Map<Checksum, List<Place>> byDigest = new LinkedHashMap<>();

    /**
     * Starts looking.
     *
     * @param freshness for how long evidence is current
     * @param asAt the day of the verdict
     */
    public EvidenceFindings(EvidenceFreshness freshness, LocalDate asAt) {
        this.freshness = freshness;
        this.asAt = asAt;
    }

    /**
     * Looks at the evidence for what is asked.
     *
     * @param ref the ref of the item or outcome
     * @param records the evidence
     * @param notBefore the first day of its window (rule A38), or {@code null} if it has none
     * @param stated whether something is stated that evidence may contradict: a complete answer, or an exemption
     */
    public void look(Ref ref, List<Evidence> records, @Nullable LocalDate notBefore, boolean stated) {
        for (int i = 0; i < records.size(); i++) {
            Evidence record = records.get(i);
            LocalDate observedOn = record.observedOn();
            Place place = new Place(ref, i);
            if (record.digest() != null) {
                byDigest.computeIfAbsent(record.digest(), digest -> new ArrayList<>(1))
                        .add(place);
            }
            if (observedOn.isAfter(asAt)) {
                add(place, "/observedOn", Reason.of(EvidenceCodes.FUTURE, ref, observedOn, asAt));
                continue;
            }
            LocalDate outOfDateFrom = freshness.outOfDateFrom(record, notBefore);
            if (outOfDateFrom != null && !asAt.isBefore(outOfDateFrom)) {
                add(place, "", Reason.of(EvidenceCodes.STALE, ref, observedOn, outOfDateFrom));
            }
            if (stated && record.says() == EvidenceSays.CONTRADICTS) {
                add(place, "", Reason.of(EvidenceCodes.CONTRADICTS, ref, observedOn));
            }
        }
    }

    /**
     * Notes that there is evidence for what is not asked.
     *
     * @param ref the ref
     * @param edition the edition
     */
    public void notAsked(Ref ref, Edition edition) {
        found.add(Finding.of(
                Severity.WARNING, ref, "/evidence/" + ref, Reason.of(EvidenceCodes.UNKNOWN_REF, ref, edition)));
    }

    /**
     * Ends looking: adds what is found only by comparing the records with each other.
     *
     * @return everything that was found
     */
    public List<Finding> found() {
        for (List<Place> places : byDigest.values()) {
            if (places.size() > 1) {
                TreeSet<Ref> refs = new TreeSet<>();
                places.forEach(place -> refs.add(place.ref));
                // One file for several items is usual; twice for one item it only looks like more.
                Severity severity = refs.size() == places.size() ? Severity.INFO : Severity.WARNING;
                Place last = places.get(places.size() - 1);
                found.add(Finding.of(
                        severity,
                        refs.size() == 1 ? last.ref : null,
                        last + "/digest",
                        Reason.of(EvidenceCodes.DUPLICATE_DIGEST, places.size(), List.copyOf(refs))));
            }
        }
        return found;
    }

    private void add(Place place, String member, Reason reason) {
        found.add(Finding.of(Severity.WARNING, place.ref, place + member, reason));
    }

    /** Where a record is in the document. */
    private record Place(Ref ref, int index) {
        @Override
        public String toString() {
            return "/evidence/" + ref + "/" + index;
        }
    }
}
