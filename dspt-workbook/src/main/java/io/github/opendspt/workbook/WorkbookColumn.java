package io.github.opendspt.workbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.code.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the official workbook holds (section I of the rules). The headings differ by year and are not known for
 * certain, so each is recognised by several; a {@link WorkbookMapping} names those that are not.
 */
public enum WorkbookColumn implements Term {
    /** The data security standard, often filled once per group. Only its number is read, to check the refs below it. */
    STANDARD(
            "(?:ndg |nds |data security |national data guardian |ndg data security )*standard(?: ref| reference| id| no"
                    + "| number| title| name| description)?|dss"),
    /** The assertion: its ref, its words, or both; often filled once per group. */
    ASSERTION("assertions?(?: text| title| name| description| wording| statement)?"),
    /** The ref of the assertion, where its words have a column of their own. */
    ASSERTION_REF("assertions? (?:ref|reference|id|no|number|code)"),
    /** The ref of the evidence item. Required. */
    REF("(?:dspt )?(?:evidence |item |question |evidence item )(?:ref|reference|id|no|number|code)(?: no| number| id)?"
            + "|(?:dspt )?(?:ref|reference)(?: no| number| id)?"),
    /** The question. A category that is not asked has no text here. Required. */
    QUESTION("(?:evidence |item |evidence item )?(?:question|text|description|wording)(?: text)?|evidence(?: items?)?"
            + "(?: required)?|requirements?(?: text)?|question and evidence(?: text)?"),
    /** Whether the item is mandatory for Standards Met. Required. */
    MANDATORY("(?:is )?(?:the )?(?:evidence |item |evidence item )?mandatory(?: item| items| evidence| evidence item"
            + "| requirement| mark| flag| status)?(?: y n| yes no| or optional| optional| or not)?"
            + "(?: for)?(?: standards?)?(?: met)?|required(?: y n| yes no)?(?: for)?(?: standards?)?(?: met)?"
            + "|standards met"),
    /** Whether the item is on the reduced list of Approaching Standards. One column may serve every category. */
    APPROACHING("(?:.* )?approaching(?: .*)?"),
    /** The kind of answer. */
    ANSWER_KIND(
            "(?:answer|response|evidence|item|question|input) (?:type|kind|format)|type of (?:answer|response|evidence)"),
    /** The guidance for the question; not imported. */
    TOOLTIP("(?:.* )?tool ?tips?(?: .*)?|guidance(?: text)?|help text"),
    /** Whether the use of NHSmail exempts the item. */
    NHSMAIL("(?:.* )?nhs ?mail(?: .*)?", CertificateScheme.NHSMAIL),
    /** Whether Cyber Essentials Plus exempts the item. Plain Cyber Essentials exempts nothing (rule D1). */
    CYBER_ESSENTIALS_PLUS(
            "(?:.* )?(?:cyber ?essentials? plus|ce plus)(?: .*)?", CertificateScheme.CYBER_ESSENTIALS_PLUS),
    /** Whether ISO/IEC 27001 exempts the item. */
    ISO_27001("(?:.* )?iso ?(?:iec )?27001(?: .*)?", CertificateScheme.ISO_27001),
    /** Whether the Public Services Network certificate exempts the item. */
    PSN_IA("(?:.* )?psn(?: .*)?", CertificateScheme.PSN_IA),
    /** A mark for audit, of unknown meaning (rule D22): noted, never an exemption. */
    AUDIT("(?:.* )?audit(?:ed|s)?(?: .*)?"),
    /** What changed since the edition before, in free text. */
    CHANGE_NOTE("(?:.* )?chang(?:e|es|ed)(?: .*)?");

    private static final int LONGEST_HEADING = 80;

    private final Pattern headings;
    private final @Nullable CertificateScheme scheme;

    WorkbookColumn(String headings) {
        this.headings = Pattern.compile(headings);
        this.scheme = null;
    }

    WorkbookColumn(String headings, CertificateScheme scheme) {
        this.headings = Pattern.compile(headings);
        this.scheme = scheme;
    }

    /** The columns that a {@linkplain CellText#fold folded} heading without categories may be; one where it is certain. */
    static List<WorkbookColumn> named(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST_HEADING) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(column -> column.headings.matcher(folded).matches())
                .toList();
    }

    /**
     * Whether a workbook without this column cannot be imported.
     *
     * @return whether it is {@link #REF}, {@link #QUESTION} or {@link #MANDATORY}
     */
    public boolean isRequired() {
        return this == REF || this == QUESTION || this == MANDATORY;
    }

    /** Whether the column belongs to a block that each category has for itself. The others serve all categories. */
    boolean isOfCategory() {
        return switch (this) {
            case QUESTION, MANDATORY, APPROACHING, ANSWER_KIND, TOOLTIP -> true;
            default -> false;
        };
    }

    /** Whether nothing that is imported depends on the column. */
    boolean isOnlyLookedAt() {
        return this == STANDARD || this == TOOLTIP;
    }

    /**
     * The scheme whose exemptions the column marks.
     *
     * @return the scheme; empty if the column marks none
     */
    public Optional<CertificateScheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in mappings
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WorkbookColumn parse(String token) {
        return Term.parse(WorkbookColumn.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in mappings
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static WorkbookColumn of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
