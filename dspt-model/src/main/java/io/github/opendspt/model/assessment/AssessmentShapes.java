package io.github.opendspt.model.assessment;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The shapes of what an assessment is put together of, for every document that holds some of it. */
public final class AssessmentShapes {

    private static final Shape<Organisation> ORGANISATION = makeOrganisation();
    private static final Shape<Document> DOCUMENT = makeDocument();
    private static final Shape<Answer> ANSWER = makeAnswer();
    private static final Shape<Confirmation> CONFIRMATION = makeConfirmation();
    private static final Shape<ImprovementPlan> IMPROVEMENT_PLAN = makeImprovementPlan();
    private static final Shape<Evidence> EVIDENCE = makeEvidence();
    private static final Shape<Draft> DRAFT = makeDraft();
    private static final Shape<Site> SITE = makeSite();
    private static final Shape<Publication> PUBLICATION = makePublication();

    private AssessmentShapes() {}

    /**
     * An {@link Organisation}.
     *
     * @return the shape
     */
    public static Shape<Organisation> organisation() {
        return ORGANISATION;
    }

    private static Shape<Organisation> makeOrganisation() {
        ObjectShape.Builder<Organisation> shape =
                ObjectShape.named("organisation", "The organisation that is assessed.");
        Member<OdsCode> odsCode = shape.required(
                "odsCode", CommonShapes.odsCode(), Organisation::odsCode, "Its code in the Organisation Data Service.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(Organisation.MAX_NAME), Organisation::name, "Its name.");
        Member<OrganisationType> type = shape.required(
                "type", Shapes.token(OrganisationType.class), Organisation::type, "What kind of organisation it is.");
        Member<Integer> staff = shape.optional(
                "staff",
                Shapes.integer(0, Organisation.MAX_STAFF),
                Organisation::staff,
                "How many people work for it; left out where that is not known.");
        Member<Long> turnover = shape.optional(
                "turnover",
                Shapes.longInteger(0, Organisation.MAX_TURNOVER),
                Organisation::turnover,
                "Its yearly turnover in whole pounds; left out where that is not known.");
        return shape.build(values -> new Organisation(
                values.get(odsCode),
                values.get(name),
                values.get(type),
                values.orNull(staff),
                values.orNull(turnover)));
    }

    /**
     * An {@link Answer}.
     *
     * @return the shape
     */
    public static Shape<Answer> answer() {
        return ANSWER;
    }

    private static Shape<Answer> makeAnswer() {
        ObjectShape.Builder<Answer> shape = ObjectShape.named(
                "answer",
                "The answer to an evidence item: exactly one of yes, text, documents and date, and what goes with it.");
        Member<Boolean> yes = shape.optional("yes", Shapes.bool(), Answer::yes, "A tick; false is no.");
        Member<String> text =
                shape.optional("text", Shapes.text(Answer.MAX_TEXT), Answer::text, "A text; blank, it is incomplete.");
        Member<List<Document>> documents = shape.optional(
                "documents",
                Shapes.list(DOCUMENT, Answer.MAX_DOCUMENTS),
                Answer::documents,
                "Documents; with none, it is incomplete.");
        Member<LocalDate> date = shape.optional("date", Shapes.date(), Answer::date, "A date.");
        Member<Boolean> notApplicable = shape.optional(
                "notApplicable",
                Shapes.bool(),
                Answer::notApplicable,
                false,
                "Whether the organisation says that the item does not apply to it.");
        Member<String> comment = shape.optional("comment", Shapes.text(Answer.MAX_TEXT), Answer::comment, "A remark.");
        Member<LocalDate> recordedOn = shape.optional(
                "recordedOn", Shapes.date(), Answer::recordedOn, "The day on which the answer was given.");
        Member<LocalDate> reviewBy = shape.optional(
                "reviewBy", Shapes.date(), Answer::reviewBy, "The day by which it is to be looked at again.");
        Member<String> owner =
                shape.optional("owner", Shapes.text(Answer.MAX_OWNER), Answer::owner, "Who looks after it.");
        // The text comes first: an untouched form leaves it empty, where it would answer "no" with a tick.
        shape.alternative(text, "textAnswer", "An answer that is a text.")
                .alternative(yes, "yesNoAnswer", "An answer that is a tick.")
                .alternative(documents, "documentAnswer", "An answer that is a list of documents.")
                .alternative(date, "dateAnswer", "An answer that is a date.");
        return shape.build(values -> new Answer(
                values.orNull(yes),
                values.orNull(text),
                values.orNull(documents),
                values.orNull(date),
                values.get(notApplicable),
                values.orNull(comment),
                values.orNull(recordedOn),
                values.orNull(reviewBy),
                values.orNull(owner)));
    }

    /**
     * A {@link Document}.
     *
     * @return the shape
     */
    public static Shape<Document> document() {
        return DOCUMENT;
    }

    private static Shape<Document> makeDocument() {
        ObjectShape.Builder<Document> shape =
                ObjectShape.named("document", "A document given as evidence. It is never opened.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(Document.MAX_NAME), Document::name, "What it is called.");
        Member<String> uri =
                shape.optional("uri", Shapes.text(Document.MAX_URI), Document::uri, "Where it is kept, as free text.");
        return shape.build(values -> new Document(values.get(name), values.orNull(uri)));
    }

    /**
     * A {@link Confirmation}.
     *
     * @return the shape
     */
    public static Shape<Confirmation> confirmation() {
        return CONFIRMATION;
    }

    private static Shape<Confirmation> makeConfirmation() {
        ObjectShape.Builder<Confirmation> shape =
                ObjectShape.named("confirmation", "That a responsible person confirmed an assertion.");
        Member<String> by = shape.required(
                "by",
                Shapes.nonBlankText(Confirmation.MAX_BY),
                Confirmation::by,
                "Who confirmed it: a name or a role.");
        Member<LocalDate> on =
                shape.required("on", Shapes.date(), Confirmation::on, "The day; it counts from this day on.");
        Member<Checksum> digest = shape.optional(
                "digest",
                CommonShapes.checksum(),
                Confirmation::digest,
                "The digest of the answers that were confirmed; left out where it was not taken.");
        return shape.build(values -> new Confirmation(values.get(by), values.get(on), values.orNull(digest)));
    }

    /**
     * An {@link ImprovementPlan}.
     *
     * @return the shape
     */
    public static Shape<ImprovementPlan> improvementPlan() {
        return IMPROVEMENT_PLAN;
    }

    private static Shape<ImprovementPlan> makeImprovementPlan() {
        ObjectShape.Builder<ImprovementPlan> shape =
                ObjectShape.named("improvementPlan", "The plan to reach Standards Met.");
        Member<LocalDate> submittedOn =
                shape.optional("submittedOn", Shapes.date(), ImprovementPlan::submittedOn, "The day it was submitted.");
        Member<LocalDate> approvedOn = shape.optional(
                "approvedOn", Shapes.date(), ImprovementPlan::approvedOn, "The day on which NHS England approved it.");
        return shape.build(values -> new ImprovementPlan(values.orNull(submittedOn), values.orNull(approvedOn)));
    }

    /**
     * A piece of {@link Evidence}.
     *
     * @return the shape
     */
    public static Shape<Evidence> evidence() {
        return EVIDENCE;
    }

    private static Shape<Evidence> makeEvidence() {
        ObjectShape.Builder<Evidence> shape = ObjectShape.named(
                "evidence", "Something that was seen and that supports an answer, or contradicts it.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(Evidence.MAX_TITLE), Evidence::title, "What it is called.");
        Member<EvidenceKind> kind =
                shape.optional("kind", Shapes.token(EvidenceKind.class), Evidence::kind, "What kind of thing it is.");
        Member<LocalDate> observedOn =
                shape.required("observedOn", Shapes.date(), Evidence::observedOn, "The day of which it speaks.");
        Member<Instant> collectedAt =
                shape.optional("collectedAt", Shapes.moment(), Evidence::collectedAt, "When it was collected.");
        Member<String> source = shape.optional(
                "source",
                Shapes.nonBlankText(Evidence.MAX_TITLE),
                Evidence::source,
                "The system or person that it comes from.");
        Member<String> uri =
                shape.optional("uri", Shapes.text(Evidence.MAX_URI), Evidence::uri, "Where it is kept, as free text.");
        Member<Checksum> digest =
                shape.optional("digest", CommonShapes.checksum(), Evidence::digest, "The SHA-256 of its bytes.");
        Member<LocalDate> validUntil = shape.optional(
                "validUntil", Shapes.date(), Evidence::validUntil, "The last day on which it is current.");
        Member<EvidenceSays> says = shape.optional(
                "says",
                Shapes.token(EvidenceSays.class),
                Evidence::says,
                "What it says about the answer; it supports it if left out.");
        Member<String> cannotSee = shape.optional(
                "cannotSee",
                Shapes.nonBlankText(Evidence.MAX_CANNOT_SEE),
                Evidence::cannotSee,
                "What it cannot see, such as personal devices.");
        return shape.build(values -> new Evidence(
                values.get(title),
                values.orNull(kind),
                values.get(observedOn),
                values.orNull(collectedAt),
                values.orNull(source),
                values.orNull(uri),
                values.orNull(digest),
                values.orNull(validUntil),
                values.orNull(says),
                values.orNull(cannotSee)));
    }

    /**
     * A {@link Draft}.
     *
     * @return the shape
     */
    public static Shape<Draft> draft() {
        return DRAFT;
    }

    private static Shape<Draft> makeDraft() {
        ObjectShape.Builder<Draft> shape =
                ObjectShape.named("draft", "An answer that is kept but not given. It never counts.");
        Member<Answer> answer = shape.required("answer", ANSWER, Draft::answer, "The answer as it would be given.");
        Member<String> why =
                shape.optional("why", Shapes.nonBlankText(Draft.MAX_WHY), Draft::why, "Why it is a draft only.");
        return shape.build(values -> new Draft(values.get(answer), values.orNull(why)));
    }

    /**
     * A {@link Site}.
     *
     * @return the shape
     */
    public static Shape<Site> site() {
        return SITE;
    }

    private static Shape<Site> makeSite() {
        ObjectShape.Builder<Site> shape =
                ObjectShape.named("site", "A site or branch that the organisation publishes for.");
        Member<OdsCode> odsCode = shape.required(
                "odsCode", CommonShapes.odsCode(), Site::odsCode, "Its code in the Organisation Data Service.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(Organisation.MAX_NAME), Site::name, "Its name.");
        return shape.build(values -> new Site(values.get(odsCode), values.get(name)));
    }

    /**
     * A {@link Publication}.
     *
     * @return the shape
     */
    public static Shape<Publication> publication() {
        return PUBLICATION;
    }

    private static Shape<Publication> makePublication() {
        ObjectShape.Builder<Publication> shape =
                ObjectShape.named("publication", "What was published for the edition, and when.");
        Member<Status> status = shape.required(
                "status", Shapes.token(Status.class), Publication::status, "The status that was published.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), Publication::on, "The day.");
        return shape.build(values -> new Publication(values.get(status), values.get(on)));
    }
}
