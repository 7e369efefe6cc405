package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.web.Option;
import io.github.opendspt.examples.service.web.Typed;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form to add evidence.
 *
 * @param faults what is wrong with what was typed
 * @param typed what was typed, by field
 * @param kinds the kinds
 * @param says what it may say
 */
record EvidenceForm(List<String> faults, Map<String, String> typed, List<Option> kinds, List<Option> says) {

    private static final List<String> FIELDS =
            List.of("title", "observedOn", "validUntil", "collectedAt", "source", "uri", "digest", "cannotSee");

    private static final String ALGORITHM = "sha256:";

    static EvidenceForm of(Typed typed) {
        return new EvidenceForm(
                typed.faults(),
                FIELDS.stream().collect(Collectors.toMap(field -> field, typed::text)),
                Option.of(
                        EvidenceKind.values(),
                        EvidenceKind::token,
                        kind -> Wording.capital(kind.displayName()),
                        typed.text("kind")),
                Option.of(
                        EvidenceSays.values(),
                        EvidenceSays::token,
                        says -> Wording.capital(says.displayName()),
                        typed.text("says")));
    }

    /** What was typed, as evidence; {@code null} where there is a fault in it. */
    static @Nullable Evidence read(Typed typed, ZoneId zone) {
        String title = typed.required("title", "What it is");
        typed.required("observedOn", "The day on which it was seen");
        LocalDate on = typed.day("observedOn", "The day on which it was seen");
        LocalDate until = typed.day("validUntil", "The day until which it is good");
        Instant collected = typed.moment("collectedAt", "The time at which it was collected", zone);
        Checksum digest = typed.parsed(
                "digest",
                EvidenceForm::digest,
                "The digest is not one of SHA-256, which is 64 digits and letters from a to f.");
        EvidenceKind kind = typed.parsed("kind", EvidenceKind::parse, "The kind is not known.");
        EvidenceSays says = typed.parsed("says", EvidenceSays::parse, "What it says is not known.");
        if (on == null || !typed.faults().isEmpty()) {
            return null;
        }
        return Evidence.builder(title, on)
                .kind(kind)
                .says(says)
                .collectedAt(collected)
                .source(typed.optional("source"))
                .uri(typed.optional("uri"))
                .digest(digest)
                .validUntil(until)
                .cannotSee(typed.optional("cannotSee"))
                .build();
    }

    /** As programs print it: with or without the name of the algorithm, in capitals or not. */
    private static Checksum digest(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        return Checksum.parse(text.startsWith(ALGORITHM) ? text : ALGORITHM + text);
    }

    /**
     * A record of evidence.
     *
     * @param key what it is known by in a form
     * @param title what it is
     * @param caution that it contradicts what was stated, or is out of date; empty for neither
     * @param parts what else is known of it
     */
    record Row(String key, String title, String caution, List<Part> parts) {

        static Row of(Evidence evidence, ZoneId zone, LocalDate today) {
            String caution = Stream.of(
                            evidence.says() == EvidenceSays.CONTRADICTS ? "Contradicts what is stated" : "",
                            evidence.validUntil() != null
                                            && evidence.validUntil().isBefore(today)
                                    ? "Out of date"
                                    : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(". "));
            return new Row(
                    EvidenceKey.of(evidence),
                    evidence.title(),
                    caution,
                    Stream.of(
                                    new Part("Seen on", Wording.day(evidence.observedOn())),
                                    new Part("Good until", day(evidence.validUntil())),
                                    new Part(
                                            "Kind",
                                            evidence.kind() == null
                                                    ? ""
                                                    : Wording.capital(
                                                            evidence.kind().displayName())),
                                    new Part("From", text(evidence.source())),
                                    new Part("Collected", moment(evidence.collectedAt(), zone)),
                                    new Part("Kept at", text(evidence.uri())),
                                    new Part("SHA-256", digest(evidence.digest())),
                                    new Part("Cannot see", text(evidence.cannotSee())))
                            .filter(part -> !part.value().isEmpty())
                            .toList());
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : Wording.day(day);
        }

        private static String digest(@Nullable Checksum digest) {
            return digest == null ? "" : digest.text().substring(ALGORITHM.length());
        }

        private static String moment(@Nullable Instant moment, ZoneId zone) {
            return moment == null
                    ? ""
                    : Wording.day(moment.atZone(zone).toLocalDate()) + ", "
                            + moment.atZone(zone).toLocalTime();
        }

        /** {@return how much is known; nothing of it} */
        @Override
        public String toString() {
            return "Row[" + parts.size() + " parts]";
        }
    }

    /**
     * Something that is known of evidence.
     *
     * @param name what it is called
     * @param value what it is
     */
    record Part(String name, String value) {}

    /** {@return how many faults; nothing of what was typed} */
    @Override
    public String toString() {
        return "EvidenceForm[" + faults.size() + " faults]";
    }
}
