package io.github.opendspt.examples.service.form;

import io.github.opendspt.model.assessment.Document;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fields of a form hold. */
final class Fields {

    /** What stands between the name of a document and where it is. */
    private static final String LINK = " | ";

    private Fields() {}

    /** What was typed, with the line ends of texts rather than of forms, and without blanks around it. */
    static String typed(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** What a form shows of a text that is kept, so that it is typed as it is shown. */
    static String shown(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** A day, or a fault that says which field it is. */
    static @Nullable LocalDate day(String typed, String field, List<String> faults) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            faults.add(field + " is not a day. Write it as 2026-06-30, or choose it.");
            return null;
        }
    }

    /** A line each: the name, and behind a bar where it is. */
    static String lines(List<Document> documents) {
        return documents.stream()
                .map(document -> shown(document.name()) + (document.uri() == null ? "" : LINK + shown(document.uri())))
                .collect(Collectors.joining("\n"));
    }

    static List<Document> documents(String lines) {
        List<Document> documents = new ArrayList<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int bar = line.lastIndexOf(LINK);
            documents.add(
                    bar < 1
                            ? new Document(line, null)
                            : new Document(
                                    line.substring(0, bar).strip(),
                                    line.substring(bar + LINK.length()).strip()));
        });
        return documents;
    }
}
