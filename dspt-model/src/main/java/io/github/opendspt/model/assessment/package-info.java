/**
 * What an organisation puts in.
 *
 * <p>Build an assessment, and write it:
 *
 * <pre>{@code
 * Assessment answered = assessment.toBuilder()
 *         .answer("1.1.1", Answer.text("ZA123456"))
 *         .confirm("1.1", new Confirmation("SIRO", asAt))
 *         .build();
 * byte[] document = AssessmentJson.writer().toBytes(answered);
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.model.assessment.Assessment}: read one with
 * {@link io.github.opendspt.model.assessment.AssessmentJson} or build one. It holds an
 * {@link io.github.opendspt.model.assessment.Answer} for each evidence item that was answered, a
 * {@link io.github.opendspt.model.assessment.Confirmation} for each assertion that was confirmed, the
 * {@linkplain io.github.opendspt.model.assessment.Certificate certificates} in the organisation's profile and, once there is
 * one, the {@link io.github.opendspt.model.assessment.Publication}. Beside the answers lie
 * {@link io.github.opendspt.model.assessment.Evidence}, which supports or contradicts them and never answers an item, and
 * {@linkplain io.github.opendspt.model.assessment.Draft drafts}, which are kept but not given.
 *
 * <p>{@link io.github.opendspt.model.assessment.Certificate#standingAt} decides whether a certificate counts;
 * {@link io.github.opendspt.model.assessment.AnswerDigest} binds a confirmation to the answers that it confirmed.
 *
 * <p>Constructors reject {@code null} where a component is required and copy collections; blank texts, lengths and
 * members that must agree are constraints, checked when the host asks for it or a document is read, so that a product can
 * build first and validate then. No value repeats in its text form what someone wrote, so that it can be logged.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.assessment;

import org.jspecify.annotations.NullMarked;
