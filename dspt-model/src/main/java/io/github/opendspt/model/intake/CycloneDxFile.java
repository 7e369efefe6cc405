package io.github.opendspt.model.intake;

import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attestations of a CycloneDX file: how far each requirement of a standard is conformed to. A requirement is known by
 * its identifier, which may follow behind the attestations. Neither rationales nor claims are kept. Used by one thread, once.
 */
final class CycloneDxFile {

    /** How the properties of this library's own attestations are called. */
    private static final String OWN = "opendspt:";

    private static final String WITHOUT_REQUIREMENT = "(no requirement)";

    private final JsonWalk walk;
    private final Account account;
    private final Run run;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, String> identifiers = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private boolean declared;
    private boolean own;
    private @Nullable Instant timestamp;
    private @Nullable String component;

    private @Nullable String requirement;
    private double score;

    CycloneDxFile(JsonWalk walk, Account account) {
        this.walk = walk;
        this.account = account;
        this.run = new Run(account);
    }

    /** Reads a member of the document, with its value at hand. */
    void member(String name) {
        switch (name) {
            case "metadata" -> walk.members(this::metadata);
            case "declarations" -> {
                declared = true;
                each("attestations", () -> each("map", this::conformance));
            }
            case "definitions" -> each("standards", () -> each("requirements", this::definition));
            default -> {}
        }
    }

    /** Whether the document declares anything, as an attestation does. */
    boolean isDeclared() {
        return declared;
    }

    private void each(String list, Runnable taker) {
        walk.members(name -> {
            if (name.equals(list)) {
                walk.elements(taker);
            }
        });
    }

    private void metadata(String name) {
        switch (name) {
            case "timestamp" -> timestamp = walk.moment();
            case "component" -> walk.members(member -> component = member.equals("name") ? walk.text() : component);
            case "properties" ->
                walk.elements(() -> walk.members(member -> {
                    String text = member.equals("name") ? walk.text() : null;
                    own |= text != null && text.startsWith(OWN);
                }));
            default -> {}
        }
    }

    private void definition() {
        @Nullable String[] found = new String[3];
        walk.members(name -> {
            switch (name) {
                case "bom-ref" -> found[0] = walk.text();
                case "identifier" -> found[1] = walk.text();
                case "parent" -> found[2] = walk.text();
                default -> {}
            }
        });
        String reference = found[0];
        String identifier = found[1];
        if (reference != null && identifier != null && identifiers.size() < IntakeReport.MOST_RULES) {
            identifiers.put(reference, identifier);
        }
        if (found[2] != null && parents.size() < IntakeReport.MOST_RULES) {
            parents.add(found[2]);
        }
    }

    private void conformance() {
        requirement = null;
        score = Double.NaN;
        walk.members(name -> {
            if (name.equals("requirement")) {
                requirement = walk.text();
            } else if (name.equals("conformance")) {
                walk.members(member -> score = member.equals("score") ? walk.number() : score);
            }
        });
        String reference = requirement == null ? WITHOUT_REQUIREMENT : requirement;
        if (!tallies.containsKey(reference) && tallies.size() == IntakeReport.MOST_RULES) {
            account.record();
            account.unmapped(PlainText.cut(reference, Evidence.MAX_TITLE));
            return;
        }
        Tally tally = tallies.computeIfAbsent(reference, absent -> new Tally());
        tally.count(says(score));
        if (tally.withoutDay == null) {
            tally.withoutDay = walk.problem(IntakeCodes.NO_DAY);
        }
    }

    /** Conformance in part is no verdict, nor is one without a score. */
    private static EvidenceSays says(double score) {
        return score >= 1 ? EvidenceSays.SUPPORTS : score <= 0 ? EvidenceSays.CONTRADICTS : EvidenceSays.SILENT;
    }

    /** Hands over what all of it became. The standards and assertions of our own attestations only sum up their items. */
    void end() {
        tallies.forEach((reference, tally) -> {
            String identifier = identifiers.getOrDefault(reference, reference);
            if (own && parents.contains(reference) && RuleMap.item(identifier) == null) {
                return;
            }
            for (int i = 0; i < tally.records(); i++) {
                account.record();
            }
            Tally named = run.tally(own ? RuleMap.OWN + identifier : identifier, tally.records());
            if (named != null) {
                named.add(tally);
            }
        });
        Instant when = timestamp;
        if (when != null) {
            run.tallies().forEach(tally -> tally.observed(when, null));
        }
        run.end(component);
    }
}
