package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads lines that each hold an assessment of either form. A line beyond the limit of the readers is not held whole. */
final class EitherForm {

    private final DocumentReader<Assessment> forms;
    private final DocumentReader<CafAssessment> cafs;
    private final Consumer<Reading<Assessment>> form;
    private final Consumer<Reading<CafAssessment>> caf;

    EitherForm(HeldRequirements held, Consumer<Reading<Assessment>> form, Consumer<Reading<CafAssessment>> caf) {
        this.forms = AssessmentJson.reader().checking(held::problems);
        this.cafs = CafAssessmentJson.reader().checking(held::problems);
        this.form = form;
        this.caf = caf;
    }

    /** Hands on each line that is not blank, in order. */
    void lines(InputStream in) throws IOException {
        // One byte more than the readers take lets them say that it is too many.
        int most = forms.limits().maxBytes() + 1;
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int line = 1;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    append(begun, buffer, start, i, most);
                    take(begun.toByteArray(), line++);
                    begun.reset();
                    start = i + 1;
                }
            }
            append(begun, buffer, start, count, most);
        }
        take(begun.toByteArray(), line);
    }

    private static void append(ByteArrayOutputStream begun, byte[] bytes, int from, int to, int most) {
        begun.write(bytes, from, Math.min(to - from, most - begun.size()));
    }

    private void take(byte[] document, int line) {
        if (isBlank(document)) {
            return;
        }
        if (Loaded.isCaf(document)) {
            caf.accept(cafs.read(document, line));
        } else {
            form.accept(forms.read(document, line));
        }
    }

    private static boolean isBlank(byte[] document) {
        for (byte one : document) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
