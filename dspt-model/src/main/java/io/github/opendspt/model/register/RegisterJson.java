package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.ObjectShape.Members;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.register.CheckedSupplier.Candidate;
import io.github.opendspt.model.register.CheckedSupplier.Presence;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says as JSON: the formats {@value RegisterAnswer#FORMAT} for one organisation and
 * {@value RegisterCheck#FORMAT} for a list of suppliers.
 */
public final class RegisterJson {

    private static final Shape<String> CELL = Shapes.text(PublishedStatus.MAX_NAME);

    private static final Shape<RegisterAnswer> STATUS = status();
    private static final DocumentReader<RegisterAnswer> STATUS_READER = DocumentReader.of(STATUS);
    private static final DocumentWriter<RegisterAnswer> STATUS_WRITER = DocumentWriter.of(STATUS);

    private static final Shape<RegisterCheck> CHECK = check();
    private static final DocumentReader<RegisterCheck> CHECK_READER = DocumentReader.of(CHECK);
    private static final DocumentWriter<RegisterCheck> CHECK_WRITER = DocumentWriter.of(CHECK);

    private RegisterJson() {}

    /**
     * Gives the strict reader of what the register says of one organisation, with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<RegisterAnswer> statusReader() {
        return STATUS_READER;
    }

    /**
     * Gives the writer of what the register says of one organisation.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RegisterAnswer> statusWriter() {
        return STATUS_WRITER;
    }

    /**
     * Gives the shape of what the register says of one organisation.
     *
     * @return the shape
     */
    public static Shape<RegisterAnswer> statusShape() {
        return STATUS;
    }

    /**
     * Gives the strict reader of checks of suppliers, with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<RegisterCheck> checkReader() {
        return CHECK_READER;
    }

    /**
     * Gives the writer of checks of suppliers.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RegisterCheck> checkWriter() {
        return CHECK_WRITER;
    }

    /**
     * Gives the shape of a check of suppliers.
     *
     * @return the shape
     */
    public static Shape<RegisterCheck> checkShape() {
        return CHECK;
    }

    private static Shape<RegisterAnswer> status() {
        ObjectShape.Builder<RegisterAnswer> shape = ObjectShape.document(
                "registerStatus", RegisterAnswer.FORMAT, "What the public register says of an organisation on a day.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code that was looked for.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day.");
        Member<Edition> asked = shape.optional(
                "asked", CommonShapes.edition(), "The edition that was asked for; left out where any was.");
        Member<Boolean> found = shape.required("found", Shapes.bool(), "Whether the file has the code.");
        Member<String> row =
                shape.optional("row", CELL, "The status as the register spells it; left out where rows differ.");
        StandingMembers standing = new StandingMembers(shape);
        Member<List<Finding>> findings = findings(shape);
        return shape.build(
                values -> new RegisterAnswer(
                        values.get(odsCode),
                        values.get(asAt),
                        values.orNull(asked),
                        values.get(found),
                        values.orNull(row),
                        standing.get(values, values.get(odsCode)),
                        values.get(findings)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(asAt, value.asAt());
                    parts.put(asked, value.asked());
                    parts.put(found, value.found());
                    parts.put(row, value.row());
                    standing.write(value.standing(), parts);
                    parts.put(findings, value.findings());
                });
    }

    private static Shape<RegisterCheck> check() {
        ObjectShape.Builder<RegisterCheck> shape = ObjectShape.document(
                "registerCheck", RegisterCheck.FORMAT, "What the public register says of many suppliers on a day.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the check and of the register.");
        Member<Edition> asked = shape.optional(
                "asked", CommonShapes.edition(), "The edition that was asked for; left out where any was.");
        Shape<Integer> count = Shapes.integer(0, Integer.MAX_VALUE);
        Member<Integer> read = shape.required("registerRows", count, "How many rows of the register could be read.");
        Member<Integer> unread = shape.required(
                "registerRowsUnread", count, "How many rows of the register, or their codes, could not be read.");
        Member<List<CheckedSupplier>> suppliers = shape.required(
                "suppliers",
                Shapes.list(supplier(), SupplierList.MOST_SUPPLIERS),
                "The suppliers, in order of the list.");
        Member<List<Problem>> listProblems = shape.optional(
                "listProblems",
                Shapes.list(CommonShapes.problem(), Bounds.PROBLEMS),
                List.of(),
                "What could not be read of the list.");
        Member<List<Problem>> registerProblems = shape.optional(
                "registerProblems",
                Shapes.list(CommonShapes.problem(), Bounds.PROBLEMS),
                List.of(),
                "What could not be read of the register.");
        return shape.build(
                values -> new RegisterCheck(
                        values.get(asAt),
                        values.orNull(asked),
                        values.get(read),
                        values.get(unread),
                        values.get(suppliers),
                        values.get(listProblems),
                        values.get(registerProblems)),
                (value, parts) -> {
                    parts.put(asAt, value.asAt());
                    parts.put(asked, value.asked());
                    parts.put(read, value.registerRows());
                    parts.put(unread, value.registerRowsUnread());
                    parts.put(suppliers, value.suppliers());
                    parts.put(listProblems, value.listProblems());
                    parts.put(registerProblems, value.registerProblems());
                });
    }

    private static Shape<CheckedSupplier> supplier() {
        ObjectShape.Builder<CheckedSupplier> shape =
                ObjectShape.named("checkedSupplier", "A supplier and what the register says of it.");
        Member<Integer> line = shape.required("line", Shapes.integer(1, Integer.MAX_VALUE), "The line of the list.");
        Member<OdsCode> odsCode = shape.optional(
                "odsCode", CommonShapes.odsCode(), "The code; left out where the list gives none that can be read.");
        Member<String> listName =
                shape.optional("listName", CELL, "The name that the list gives; left out where it gives none.");
        Member<Presence> presence =
                shape.required("presence", Shapes.token(Presence.class), "Whether the register has the supplier.");
        StandingMembers standing = new StandingMembers(shape);
        Member<List<Candidate>> candidates = shape.optional(
                "candidates",
                Shapes.list(candidate(), CheckedSupplier.MOST_CANDIDATES),
                List.of(),
                "Organisations of the register that have the name: proposals for a person.");
        Member<List<Finding>> findings = findings(shape);
        return shape.build(
                values -> new CheckedSupplier(
                        values.get(line),
                        values.orNull(listName),
                        values.get(presence),
                        standing.get(values, values.orNull(odsCode)),
                        values.get(candidates),
                        values.get(findings)),
                (value, parts) -> {
                    parts.put(line, value.line());
                    parts.put(odsCode, value.odsCode());
                    parts.put(listName, value.listName());
                    parts.put(presence, value.presence());
                    standing.write(value.standing(), parts);
                    parts.put(candidates, value.candidates());
                    parts.put(findings, value.findings());
                });
    }

    private static Shape<Candidate> candidate() {
        ObjectShape.Builder<Candidate> shape =
                ObjectShape.named("candidate", "An organisation of the register that may be the supplier.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "Its code.");
        Member<String> name = shape.required("name", CELL, "Its name, as the register writes it.");
        Member<Reason> reason = shape.required("reason", CommonShapes.reason(), "Why it is proposed.");
        return shape.build(
                values -> new Candidate(values.get(odsCode), values.get(name), values.get(reason)), (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(name, value.name());
                    parts.put(reason, value.reason());
                });
    }

    private static Member<List<Finding>> findings(ObjectShape.Builder<?> shape) {
        return shape.optional(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                List.of(),
                "What else is worth knowing.");
    }

    /** The members that say what was published and whether it is current, the code apart. */
    private static final class StandingMembers {
        private final Member<String> name;
        private final Member<OrganisationType> type;
        private final Member<PreviousStatus> status;
        private final Member<Edition> edition;
        private final Member<LocalDate> publishedOn;
        private final Member<LocalDate> certainUntil;
        private final Member<LocalDate> likelyUntil;
        private final Member<Verdict> current;
        private final Member<List<Reason>> reasons;

        StandingMembers(ObjectShape.Builder<?> shape) {
            name = shape.optional("name", CELL, "The name, as the register writes it; left out where it is not known.");
            type = shape.optional(
                    "type",
                    Shapes.token(OrganisationType.class),
                    "The organisation type; left out where the sector does not show it.");
            status = shape.optional(
                    "status",
                    Shapes.token(PreviousStatus.class),
                    "The status that was published; left out where it is not known.");
            edition = shape.optional(
                    "edition",
                    CommonShapes.edition(),
                    "The edition that was published for; left out where it is not known.");
            publishedOn = shape.optional(
                    "publishedOn", Shapes.date(), "The day of publication; left out where it is not known.");
            certainUntil = shape.optional(
                    "certainUntil",
                    Shapes.date(),
                    "The last day on which the publication is certainly good; left out where it is not known.");
            likelyUntil = shape.optional(
                    "likelyUntil",
                    Shapes.date(),
                    "The last day on which the publication is probably good: certainUntil where the deadline is"
                            + " confirmed; left out where no later day is known.");
            current = shape.required("current", Shapes.token(Verdict.class), "Whether the publication is current.");
            shape.schemaRules(schema -> schema.with(
                    "dependentRequired", new JsonObject().withTexts("likelyUntil", List.of("certainUntil"))));
            reasons = shape.required("reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why.");
        }

        void write(PublicationStanding standing, ObjectShape.Parts parts) {
            parts.put(name, standing.published().name());
            parts.put(type, standing.published().type());
            parts.put(status, standing.published().status());
            parts.put(edition, standing.published().edition());
            parts.put(publishedOn, standing.published().on());
            parts.put(certainUntil, standing.certainUntil());
            parts.put(likelyUntil, standing.likelyUntil());
            parts.put(current, standing.verdict());
            parts.put(reasons, standing.reasons());
        }

        PublicationStanding get(Members values, @Nullable OdsCode odsCode) {
            PublishedStatus published = new PublishedStatus(
                    odsCode,
                    values.orNull(name),
                    values.orNull(type),
                    values.orNull(edition),
                    values.orNull(status),
                    values.orNull(publishedOn),
                    null);
            return new PublicationStanding(
                    values.get(current),
                    published,
                    values.orNull(certainUntil),
                    values.orNull(likelyUntil),
                    values.get(reasons));
        }
    }
}
