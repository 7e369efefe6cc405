package io.github.opendspt.scoring;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.AnswerKind;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * How sentences name things. The records are arguments of {@link Reason}s: they hold the values and become words only when
 * a sentence is rendered.
 */
final class Wording {

    private Wording() {}

    static String ofKind(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> "a tick";
            case TEXT -> "a text";
            case DOCUMENT -> "documents";
            case DATE -> "a date";
            case UNKNOWN -> "an answer of any kind, since the sources do not say which";
        };
    }

    /** Schemes by their usual names. */
    record Schemes(List<CertificateScheme> schemes) {
        @Override
        public String toString() {
            StringJoiner names = new StringJoiner(" and ");
            for (CertificateScheme scheme : schemes) {
                names.add(scheme.displayName());
            }
            return names.toString();
        }
    }

    /** Reasons within a sentence. */
    record Because(Collection<Reason> reasons) {
        @Override
        public String toString() {
            StringJoiner sentences = new StringJoiner("; ");
            for (Reason reason : reasons) {
                sentences.add(reason.message());
            }
            return sentences.toString();
        }
    }
}
