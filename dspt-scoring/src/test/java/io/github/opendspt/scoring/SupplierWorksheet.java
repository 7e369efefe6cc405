package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A software supplier's own worksheet for 2025-26, category 2: 22 answers, no certificate, nothing confirmed. */
final class SupplierWorksheet {

    private SupplierWorksheet() {}

    static Assessment read() {
        try (InputStream in = SupplierWorksheet.class.getResourceAsStream("supplier-worksheet-2025-26.json")) {
            return AssessmentJson.reader().read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
