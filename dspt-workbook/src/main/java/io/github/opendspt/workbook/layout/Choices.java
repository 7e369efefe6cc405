package io.github.opendspt.workbook.layout;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that cells are chosen from: what people see, each with the constant that it means. */
public enum Choices {
    YES_NO(List.of(new Word("Yes", "yes", true), new Word("No", "no", false))),
    ORGANISATION_TYPE(words(OrganisationType.values())),
    STATUS(words(Status.values())),
    PREVIOUS_STATUS(words(PreviousStatus.values())),
    SCHEME(CertificateScheme.known().stream()
            .map(scheme -> new Word(scheme.displayName(), scheme.token(), scheme))
            .toList()),
    ISO_VERSION(Arrays.stream(Iso27001Version.values())
            .map(version -> new Word(version.token(), version.token(), version))
            .toList()),
    SCOPE(words(CertificateScope.values())),
    CERTIFICATE_STATUS(words(CertificateStatus.values())),
    EVIDENCE_KIND(words(EvidenceKind.values())),
    EVIDENCE_SAYS(words(EvidenceSays.values())),
    ANSWER_KIND(words(AnswerKind.YES_NO, AnswerKind.TEXT, AnswerKind.DOCUMENT, AnswerKind.DATE));

    /** The sheet that holds the lists. */
    public static final String SHEET = "Lists";

    private final List<Word> words;

    /**
     * A word of a list.
     *
     * @param shown what people see
     * @param token how documents spell it, which is understood as well
     * @param meant the constant
     */
    private record Word(String shown, String token, Object meant) {}

    Choices(List<Word> words) {
        this.words = words;
    }

    @SafeVarargs
    private static <T extends Term> List<Word> words(T... terms) {
        List<Word> words = new ArrayList<>();
        for (T term : terms) {
            String name = term.displayName();
            words.add(new Word(Character.toUpperCase(name.charAt(0)) + name.substring(1), term.token(), term));
        }
        return words;
    }

    /** What people see, in order. */
    public List<String> shown() {
        return words.stream().map(Word::shown).toList();
    }

    /** What people see for a constant; {@code null} for none. */
    @Nullable
    public String show(@Nullable Object meant) {
        for (Word word : words) {
            if (word.meant.equals(meant)) {
                return word.shown;
            }
        }
        return meant == null ? null : meant.toString();
    }

    /** The constant that a text means, in any case of its letters and with any punctuation; {@code null} if it is no word of the list. */
    @Nullable
    public Object find(String text) {
        String folded = CellText.fold(text);
        for (Word word : words) {
            if (folded.equals(CellText.fold(word.shown)) || folded.equals(CellText.fold(word.token))) {
                return word.meant;
            }
        }
        return null;
    }

    /** Where the list is. */
    public String place() {
        String letters = CellName.letters(ordinal());
        return SHEET + "!$" + letters + "$1:$" + letters + "$" + words.size();
    }
}
