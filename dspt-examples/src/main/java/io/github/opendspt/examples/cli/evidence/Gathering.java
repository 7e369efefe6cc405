package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.examples.cli.sheet.AssessmentOutput;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Evidence as it comes together for one assessment. What the assessment has already is not added again. */
final class Gathering {

    private final Loaded loaded;
    private final Map<Ref, List<Evidence>> evidence = new TreeMap<>();
    private final Map<EvidenceRef, Draft> drafts = new TreeMap<>();
    private final TreeSet<Ref> ofOtherForm = new TreeSet<>();
    private final TreeSet<Ref> full = new TreeSet<>();
    private int added;
    private int known;

    Gathering(Loaded loaded) {
        this.loaded = loaded;
        if (loaded instanceof Loaded.Form form) {
            evidence.putAll(form.form().evidence());
        } else {
            evidence.putAll(loaded.caf().evidence());
        }
        evidence.replaceAll((ref, records) -> new ArrayList<>(records));
    }

    void add(Ref ref, Evidence one) {
        if (ref instanceof CafOutcomeRef != loaded instanceof Loaded.Caf) {
            ofOtherForm.add(ref);
            return;
        }
        List<Evidence> records = evidence.computeIfAbsent(ref, absent -> new ArrayList<>());
        if (records.contains(one)) {
            known++;
        } else if (records.size() == Evidence.MAX_OF_ITEM) {
            full.add(ref);
        } else {
            records.add(one);
            added++;
        }
    }

    /** Keeps a draft for an item that has no answer; whether there is none. */
    boolean draft(EvidenceRef ref, Draft draft) {
        if (loaded.form().answer(ref).isPresent()) {
            return false;
        }
        drafts.put(ref, draft);
        return true;
    }

    int added() {
        return added;
    }

    /** How many pieces of evidence the assessment had already. */
    int known() {
        return known;
    }

    /** The refs that the form of the assessment does not have. */
    List<Ref> ofOtherForm() {
        return List.copyOf(ofOtherForm);
    }

    /** The refs that hold as much evidence as a document may. */
    List<Ref> full() {
        return List.copyOf(full);
    }

    /** Writes the document and gives where to. */
    Destination write(@Nullable String out, Surroundings surroundings) {
        return AssessmentOutput.of(loaded, out).write(changed(), surroundings);
    }

    private ToolkitAssessment changed() {
        if (loaded instanceof Loaded.Caf) {
            CafAssessment.Builder builder = loaded.caf().toBuilder();
            added(loaded.caf().evidence(), builder::evidence, CafOutcomeRef.class);
            return builder.build();
        }
        Assessment.Builder builder = loaded.form().toBuilder();
        added(loaded.form().evidence(), builder::evidence, EvidenceRef.class);
        drafts.forEach(builder::draft);
        return builder.build();
    }

    /** What the document has not yet. */
    private <R extends Ref> void added(Map<R, List<Evidence>> before, BiConsumer<R, Evidence> taker, Class<R> form) {
        evidence.forEach((ref, records) -> {
            int had = before.getOrDefault(form.cast(ref), List.of()).size();
            records.subList(had, records.size()).forEach(one -> taker.accept(form.cast(ref), one));
        });
    }
}
