package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Findings as they come up, given back in order and each once: a warning of the credits may say the same as a finding of an
 * answer. Kept in order by code, by which they are ordered first and of which there are few; those of one code mostly come up in
 * order. Mutable, and used by one thread only.
 */
final class Findings {

    private static final Comparator<OfCode> BY_CODE = Comparator.comparing(ofCode -> ofCode.code);

    private final List<OfCode> byCode = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        if (ofCode(finding.code()).add(finding)) {
            count++;
        }
    }

    private OfCode ofCode(String code) {
        for (int i = 0; i < byCode.size(); i++) {
            OfCode ofCode = byCode.get(i);
            if (ofCode.code.equals(code)) {
                return ofCode;
            }
        }
        OfCode first = new OfCode(code);
        byCode.add(first);
        return first;
    }

    void addAll(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            add(findings.get(i));
        }
    }

    List<Finding> inOrder() {
        byCode.sort(BY_CODE);
        Finding[] ordered = new Finding[count];
        int at = 0;
        for (OfCode ofCode : byCode) {
            at = ofCode.copyTo(ordered, at);
        }
        return Finding.firstOf(List.of(ordered));
    }

    /** The findings of one code, in order. */
    private static final class OfCode {

        private final String code;
        private final List<Finding> findings = new ArrayList<>();

        private OfCode(String code) {
            this.code = code;
        }

        /** Adds a finding unless it is there. */
        private boolean add(Finding finding) {
            int size = findings.size();
            int place = size == 0 || findings.get(size - 1).compareTo(finding) < 0
                    ? -size - 1
                    : Collections.binarySearch(findings, finding);
            if (place < 0) {
                findings.add(-place - 1, finding);
            }
            return place < 0;
        }

        /** Copies the findings to a place, and gives the one behind them. */
        private int copyTo(Finding[] target, int place) {
            for (int i = 0; i < findings.size(); i++) {
                target[place + i] = findings.get(i);
            }
            return place + findings.size();
        }
    }
}
