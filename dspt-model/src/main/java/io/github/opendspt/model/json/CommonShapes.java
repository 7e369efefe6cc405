package io.github.opendspt.model.json;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.NearMiss;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of the vocabulary, of which every document is put together. */
public final class CommonShapes {

    private static final String REF_PART = "[1-9][0-9]?";

    private static final Shape<Edition> EDITION = new EditionShape();
    private static final Shape<Category> CATEGORY =
            Shapes.map(Shapes.integer(Category.LOWEST, Category.HIGHEST), Category::of, Category::number);
    private static final Shape<OdsCode> ODS_CODE = new OdsCodeShape();
    private static final Shape<EvidenceRef> EVIDENCE_REF = new EvidenceRefShape();
    private static final Shape<AssertionRef> ASSERTION_REF = new AssertionRefShape();
    private static final Shape<CertificateScheme> SCHEME =
            Shapes.token(CertificateScheme.known(), CertificateScheme::token);

    private CommonShapes() {}

    /**
     * An {@link Edition}: any two consecutive years, whether or not anything is known of them.
     *
     * @return the shape
     */
    public static Shape<Edition> edition() {
        return EDITION;
    }

    /**
     * A {@link Category}.
     *
     * @return the shape
     */
    public static Shape<Category> category() {
        return CATEGORY;
    }

    /**
     * An {@link OdsCode}.
     *
     * @return the shape
     */
    public static Shape<OdsCode> odsCode() {
        return ODS_CODE;
    }

    /**
     * An {@link EvidenceRef}.
     *
     * @return the shape
     */
    public static Shape<EvidenceRef> evidenceRef() {
        return EVIDENCE_REF;
    }

    /**
     * An {@link AssertionRef}.
     *
     * @return the shape
     */
    public static Shape<AssertionRef> assertionRef() {
        return ASSERTION_REF;
    }

    /**
     * A {@link CafOutcomeRef}.
     *
     * @return the shape
     */
    public static Shape<CafOutcomeRef> cafOutcomeRef() {
        return OtherRefs.CAF_OUTCOME;
    }

    /**
     * A {@link FormRef} of either kind.
     *
     * @return the shape
     */
    public static Shape<FormRef> formRef() {
        return OtherRefs.FORM;
    }

    /**
     * A {@link Ref} of any kind.
     *
     * @return the shape
     */
    public static Shape<Ref> ref() {
        return OtherRefs.ANY;
    }

    /**
     * A {@link Checksum}.
     *
     * @return the shape
     */
    public static Shape<Checksum> checksum() {
        return ChecksumShape.INSTANCE;
    }

    /**
     * A {@link CertificateScheme} that the toolkit knows.
     *
     * @return the shape
     */
    public static Shape<CertificateScheme> certificateScheme() {
        return SCHEME;
    }

    /**
     * A {@link CertificateScheme}, also one of a host's own.
     *
     * @return the shape
     */
    public static Shape<CertificateScheme> anyCertificateScheme() {
        return AnySchemeShape.INSTANCE;
    }

    /**
     * A {@link Reason}.
     *
     * @return the shape
     */
    public static Shape<Reason> reason() {
        return Reports.REASON;
    }

    /**
     * An argument of a {@link Reason}, as documents hold it: a text, an integer or a boolean.
     *
     * @return the shape
     */
    public static Shape<Object> argument() {
        return ArgumentShape.INSTANCE;
    }

    /**
     * A {@link Finding}.
     *
     * @return the shape
     */
    public static Shape<Finding> finding() {
        return Reports.FINDING;
    }

    /**
     * A {@link Problem}.
     *
     * @return the shape
     */
    public static Shape<Problem> problem() {
        return Reports.PROBLEM;
    }

    /** The shape of an edition. */
    private static final class EditionShape extends Textual.Formed<Edition> {

        EditionShape() {
            super("[1-9][0-9](?:" + consecutiveYears() + ")", ModelCodes.EDITION_MALFORMED);
        }

        /** The last two digits of a year and those of the year after it, in one alternative for each ten years. */
        private static String consecutiveYears() {
            StringBuilder years = new StringBuilder();
            for (int ten = 0; ten < 10; ten++) {
                years.append(ten == 0 ? "" : "|").append(ten).append("(?:");
                for (int one = 0; one < 10; one++) {
                    int next = (ten * 10 + one + 1) % 100;
                    years.append(one == 0 ? "" : "|")
                            .append(one)
                            .append('-')
                            .append(next / 10)
                            .append(next % 10);
                }
                years.append(')');
            }
            return years.toString();
        }

        @Override
        Edition make(String text) {
            return Edition.parse(text);
        }

        @Override
        @Nullable
        String repair(String text) {
            return Repairs.edition(text);
        }
    }

    /** The shape of an ODS code. */
    private static final class OdsCodeShape extends Textual.Formed<OdsCode> {

        OdsCodeShape() {
            super(OdsCode.FORM, ModelCodes.ODS_CODE_MALFORMED);
        }

        @Override
        OdsCode make(String text) {
            return OdsCode.parse(text);
        }

        @Override
        @Nullable
        String repair(String text) {
            String repaired = text.strip().toUpperCase(Locale.ROOT);
            return parse(repaired) == null ? null : repaired;
        }
    }

    /** The shape of the ref of an item. */
    private static final class EvidenceRefShape extends Textual.Dotted<EvidenceRef> {

        EvidenceRefShape() {
            super(REF_PART + "(?:\\." + REF_PART + "){2}", 3, RefKind.EVIDENCE);
        }

        @Override
        EvidenceRef make(String text) {
            return EvidenceRef.parse(text);
        }

        @Override
        EvidenceRef make(int numbers) {
            return new EvidenceRef(numbers / 10_000, numbers / 100 % 100, numbers % 100);
        }

        @Override
        int numbers(EvidenceRef ref) {
            return (ref.standard() * 100 + ref.assertionNumber()) * 100 + ref.item();
        }
    }

    /** The shape of the ref of an assertion. */
    private static final class AssertionRefShape extends Textual.Dotted<AssertionRef> {

        AssertionRefShape() {
            super(REF_PART + "\\." + REF_PART, 2, RefKind.ASSERTION);
        }

        @Override
        AssertionRef make(String text) {
            return AssertionRef.parse(text);
        }

        @Override
        AssertionRef make(int numbers) {
            return new AssertionRef(numbers / 100, numbers % 100);
        }

        @Override
        int numbers(AssertionRef ref) {
            return ref.standard() * 100 + ref.number();
        }
    }

    /** The shape of a checksum. */
    private static final class ChecksumShape extends Textual.Formed<Checksum> {
        static final Shape<Checksum> INSTANCE = new ChecksumShape();

        private ChecksumShape() {
            super("sha256:[0-9a-f]{64}", ModelCodes.CHECKSUM_MALFORMED);
        }

        @Override
        Checksum make(String text) {
            return Checksum.parse(text);
        }

        @Override
        @Nullable
        String repair(String text) {
            return null;
        }
    }

    /** The shapes of refs that few documents have, made when the first of them is asked for. */
    private static final class OtherRefs {
        static final Shape<FormRef> FORM = Shapes.parsed(
                REF_PART + "(?:\\." + REF_PART + "){1,2}",
                FormRef::parse,
                repairedBy(text -> Repairs.numbers(text, 3), FormRef::parse),
                ModelCodes.REF_MALFORMED,
                RefKind.FORM);
        static final Shape<CafOutcomeRef> CAF_OUTCOME = Shapes.parsed(
                CafOutcomeRef.FORM,
                CafOutcomeRef::parse,
                repairedBy(Repairs::outcome, CafOutcomeRef::parse),
                ModelCodes.REF_MALFORMED,
                RefKind.OUTCOME);
        static final Shape<Ref> ANY = Shapes.parsed(
                REF_PART + "(?:\\." + REF_PART + "){1,2}|" + CafOutcomeRef.FORM,
                Ref::parse,
                repairedBy(Repairs::formRef, Ref::parse),
                ModelCodes.REF_MALFORMED,
                RefKind.ANY);

        private static Function<String, @Nullable String> repairedBy(
                Function<String, String> repair, Consumer<String> parser) {
            return text -> {
                String repaired = repair.apply(text);
                try {
                    parser.accept(repaired);
                    return repaired;
                } catch (IllegalArgumentException e) {
                    return null;
                }
            };
        }
    }

    /** The shape of a scheme that may be a host's own. */
    private static final class AnySchemeShape extends Textual.Formed<CertificateScheme> {
        static final Shape<CertificateScheme> INSTANCE = new AnySchemeShape();

        private AnySchemeShape() {
            super(CertificateScheme.FORM, ModelCodes.SCHEME_MALFORMED);
        }

        @Override
        CertificateScheme make(String text) {
            return CertificateScheme.parse(text);
        }

        @Override
        @Nullable
        String repair(String text) {
            List<String> known = CertificateScheme.known().stream()
                    .map(CertificateScheme::token)
                    .toList();
            return NearMiss.of(text, known).word();
        }
    }

    /** The shapes of what is reported, made when the first of them is asked for. */
    private static final class Reports {
        private static final Shape<List<Object>> ARGUMENTS = Shapes.list(ArgumentShape.INSTANCE, Bounds.ARGUMENTS);
        static final Shape<Reason> REASON = reason();
        static final Shape<Finding> FINDING = finding();
        static final Shape<Problem> PROBLEM = problem();

        private static Shape<Reason> reason() {
            ObjectShape.Builder<Reason> shape = ObjectShape.named("reason", "Why something is as it is.");
            ObjectShape.Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
            ObjectShape.Member<List<Object>> arguments =
                    shape.optional("arguments", ARGUMENTS, List.of(), "What the sentence speaks of, in order.");
            ObjectShape.Member<String> message =
                    shape.required("message", Shapes.text(Reason.MAX_MESSAGE), "A sentence in English.");
            return shape.build(
                    values -> Reason.of(values.get(code), values.get(message), values.get(arguments)),
                    (value, parts) -> {
                        parts.put(code, value.code());
                        parts.put(arguments, value.canonicalArguments());
                        parts.put(message, value.message());
                    });
        }

        private static Shape<Finding> finding() {
            ObjectShape.Builder<Finding> shape =
                    ObjectShape.named("finding", "Something that a person should know and that changed no result.");
            ObjectShape.Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
            ObjectShape.Member<Severity> severity =
                    shape.required("severity", Shapes.token(Severity.class), "How much it matters.");
            ObjectShape.Member<Ref> ref =
                    shape.optional("ref", OtherRefs.ANY, "The assertion, evidence item or outcome concerned.");
            ObjectShape.Member<String> pointer = shape.optional(
                    "pointer", Shapes.text(Finding.MAX_POINTER), "The JSON Pointer of the place in the assessment.");
            ObjectShape.Member<List<Object>> arguments =
                    shape.optional("arguments", ARGUMENTS, List.of(), "What the sentence speaks of, in order.");
            ObjectShape.Member<String> message =
                    shape.required("message", Shapes.text(Reason.MAX_MESSAGE), "A sentence in English.");
            return shape.build(
                    values -> Finding.of(
                            values.get(severity),
                            values.orNull(ref),
                            values.orNull(pointer),
                            Reason.of(values.get(code), values.get(message), values.get(arguments))),
                    (value, parts) -> {
                        parts.put(code, value.code());
                        parts.put(severity, value.severity());
                        parts.put(ref, value.ref());
                        parts.put(pointer, value.pointer());
                        parts.put(arguments, value.canonicalArguments());
                        parts.put(message, value.message());
                    });
        }

        private static Shape<Problem> problem() {
            ObjectShape.Builder<Problem> shape =
                    ObjectShape.named("problem", "Something that keeps a document from being read, and where it is.");
            ObjectShape.Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
            ObjectShape.Member<String> pointer = shape.required(
                    "pointer",
                    Shapes.text(Finding.MAX_POINTER),
                    "The JSON Pointer of the value or member; empty for the document as a whole.");
            Shape<Integer> position = Shapes.integer(1, Integer.MAX_VALUE);
            ObjectShape.Member<Integer> line =
                    shape.optional("line", position, "The line, from 1; left out where it is not known.");
            ObjectShape.Member<Integer> column = shape.optional(
                    "column", position, "The column in code points, from 1; left out where it is not known.");
            ObjectShape.Member<Ref> ref =
                    shape.optional("ref", OtherRefs.ANY, "The assertion, evidence item or outcome concerned.");
            ObjectShape.Member<List<Object>> arguments =
                    shape.optional("arguments", ARGUMENTS, List.of(), "What the sentence speaks of, in order.");
            ObjectShape.Member<String> message = shape.required(
                    "message",
                    Shapes.text(Reason.MAX_MESSAGE),
                    "What was found, what is expected, and what was meant.");
            return shape.build(
                    values -> Problem.of(
                            Reason.of(values.get(code), values.get(message), values.get(arguments)),
                            values.get(pointer),
                            values.orNull(line),
                            values.orNull(column),
                            values.orNull(ref)),
                    (value, parts) -> {
                        parts.put(code, value.code());
                        parts.put(pointer, value.pointer());
                        parts.put(line, value.line());
                        parts.put(column, value.column());
                        parts.put(ref, value.ref());
                        parts.put(arguments, value.canonicalArguments());
                        parts.put(message, value.message());
                    });
        }
    }
}
