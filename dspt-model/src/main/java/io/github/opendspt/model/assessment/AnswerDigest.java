package io.github.opendspt.model.assessment;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The digest of the answers under an assertion, which binds a {@link Confirmation} to what it confirmed: where the answers
 * change afterwards, so does their digest.
 *
 * <p>It is the SHA-256 of the answers as documents write them: the UTF-8 bytes of the JSON object that holds, in order of
 * ref, the answer of each item of the assertion, without white space, each with its members in the order of the document.
 * Without answers that is <code>{}</code>. Evidence and drafts are no part of it.
 */
public final class AnswerDigest {

    private static final DocumentWriter<SortedMap<EvidenceRef, Answer>> WRITER =
            DocumentWriter.of(Shapes.map(CommonShapes.evidenceRef(), AssessmentShapes.answer(), Bounds.ITEMS));

    private AnswerDigest() {}

    /**
     * Digests the answers under an assertion.
     *
     * @param assessment the assessment
     * @param assertion the assertion
     * @return the digest
     * @throws io.github.opendspt.model.json.InvalidDocumentException if one of the answers cannot be written to a document
     */
    public static Checksum of(Assessment assessment, AssertionRef assertion) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(assertion, "assertion");
        TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        EvidenceRef first = new EvidenceRef(assertion.standard(), assertion.number(), 1);
        for (Map.Entry<EvidenceRef, Answer> entry :
                assessment.answers().tailMap(first).entrySet()) {
            if (!entry.getKey().assertion().equals(assertion)) {
                break;
            }
            answers.put(entry.getKey(), entry.getValue());
        }
        return Checksum.of(Sha256.text(WRITER.toBytes(answers)));
    }

    /**
     * Confirms an assertion as it is answered now.
     *
     * @param assessment the assessment
     * @param assertion the assertion
     * @param confirmation who confirms it, and when
     * @return the assessment with the confirmation, which carries the digest of the answers
     * @throws io.github.opendspt.model.json.InvalidDocumentException if one of the answers cannot be written to a document
     */
    public static Assessment confirm(Assessment assessment, AssertionRef assertion, Confirmation confirmation) {
        Objects.requireNonNull(confirmation, "confirmation");
        return assessment.toBuilder()
                .confirm(assertion, confirmation.withDigest(of(assessment, assertion)))
                .build();
    }

    /**
     * Finds the confirmations whose answers have changed since.
     *
     * @param assessment the assessment
     * @return the assertions whose confirmation carries another digest than their answers have, in order of ref; a
     *     confirmation without a digest says nothing and is not among them, and answers that cannot be written to a document
     *     have no digest, so that they are not those that were confirmed
     */
    public static List<AssertionRef> changedSinceConfirmed(Assessment assessment) {
        List<AssertionRef> changed = new ArrayList<>(0);
        assessment.confirmedAssertions().forEach((assertion, confirmation) -> {
            if (hasChangedSinceConfirmed(assessment, assertion, confirmation)) {
                changed.add(assertion);
            }
        });
        return changed;
    }

    /**
     * Finds whether the answers under one assertion have changed since it was confirmed.
     *
     * @param assessment the assessment
     * @param assertion the assertion
     * @param confirmation its confirmation
     * @return whether the confirmation carries another digest than the answers have, as for those of
     *     {@link #changedSinceConfirmed}; false if it carries none
     */
    public static boolean hasChangedSinceConfirmed(
            Assessment assessment, AssertionRef assertion, Confirmation confirmation) {
        Checksum digest = confirmation.digest();
        if (digest == null) {
            return false;
        }
        try {
            return !digest.equals(of(assessment, assertion));
        } catch (InvalidDocumentException e) {
            return true;
        }
    }
}
