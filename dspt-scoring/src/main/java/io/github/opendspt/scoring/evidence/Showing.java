package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together what a register shows. Used by one thread, once. */
final class Showing {

    private final RegisterContext context;
    private final Register register;
    private final List<RegisterEvidence.Item> items = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>(0);

    Showing(RegisterContext context, Register register) {
        this.context = context;
        this.register = register;
    }

    LocalDate asAt() {
        return context.asAt();
    }

    /** Whether a day is known and has come. */
    boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(context.asAt());
    }

    /** Whether a day has come and is within the twelve months up to the day of the register, the same day included. */
    boolean isWithinYear(@Nullable LocalDate day) {
        return day != null && hasCome(day) && !day.isBefore(context.asAt().minusMonths(12));
    }

    void note(Code code, Object... arguments) {
        notes.add(Reason.of(code, arguments));
    }

    /** Shows something of the items that a test bears on, and suggests an answer where there is one that they take. */
    void show(
            RegisterQuestion test,
            EvidenceSays says,
            @Nullable LocalDate validUntil,
            @Nullable Answer suggested,
            Code code,
            Object... arguments) {
        for (EvidenceRef ref : RegisterItems.of(context.requirements(), test)) {
            show(ref, says, validUntil, suggested, Reason.of(code, arguments));
        }
    }

    void show(
            EvidenceRef ref,
            EvidenceSays says,
            @Nullable LocalDate validUntil,
            @Nullable Answer suggested,
            Reason what) {
        Evidence evidence = Evidence.builder(what.message(), context.asAt())
                .kind(register == Register.BULLETINS ? EvidenceKind.BULLETIN : EvidenceKind.REGISTER)
                .source(context.source())
                .digest(context.digest())
                .validUntil(validUntil != null && validUntil.isBefore(context.asAt()) ? context.asAt() : validUntil)
                .says(says)
                .cannotSee(register.cannotSee())
                .build();
        Draft draft = suggested == null || !takes(ref, suggested) ? null : new Draft(suggested, what.message());
        items.add(new RegisterEvidence.Item(ref, evidence, draft));
    }

    private boolean takes(EvidenceRef ref, Answer answer) {
        AnswerKind asked =
                context.requirements().item(ref).map(EvidenceItem::answerKind).orElse(AnswerKind.UNKNOWN);
        return asked == AnswerKind.UNKNOWN
                || answer.kind().filter(asked::equals).isPresent();
    }

    /** The first day of an item's window (rule A38), of those that a test bears on; {@code null} if none has one. */
    @Nullable
    LocalDate notBefore(RegisterQuestion test) {
        return RegisterItems.of(context.requirements(), test).stream()
                .map(ref -> context.requirements().item(ref).orElseThrow().notBefore())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    static EvidenceSays supportsIf(boolean holds) {
        return holds ? EvidenceSays.SUPPORTS : EvidenceSays.CONTRADICTS;
    }

    RegisterEvidence done() {
        if (items.isEmpty() && notes.isEmpty()) {
            note(
                    RegisterShownCodes.NO_ITEM,
                    context.requirements().category(),
                    context.requirements().edition());
        }
        return new RegisterEvidence(items, notes);
    }
}
