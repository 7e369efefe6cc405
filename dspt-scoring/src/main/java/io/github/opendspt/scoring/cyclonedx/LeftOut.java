package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.code.Code;
import java.util.ArrayList;
import java.util.List;

/** What was given and not written, in the making. Used by one thread. */
final class LeftOut {

    private final List<Finding> findings = new ArrayList<>();

    void addIf(boolean given, String pointer, Code code) {
        if (given) {
            findings.add(Finding.of(Severity.INFO, null, pointer, Reason.of(code)));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
