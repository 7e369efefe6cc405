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
        Member<OdsCode> odsCode =
                shape.required("odsCode", CommonShapes.odsCode(), "Its code in the Organisation Data Service.");
        Member<String> name = shape.required("name", Shapes.nonBlankText(Organisation.MAX_NAME), "Its name.");
        Member<OrganisationType> type =
                shape.required("type", Shapes.token(OrganisationType.class), "What kind of organisation it is.");
        Member<Integer> staff = shape.optional(
                "staff",
                Shapes.integer(0, Organisation.MAX_STAFF),
                "How many people work for it; left out where that is not known.");
        Member<Long> turnover = shape.optional(
                "turnover",
                Shapes.longInteger(0, Organisation.MAX_TURNOVER),
                "Its yearly turnover in whole pounds; left out where that is not known.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Organisation draft(ObjectShape.Members values) {
                return new Organisation(
                        values.get(odsCode),
                        values.get(name),
                        values.get(type),
                        values.orNull(staff),
                        values.orNull(turnover));
            }

            @Override
            public void write(Organisation value, ObjectShape.Parts parts) {
                parts.put(odsCode, value.odsCode());
                parts.put(name, value.name());
                parts.put(type, value.type());
                parts.put(staff, value.staff());
                parts.put(turnover, value.turnover());
            }
        });
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
        Member<Boolean> yes = shape.optional("yes", Shapes.bool(), "A tick; false is no.");
        Member<String> text = shape.optional("text", Shapes.text(Answer.MAX_TEXT), "A text; blank, it is incomplete.");
        Member<List<Document>> documents = shape.optional(
                "documents", Shapes.list(DOCUMENT, Answer.MAX_DOCUMENTS), "Documents; with none, it is incomplete.");
        Member<LocalDate> date = shape.optional("date", Shapes.date(), "A date.");
        Member<Boolean> notApplicable = shape.optional(
                "notApplicable",
                Shapes.bool(),
                false,
                "Whether the organisation says that the item does not apply to it.");
        Member<String> comment = shape.optional("comment", Shapes.text(Answer.MAX_TEXT), "A remark.");
        Member<LocalDate> recordedOn =
                shape.optional("recordedOn", Shapes.date(), "The day on which the answer was given.");
        Member<LocalDate> reviewBy =
                shape.optional("reviewBy", Shapes.date(), "The day by which it is to be looked at again.");
        Member<String> owner = shape.optional("owner", Shapes.text(Answer.MAX_OWNER), "Who looks after it.");
        // The text comes first: an untouched form leaves it empty, where it would answer "no" with a tick.
        shape.alternative(text, "textAnswer", "An answer that is a text.")
                .alternative(yes, "yesNoAnswer", "An answer that is a tick.")
                .alternative(documents, "documentAnswer", "An answer that is a list of documents.")
                .alternative(date, "dateAnswer", "An answer that is a date.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Answer draft(ObjectShape.Members values) {
                return new Answer(
                        values.orNull(yes),
                        values.orNull(text),
                        values.orNull(documents),
                        values.orNull(date),
                        values.get(notApplicable),
                        values.orNull(comment),
                        values.orNull(recordedOn),
                        values.orNull(reviewBy),
                        values.orNull(owner));
            }

            @Override
            public void write(Answer value, ObjectShape.Parts parts) {
                parts.put(yes, value.yes());
                parts.put(text, value.text());
                parts.put(documents, value.documents());
                parts.put(date, value.date());
                parts.put(notApplicable, value.notApplicable());
                parts.put(comment, value.comment());
                parts.put(recordedOn, value.recordedOn());
                parts.put(reviewBy, value.reviewBy());
                parts.put(owner, value.owner());
            }
        });
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
        Member<String> name = shape.required("name", Shapes.nonBlankText(Document.MAX_NAME), "What it is called.");
        Member<String> uri = shape.optional("uri", Shapes.text(Document.MAX_URI), "Where it is kept, as free text.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Document draft(ObjectShape.Members values) {
                return new Document(values.get(name), values.orNull(uri));
            }

            @Override
            public void write(Document value, ObjectShape.Parts parts) {
                parts.put(name, value.name());
                parts.put(uri, value.uri());
            }
        });
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
        Member<String> by =
                shape.required("by", Shapes.nonBlankText(Confirmation.MAX_BY), "Who confirmed it: a name or a role.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day; it counts from this day on.");
        Member<Checksum> digest = shape.optional(
                "digest",
                CommonShapes.checksum(),
                "The digest of the answers that were confirmed; left out where it was not taken.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Confirmation draft(ObjectShape.Members values) {
                return new Confirmation(values.get(by), values.get(on), values.orNull(digest));
            }

            @Override
            public void write(Confirmation value, ObjectShape.Parts parts) {
                parts.put(by, value.by());
                parts.put(on, value.on());
                parts.put(digest, value.digest());
            }
        });
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
        Member<LocalDate> submittedOn = shape.optional("submittedOn", Shapes.date(), "The day it was submitted.");
        Member<LocalDate> approvedOn =
                shape.optional("approvedOn", Shapes.date(), "The day on which NHS England approved it.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public ImprovementPlan draft(ObjectShape.Members values) {
                return new ImprovementPlan(values.orNull(submittedOn), values.orNull(approvedOn));
            }

            @Override
            public void write(ImprovementPlan value, ObjectShape.Parts parts) {
                parts.put(submittedOn, value.submittedOn());
                parts.put(approvedOn, value.approvedOn());
            }
        });
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
        Member<String> title = shape.required("title", Shapes.nonBlankText(Evidence.MAX_TITLE), "What it is called.");
        Member<EvidenceKind> kind =
                shape.optional("kind", Shapes.token(EvidenceKind.class), "What kind of thing it is.");
        Member<LocalDate> observedOn = shape.required("observedOn", Shapes.date(), "The day of which it speaks.");
        Member<Instant> collectedAt = shape.optional("collectedAt", Shapes.moment(), "When it was collected.");
        Member<String> source = shape.optional(
                "source", Shapes.nonBlankText(Evidence.MAX_TITLE), "The system or person that it comes from.");
        Member<String> uri = shape.optional("uri", Shapes.text(Evidence.MAX_URI), "Where it is kept, as free text.");
        Member<Checksum> digest = shape.optional("digest", CommonShapes.checksum(), "The SHA-256 of its bytes.");
        Member<LocalDate> validUntil =
                shape.optional("validUntil", Shapes.date(), "The last day on which it is current.");
        Member<EvidenceSays> says = shape.optional(
                "says", Shapes.token(EvidenceSays.class), "What it says about the answer; it supports it if left out.");
        Member<String> cannotSee = shape.optional(
                "cannotSee",
                Shapes.nonBlankText(Evidence.MAX_CANNOT_SEE),
                "What it cannot see, such as personal devices.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Evidence draft(ObjectShape.Members values) {
                return new Evidence(
                        values.get(title),
                        values.orNull(kind),
                        values.get(observedOn),
                        values.orNull(collectedAt),
                        values.orNull(source),
                        values.orNull(uri),
                        values.orNull(digest),
                        values.orNull(validUntil),
                        values.orNull(says),
                        values.orNull(cannotSee));
            }

            @Override
            public void write(Evidence value, ObjectShape.Parts parts) {
                parts.put(title, value.title());
                parts.put(kind, value.kind());
                parts.put(observedOn, value.observedOn());
                parts.put(collectedAt, value.collectedAt());
                parts.put(source, value.source());
                parts.put(uri, value.uri());
                parts.put(digest, value.digest());
                parts.put(validUntil, value.validUntil());
                parts.put(says, value.says());
                parts.put(cannotSee, value.cannotSee());
            }
        });
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
        Member<Answer> answer = shape.required("answer", ANSWER, "The answer as it would be given.");
        Member<String> why = shape.optional("why", Shapes.nonBlankText(Draft.MAX_WHY), "Why it is a draft only.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Draft draft(ObjectShape.Members values) {
                return new Draft(values.get(answer), values.orNull(why));
            }

            @Override
            public void write(Draft value, ObjectShape.Parts parts) {
                parts.put(answer, value.answer());
                parts.put(why, value.why());
            }
        });
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
        Member<OdsCode> odsCode =
                shape.required("odsCode", CommonShapes.odsCode(), "Its code in the Organisation Data Service.");
        Member<String> name = shape.required("name", Shapes.nonBlankText(Organisation.MAX_NAME), "Its name.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Site draft(ObjectShape.Members values) {
                return new Site(values.get(odsCode), values.get(name));
            }

            @Override
            public void write(Site value, ObjectShape.Parts parts) {
                parts.put(odsCode, value.odsCode());
                parts.put(name, value.name());
            }
        });
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
        Member<Status> status = shape.required("status", Shapes.token(Status.class), "The status that was published.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Publication draft(ObjectShape.Members values) {
                return new Publication(values.get(status), values.get(on));
            }

            @Override
            public void write(Publication value, ObjectShape.Parts parts) {
                parts.put(status, value.status());
                parts.put(on, value.on());
            }
        });
    }
}
