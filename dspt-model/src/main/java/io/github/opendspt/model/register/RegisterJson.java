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
import java.util.function.Function;
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
        Member<OdsCode> odsCode = shape.required(
                "odsCode", CommonShapes.odsCode(), RegisterAnswer::odsCode, "The code that was looked for.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), RegisterAnswer::asAt, "The day.");
        Member<Edition> asked = shape.optional(
                "asked",
                CommonShapes.edition(),
                RegisterAnswer::asked,
                "The edition that was asked for; left out where any was.");
        Member<Boolean> found =
                shape.required("found", Shapes.bool(), RegisterAnswer::found, "Whether the file has the code.");
        Member<String> row = shape.optional(
                "row", CELL, RegisterAnswer::row, "The status as the register spells it; left out where rows differ.");
        StandingMembers<RegisterAnswer> standing = new StandingMembers<>(shape, RegisterAnswer::standing);
        Member<List<Finding>> findings = findings(shape, RegisterAnswer::findings);
        return shape.build(values -> new RegisterAnswer(
                values.get(odsCode),
                values.get(asAt),
                values.orNull(asked),
                values.get(found),
                values.orNull(row),
                standing.get(values, values.get(odsCode)),
                values.get(findings)));
    }

    private static Shape<RegisterCheck> check() {
        ObjectShape.Builder<RegisterCheck> shape = ObjectShape.document(
                "registerCheck", RegisterCheck.FORMAT, "What the public register says of many suppliers on a day.");
        Member<LocalDate> asAt =
                shape.required("asAt", Shapes.date(), RegisterCheck::asAt, "The day of the check and of the register.");
        Member<Edition> asked = shape.optional(
                "asked",
                CommonShapes.edition(),
                RegisterCheck::asked,
                "The edition that was asked for; left out where any was.");
        Shape<Integer> count = Shapes.integer(0, Integer.MAX_VALUE);
        Member<Integer> read = shape.required(
                "registerRows", count, RegisterCheck::registerRows, "How many rows of the register could be read.");
        Member<Integer> unread = shape.required(
                "registerRowsUnread",
                count,
                RegisterCheck::registerRowsUnread,
                "How many rows of the register, or their codes, could not be read.");
        Member<List<CheckedSupplier>> suppliers = shape.required(
                "suppliers",
                Shapes.list(supplier(), SupplierList.MOST_SUPPLIERS),
                RegisterCheck::suppliers,
                "The suppliers, in order of the list.");
        Member<List<Problem>> listProblems = shape.optional(
                "listProblems",
                Shapes.list(CommonShapes.problem(), Bounds.PROBLEMS),
                RegisterCheck::listProblems,
                List.of(),
                "What could not be read of the list.");
        Member<List<Problem>> registerProblems = shape.optional(
                "registerProblems",
                Shapes.list(CommonShapes.problem(), Bounds.PROBLEMS),
                RegisterCheck::registerProblems,
                List.of(),
                "What could not be read of the register.");
        return shape.build(values -> new RegisterCheck(
                values.get(asAt),
                values.orNull(asked),
                values.get(read),
                values.get(unread),
                values.get(suppliers),
                values.get(listProblems),
                values.get(registerProblems)));
    }

    private static Shape<CheckedSupplier> supplier() {
        ObjectShape.Builder<CheckedSupplier> shape =
                ObjectShape.named("checkedSupplier", "A supplier and what the register says of it.");
        Member<Integer> line = shape.required(
                "line", Shapes.integer(1, Integer.MAX_VALUE), CheckedSupplier::line, "The line of the list.");
        Member<OdsCode> odsCode = shape.optional(
                "odsCode",
                CommonShapes.odsCode(),
                CheckedSupplier::odsCode,
                "The code; left out where the list gives none that can be read.");
        Member<String> listName = shape.optional(
                "listName",
                CELL,
                CheckedSupplier::listName,
                "The name that the list gives; left out where it gives none.");
        Member<Presence> presence = shape.required(
                "presence",
                Shapes.token(Presence.class),
                CheckedSupplier::presence,
                "Whether the register has the supplier.");
        StandingMembers<CheckedSupplier> standing = new StandingMembers<>(shape, CheckedSupplier::standing);
        Member<List<Candidate>> candidates = shape.optional(
                "candidates",
                Shapes.list(candidate(), CheckedSupplier.MOST_CANDIDATES),
                CheckedSupplier::candidates,
                List.of(),
                "Organisations of the register that have the name: proposals for a person.");
        Member<List<Finding>> findings = findings(shape, CheckedSupplier::findings);
        return shape.build(values -> new CheckedSupplier(
                values.get(line),
                values.orNull(listName),
                values.get(presence),
                standing.get(values, values.orNull(odsCode)),
                values.get(candidates),
                values.get(findings)));
    }

    private static Shape<Candidate> candidate() {
        ObjectShape.Builder<Candidate> shape =
                ObjectShape.named("candidate", "An organisation of the register that may be the supplier.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), Candidate::odsCode, "Its code.");
        Member<String> name = shape.required("name", CELL, Candidate::name, "Its name, as the register writes it.");
        Member<Reason> reason =
                shape.required("reason", CommonShapes.reason(), Candidate::reason, "Why it is proposed.");
        return shape.build(values -> new Candidate(values.get(odsCode), values.get(name), values.get(reason)));
    }

    private static <T> Member<List<Finding>> findings(
            ObjectShape.Builder<T> shape, Function<T, List<Finding>> findings) {
        return shape.optional(
                "findings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                findings,
                List.of(),
                "What else is worth knowing.");
    }

    /** The members that say what was published and whether it is current, the code apart. */
    private static final class StandingMembers<T> {
        private final Member<String> name;
        private final Member<OrganisationType> type;
        private final Member<PreviousStatus> status;
        private final Member<Edition> edition;
        private final Member<LocalDate> publishedOn;
        private final Member<LocalDate> certainUntil;
        private final Member<LocalDate> likelyUntil;
        private final Member<Verdict> current;
        private final Member<List<Reason>> reasons;

        StandingMembers(ObjectShape.Builder<T> shape, Function<T, PublicationStanding> standing) {
            name = shape.optional(
                    "name",
                    CELL,
                    of -> standing.apply(of).published().name(),
                    "The name, as the register writes it; left out where it is not known.");
            type = shape.optional(
                    "type",
                    Shapes.token(OrganisationType.class),
                    of -> standing.apply(of).published().type(),
                    "The organisation type; left out where the sector does not show it.");
            status = shape.optional(
                    "status",
                    Shapes.token(PreviousStatus.class),
                    of -> standing.apply(of).published().status(),
                    "The status that was published; left out where it is not known.");
            edition = shape.optional(
                    "edition",
                    CommonShapes.edition(),
                    of -> standing.apply(of).published().edition(),
                    "The edition that was published for; left out where it is not known.");
            publishedOn = shape.optional(
                    "publishedOn",
                    Shapes.date(),
                    of -> standing.apply(of).published().on(),
                    "The day of publication; left out where it is not known.");
            certainUntil = shape.optional(
                    "certainUntil",
                    Shapes.date(),
                    of -> standing.apply(of).certainUntil(),
                    "The last day on which the publication is certainly good; left out where it is not known.");
            likelyUntil = shape.optional(
                    "likelyUntil",
                    Shapes.date(),
                    of -> standing.apply(of).likelyUntil(),
                    "The last day on which the publication is probably good: certainUntil where the deadline is"
                            + " confirmed; left out where no later day is known.");
            current = shape.required(
                    "current",
                    Shapes.token(Verdict.class),
                    standing.andThen(PublicationStanding::verdict),
                    "Whether the publication is current.");
            shape.schemaRules(schema -> schema.with(
                    "dependentRequired", new JsonObject().withTexts("likelyUntil", List.of("certainUntil"))));
            reasons = shape.required(
                    "reasons",
                    Shapes.list(CommonShapes.reason(), Bounds.REASONS),
                    standing.andThen(PublicationStanding::reasons),
                    "Why.");
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
