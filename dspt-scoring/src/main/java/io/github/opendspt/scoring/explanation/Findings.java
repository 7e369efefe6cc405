package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as they come up, given back in order and each once: a warning of the credits may say the same as a finding of an
 * answer. Kept by code, by which they are ordered first, since those of one code mostly come up in order. Mutable, and used
 * by one thread only.
 */
final class Findings {

    private final Map<String, List<Finding>> byCode = new HashMap<>();
    private int count;

    void add(Finding finding) {
        byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
        count++;
    }

    void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    List<Finding> inOrder() {
        List<Finding> ordered = new ArrayList<>(count);
        for (List<Finding> ofCode : new TreeMap<>(byCode).values()) {
            ofCode.sort(null);
            Finding last = null;
            for (Finding finding : ofCode) {
                if (last == null || finding.compareTo(last) != 0) {
                    ordered.add(finding);
                }
                last = finding;
            }
        }
        return Finding.firstOf(ordered);
    }
}
