package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers about documents: whether they are valid, and which category an assessment is judged in. */
final class Documents {

    private Documents() {}

    static Map<String, Object> answer(Input given) {
        if (given.has("cafAssessment") || given.has("cafText")) {
            return read(given, "cafAssessment", "cafText", CafAssessmentJson.reader())
                    .answer();
        }
        Read<Assessment> read = read(given, "assessment", "text", AssessmentJson.reader());
        Map<String, Object> answer = read.answer();
        read.reading().value().ifPresent(assessment -> putCategory(assessment, answer));
        return answer;
    }

    private record Read<T>(Reading<T> reading, Map<String, Object> answer) {}

    private static <T> Read<T> read(Input given, String document, String text, DocumentReader<T> reader) {
        Reading<T> reading = reader.read(given.has(text) ? given.text(text) : given.document(document));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("valid", reading.value().isPresent());
        answer.put("problems", Parts.problems(reading.problems()));
        return new Read<>(reading, answer);
    }

    private static void putCategory(Assessment assessment, Map<String, Object> answer) {
        try {
            answer.put(
                    "category",
                    Catalogue.bundled().requirements(assessment).category().number());
        } catch (RequirementsUnavailableException e) {
            answer.put("unavailable", List.of(Parts.part("code", e.code(), "pointer", e.pointer())));
        }
    }
}
