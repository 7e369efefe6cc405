package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Findings as they come up, given back in order and each once: a warning of the credits may say the same as a finding of an
 * answer. Kept in order by code, by which they are ordered first and of which there are few; those of one code mostly come up in
 * order. Mutable, and used by one thread only.
 */
final class Findings {

    private static final Comparator<List<Finding>> BY_CODE =
            Comparator.comparing(ofCode -> ofCode.get(0).code());

    private final List<List<Finding>> byCode = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        List<Finding> ofCode = ofCode(finding.code());
        int size = ofCode.size();
        int place = size == 0 || ofCode.get(size - 1).compareTo(finding) < 0
                ? -size - 1
                : Collections.binarySearch(ofCode, finding);
        if (place < 0) {
            ofCode.add(-place - 1, finding);
            count++;
        }
    }

    private List<Finding> ofCode(String code) {
        for (int i = 0; i < byCode.size(); i++) {
            List<Finding> ofCode = byCode.get(i);
            if (ofCode.get(0).code().equals(code)) {
                return ofCode;
            }
        }
        List<Finding> first = new ArrayList<>();
        byCode.add(first);
        return first;
    }

    void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    List<Finding> inOrder() {
        List<Finding> ordered = new ArrayList<>(count);
        byCode.sort(BY_CODE);
        byCode.forEach(ordered::addAll);
        return Finding.firstOf(ordered);
    }
}
