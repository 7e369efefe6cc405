package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.Credits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The judging of one assessment. Mutable, used once and by one thread. Answers, confirmations and the set are all in order of
 * ref, so that one walk lays them beside each other.
 */
final class Scoring {

    private final PreparedSet set;
    private final boolean strictFreshness;
    private final Assessment assessment;
    private final Credits credits;
    private final LocalDate asAt;
    private final Tally tally;
    private final Findings findings = new Findings();
    private final List<Blocker> evidence;
    private final List<Blocker> undetermined = new ArrayList<>(0);
    private final List<Blocker> confirmations;

    Scoring(PreparedSet set, boolean strictFreshness, Assessment assessment, Credits credits, LocalDate asAt) {
        this.set = set;
        this.strictFreshness = strictFreshness;
        this.assessment = assessment;
        this.credits = credits;
        this.asAt = asAt;
        this.tally = new Tally(set);
        this.confirmations = new ArrayList<>(set.assertions.length);
        this.evidence = new ArrayList<>(set.mandatory + set.assertions.length);
    }

    Scorecard score() {
        ItemResult[] items = items(answers());
        assertions();
        StatusDecision decision = StatusDecision.of(set, tally, assessment, asAt);
        set.findings.look(assessment, set.category(assessment.organisation().type()), asAt, findings);
        findings.addAll(credits.warnings());
        findings.addAll(decision.findings());
        List<Blocker> blockers = evidence;
        blockers.addAll(undetermined);
        blockers.addAll(confirmations);
        return new Scorecard(
                set.requirements.edition(),
                set.requirements.category(),
                asAt,
                assessment.organisation().odsCode(),
                set.requirements.checksum(),
                set.requirements.completeness(),
                decision.status(),
                decision.possible(),
                tally.items(),
                tally.assertions(),
                List.of(tally.standardResults()),
                List.of(tally.assertionResults()),
                List.of(items),
                blockers,
                findings.inOrder());
    }

    /** The answer to each item of the set; one to any other ref becomes a finding. */
    private @Nullable Answer[] answers() {
        @Nullable Answer[] answers = new @Nullable Answer[set.items.length];
        assessment
                .answers()
                .forEach(new Alignment<>(
                        set.itemRefs,
                        answers,
                        ref -> findings.add(Finding.of(
                                Severity.WARNING,
                                ref,
                                "/answers/" + ref,
                                Reason.of(
                                        "answer.unknown-ref",
                                        "%s is not asked of category %s in %s; its answer is kept and does not count",
                                        ref,
                                        set.requirements.category(),
                                        set.requirements.edition())))));
        return answers;
    }

    private ItemResult[] items(@Nullable Answer[] answers) {
        AnswerFindings answerFindings = new AnswerFindings(asAt, findings);
        LocalDate freshAt = strictFreshness ? asAt : null;
        ItemResult[] results = new ItemResult[set.items.length];
        for (int i = 0; i < results.length; i++) {
            PreparedItem prepared = set.items[i];
            Answer answer = answers[i];
            Credit credit = credit(i);
            Shortfall shortfall = prepared.answerRule.shortfall(answer, freshAt);
            ItemResult result = shortfall == null
                    ? ItemDecision.answered(prepared, Objects.requireNonNull(answer), credit)
                    : ItemDecision.lacking(prepared, shortfall, credit);
            results[i] = result;
            tally.count(prepared, result.state());
            if (prepared.mandatory && !result.state().counts()) {
                block(prepared, Objects.requireNonNull(shortfall), result, credit);
            }
            if (answer != null) {
                answerFindings.look(prepared, answer, shortfall, credit);
                Answer other = prepared.dependsOn < 0 ? null : answers[prepared.dependsOn];
                if (other != null) {
                    answerFindings.compare(prepared, answer, set.items[prepared.dependsOn], other);
                }
            }
        }
        return results;
    }

    /** The credit of an item, or {@code null} if there are none. Usually there is one for each item, in the same order. */
    private @Nullable Credit credit(int item) {
        List<Credit> given = credits.items();
        if (given.isEmpty()) {
            return null;
        }
        EvidenceRef ref = set.itemRefs[item];
        Credit same = item < given.size() ? given.get(item) : null;
        return same != null && same.ref().equals(ref) ? same : credits.of(ref);
    }

    private void block(PreparedItem prepared, Shortfall shortfall, ItemResult result, @Nullable Credit credit) {
        if (result.state().outstanding()) {
            evidence.add(shortfall.blocker());
            if (prepared.item.candidate()) {
                findings.add(prepared.outstandingCandidate);
            }
        } else {
            undetermined.add(Blocker.of(
                    BlockerKind.UNDETERMINED,
                    prepared.ref,
                    Reason.of(
                            "credit.undetermined",
                            "whether %s is exempt by %s is not known (%s); find that out, or answer the item",
                            prepared.ref,
                            new Wording.Schemes(Objects.requireNonNull(credit).by()),
                            new Wording.Because(result.reasons()))));
        }
    }

    /** A1: a confirmation counts from its day on, whatever the items under the assertion come to. */
    private void assertions() {
        @Nullable Confirmation[] given = confirmations();
        for (int i = 0; i < given.length; i++) {
            PreparedAssertion prepared = set.assertions[i];
            Confirmation confirmation = given[i];
            if (confirmation == null) {
                if (prepared.mandatory > 0) {
                    confirmations.add(prepared.unconfirmed);
                }
            } else if (confirmation.on().isAfter(asAt)) {
                future(prepared, confirmation.on());
            } else {
                tally.confirm(i);
                if (tally.hasOutstanding(i)) {
                    findings.add(prepared.confirmedEarly);
                }
            }
        }
    }

    private void future(PreparedAssertion prepared, LocalDate on) {
        AssertionRef ref = prepared.assertion.ref();
        findings.add(Finding.of(
                Severity.WARNING,
                ref,
                prepared.pointer + "/on",
                Reason.of(
                        "confirmation.future",
                        "the confirmation of assertion %s is dated %s, after %s; it does not count yet",
                        ref,
                        on,
                        asAt)));
        if (prepared.mandatory > 0) {
            confirmations.add(Blocker.of(
                    BlockerKind.CONFIRMATION,
                    ref,
                    Reason.of(
                            "confirmation.future",
                            "assertion %s, \"%s\", is confirmed from %s only, after %s; confirm it by then or wait",
                            ref,
                            prepared.assertion.title(),
                            on,
                            asAt)));
        }
    }

    /** The confirmation of each assertion of the set; one of any other becomes a finding. */
    private @Nullable Confirmation[] confirmations() {
        @Nullable Confirmation[] given = new @Nullable Confirmation[set.assertions.length];
        assessment
                .confirmedAssertions()
                .forEach(new Alignment<>(
                        set.assertionRefs,
                        given,
                        ref -> findings.add(Finding.of(
                                Severity.WARNING,
                                ref,
                                "/confirmedAssertions/" + ref,
                                Reason.of(
                                        "confirmation.unknown-assertion",
                                        "there is no assertion %s for category %s in %s; its confirmation is kept and"
                                                + " does not count",
                                        ref,
                                        set.requirements.category(),
                                        set.requirements.edition())))));
        return given;
    }
}
