package io.github.opendspt.scoring.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A register that an organisation keeps, with the columns of its table. */
public enum Register implements Term {
    /** Who is trained in data security. */
    TRAINING(
            "what the training was, and people who are not on the list",
            List.of(RegisterColumn.PERSON, RegisterColumn.TRAINED_ON),
            List.of(RegisterColumn.LEFT_ON),
            (in, context) -> map(TrainingRegister.read(in), rows -> TrainingRegister.evidence(context, rows))),
    /** Which accounts there are, and whose owners have left. */
    ACCESS(
            "accounts that are not on the list, and whether the access that each has is right",
            List.of(RegisterColumn.ACCOUNT),
            List.of(RegisterColumn.ENABLED, RegisterColumn.LEFT_ON, RegisterColumn.REVIEWED_ON),
            (in, context) -> map(AccessRegister.read(in), rows -> AccessRegister.evidence(context, rows))),
    /** What runs, and until when it gets security updates. */
    ASSETS(
            "assets that are not on the list, extended support that was paid for, and products of which no end of support is"
                    + " known",
            List.of(RegisterColumn.ASSET, RegisterColumn.PRODUCT),
            List.of(
                    RegisterColumn.VERSION,
                    RegisterColumn.SUPPORT_ENDS_ON,
                    RegisterColumn.OPERATING_SYSTEM,
                    RegisterColumn.DEALT_WITH),
            (in, context) -> map(AssetRegister.read(in), rows -> AssetRegister.evidence(context, rows))),
    /** What is backed up, and whether it can be restored. */
    BACKUPS(
            "systems that are not on the list, and whether what was restored was whole and right",
            List.of(RegisterColumn.SYSTEM),
            List.of(
                    RegisterColumn.BACKED_UP_ON,
                    RegisterColumn.RESTORED_ON,
                    RegisterColumn.FULL_RESTORE,
                    RegisterColumn.KEPT_APART),
            (in, context) -> map(BackupRegister.read(in), rows -> BackupRegister.evidence(context, rows))),
    /** Exercises of plans. */
    EXERCISES(
            "what was exercised, and whether the actions were done",
            List.of(RegisterColumn.EXERCISED_ON),
            List.of(RegisterColumn.LEADERS, RegisterColumn.ACTIONS, RegisterColumn.OWNED_ACTIONS),
            (in, context) -> map(ExerciseRegister.read(in), rows -> ExerciseRegister.evidence(context, rows))),
    /** Incidents and near misses. */
    INCIDENTS(
            "incidents that nobody reported, and whether a review found the cause",
            List.of(RegisterColumn.REFERENCE, RegisterColumn.OCCURRED_ON),
            List.of(
                    RegisterColumn.NEAR_MISS,
                    RegisterColumn.REVIEWED_ON,
                    RegisterColumn.REPORTABLE,
                    RegisterColumn.LEADERS_INFORMED_ON,
                    RegisterColumn.HIGH_RISK,
                    RegisterColumn.PEOPLE_INFORMED_ON),
            (in, context) -> map(IncidentRegister.read(in), rows -> IncidentRegister.evidence(context, rows))),
    /** Security bulletins that were received and acted on. */
    BULLETINS(
            "bulletins that were not received, and whether what was done is enough; no limit of days is known",
            List.of(RegisterColumn.BULLETIN, RegisterColumn.RECEIVED_ON),
            List.of(RegisterColumn.CLOSED_ON),
            (in, context) -> map(BulletinRegister.read(in), rows -> BulletinRegister.evidence(context, rows))),
    /** Suppliers, with what is known of their certificates and contracts. */
    SUPPLIERS(
            "suppliers that are not on the list, and the scope of their certificates",
            List.of(RegisterColumn.SUPPLIER),
            List.of(
                    RegisterColumn.IN_SCOPE,
                    RegisterColumn.CERTIFICATE,
                    RegisterColumn.CERTIFICATE_ENDS_ON,
                    RegisterColumn.CONTRACT,
                    RegisterColumn.PUBLISHED),
            (in, context) -> map(SupplierRegister.read(in), rows -> SupplierRegister.evidence(context, rows)));

    private final String cannotSee;
    private final List<RegisterColumn> required;
    private final List<RegisterColumn> optional;
    private final Look look;

    Register(String cannotSee, List<RegisterColumn> required, List<RegisterColumn> optional, Look look) {
        this.cannotSee = cannotSee;
        this.required = required;
        this.optional = optional;
        this.look = look;
    }

    /**
     * Finds a register by its {@link #token()}.
     *
     * @param token the spelling
     * @return the register
     * @throws IllegalArgumentException if there is no such register
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Register parse(String token) {
        return Term.parse(Register.class, token);
    }

    /**
     * Finds a register by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling
     * @return the register
     * @throws IllegalArgumentException if there is no such register
     */
    public static Register of(String token) {
        return parse(token);
    }

    /**
     * Lists the columns that a table must have. Where the first of them is text, it names the row.
     *
     * @return the columns, at least one
     */
    public List<RegisterColumn> required() {
        return required;
    }

    /**
     * Lists the columns that a table may have.
     *
     * @return the columns
     */
    public List<RegisterColumn> optional() {
        return optional;
    }

    /**
     * Says what the register cannot see, which its evidence says too.
     *
     * @return what it cannot see
     */
    public String cannotSee() {
        return cannotSee;
    }

    /**
     * Draws a JSON Schema of the table: an array of rows, each an object of texts by header, with {@code x-kind} for what the
     * text of a cell holds.
     *
     * @return the schema (draft 2020-12)
     */
    public String schema() {
        JsonObject properties = new JsonObject();
        List<RegisterColumn> all = new ArrayList<>(required);
        all.addAll(optional);
        for (RegisterColumn column : all) {
            properties.with(
                    column.header(),
                    new JsonObject()
                            .with("type", "string")
                            .with("description", column.description())
                            .with("x-kind", column.kind().token()));
        }
        return new JsonObject()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:opendspt:schema:register-" + token() + ":1")
                .with("title", "Register: " + displayName())
                .with("type", "array")
                .with(
                        "items",
                        new JsonObject()
                                .with("type", "object")
                                .with("properties", properties)
                                .withTexts(
                                        "required",
                                        required.stream()
                                                .map(RegisterColumn::header)
                                                .toList()))
                .toJson();
    }

    /**
     * Reads a table in UTF-8 and says what it shows. Nothing comes of a table with a problem: what is counted without the bad
     * rows is not the register.
     *
     * @param in the table; it is not closed
     * @param context what it is looked at by
     * @return what it shows, or every problem of it; none of them repeats a cell
     * @throws IOException if the stream cannot be read
     */
    public Reading<RegisterEvidence> look(InputStream in, RegisterContext context) throws IOException {
        return look.look(in, context);
    }

    private static <T> Reading<RegisterEvidence> map(
            Reading<List<T>> reading, Function<List<T>, RegisterEvidence> evidence) {
        return reading.value().isPresent()
                ? Reading.of(evidence.apply(reading.orElseThrow()), List.of(), 1)
                : Reading.failed(reading.problems(), 1);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }

    @FunctionalInterface
    private interface Look {
        Reading<RegisterEvidence> look(InputStream in, RegisterContext context) throws IOException;
    }
}
