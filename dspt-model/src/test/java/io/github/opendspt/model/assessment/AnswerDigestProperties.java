package io.github.opendspt.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.testing.Documents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A confirmation is bound to the answers under its assertion, all of them and nothing else. */
class AnswerDigestProperties {

    private static final AssertionRef ASSERTION = AssertionRef.of("1.3");
    private static final EvidenceRef INSIDE = EvidenceRef.of("1.3.13");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Confirmation CONFIRMATION = new Confirmation("SIRO", DAY);

    private static Assessment confirmed(Random random) {
        Assessment.Builder assessment = Documents.assessment(random).toBuilder();
        for (EvidenceRef ref : List.of(EvidenceRef.of("1.3.1"), EvidenceRef.of("1.3.2"), EvidenceRef.of("1.30.1"))) {
            if (random.nextBoolean()) {
                assessment.answer(ref, Documents.answer(random));
            }
        }
        // The confirmations that the generator makes carry digests of nothing.
        Assessment made = assessment.build();
        made.confirmedAssertions().keySet().forEach(assessment::withoutConfirmation);
        return AnswerDigest.confirm(assessment.build(), ASSERTION, CONFIRMATION);
    }

    @Property(tries = 200)
    void anyOtherAnswerUnderTheAssertionShows(@ForAll long seed) {
        Random random = new Random(seed);
        Assessment before = confirmed(random);
        Answer answer = Documents.answer(random);
        Assessment after = before.toBuilder().answer(INSIDE, answer).build();

        assertThat(AnswerDigest.changedSinceConfirmed(before)).isEmpty();
        assertThat(AnswerDigest.changedSinceConfirmed(after))
                .isEqualTo(answer.equals(before.answers().get(INSIDE)) ? List.of() : List.of(ASSERTION));
        assertThat(AnswerDigest.changedSinceConfirmed(AnswerDigest.confirm(after, ASSERTION, CONFIRMATION)))
                .isEmpty();
    }

    @Property(tries = 200)
    void nothingElseShows(@ForAll long seed) {
        Random random = new Random(seed);
        Assessment before = confirmed(random);
        Assessment after = before.toBuilder()
                .answer("1.30.2", Documents.answer(random))
                .answer("1.2.99", Documents.answer(random))
                .answer("10.3.1", Documents.answer(random))
                .evidence(INSIDE, Documents.evidence(random))
                .draft(INSIDE, Draft.of(Documents.answer(random)))
                .certificate(Documents.certificate(random))
                .build();

        assertThat(AnswerDigest.changedSinceConfirmed(after)).isEmpty();
    }

    /** Reading and writing leave it alone, so that it can be taken on one machine and held against on another. */
    @Property(tries = 100)
    void aDocumentKeepsIt(@ForAll long seed) {
        Assessment assessment = confirmed(new Random(seed));
        Assessment read = AssessmentJson.reader()
                .read(AssessmentJson.writer().toBytes(assessment))
                .orElseThrow();

        assertThat(AnswerDigest.of(read, ASSERTION)).isEqualTo(AnswerDigest.of(assessment, ASSERTION));
        assertThat(AnswerDigest.changedSinceConfirmed(read)).isEmpty();
    }

    /** What an implementation in another language has to digest. */
    @Example
    void itIsTheSha256OfTheAnswersAsDocumentsWriteThem() throws Exception {
        Assessment assessment = Assessment.builder(
                        Edition.of("2025-26"), Organisation.of("8XX01", "A", OrganisationType.GP))
                .answer(
                        "1.3.2",
                        Answer.builder().yes(true).comment("é").owner("DPO").build())
                .answer("1.3.10", Answer.date(DAY))
                .answer("1.4.1", Answer.yes(true))
                .build();
        String written =
                "{\"1.3.2\":{\"yes\":true,\"comment\":\"é\",\"owner\":\"DPO\"},\"1.3.10\":{\"date\":\"2026-05-20\"}}";

        assertThat(AnswerDigest.of(assessment, ASSERTION)).isEqualTo(sha256(written));
        assertThat(AnswerDigest.of(assessment, AssertionRef.of("9.9"))).isEqualTo(sha256("{}"));
    }

    @Example
    void aConfirmationWithoutADigestSaysNothing() {
        Assessment assessment = Assessment.builder(
                        Edition.of("2025-26"), Organisation.of("8XX01", "A", OrganisationType.GP))
                .answer("1.3.2", Answer.yes(true))
                .confirm(ASSERTION, CONFIRMATION)
                .build();

        assertThat(AnswerDigest.changedSinceConfirmed(assessment)).isEmpty();
    }

    private static Checksum sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Checksum.of("sha256:" + HexFormat.of().formatHex(digest));
    }
}
