package io.github.opendspt.model.requirement;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Requirement sets as JSON: the format {@value RequirementSet#FORMAT}. */
public final class RequirementSetJson {

    private static final Shape<RequirementSet> SHAPE = requirementSet();

    private static final DocumentReader<RequirementSet> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<RequirementSet> WRITER = DocumentWriter.of(SHAPE);

    private RequirementSetJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<RequirementSet> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<RequirementSet> writer() {
        return WRITER;
    }

    /**
     * What a requirement set looks like.
     *
     * @return the shape
     */
    public static Shape<RequirementSet> shape() {
        return SHAPE;
    }

    private static Shape<RequirementSet> requirementSet() {
        Shape<Integer> total = Shapes.integer(0, StatedTotals.MOST);
        Shape<List<String>> notes = Shapes.list(Shapes.nonBlankText(EditionFacts.MAX_NOTE), Bounds.NOTES);
        ObjectShape.Builder<RequirementSet> shape = ObjectShape.document(
                "requirements",
                RequirementSet.FORMAT,
                "Everything that one category of organisation is asked in one edition of the toolkit.");
        Member<Edition> edition = shape.required(
                "edition", CommonShapes.edition(), RequirementSet::edition, "The edition: two consecutive years.");
        Member<Category> category = shape.required(
                "category", CommonShapes.category(), RequirementSet::category, "The organisation category.");
        Member<LocalDate> revisedOn = shape.optional(
                "revisedOn",
                Shapes.date(),
                RequirementSet::revisedOn,
                "The day of the revision; left out where it is not known.");
        Member<Track> track = shape.required(
                "track", Shapes.token(Track.class), RequirementSet::track, "The form of the assessment.");
        Member<Completeness> completeness = shape.required(
                "completeness",
                Shapes.token(Completeness.class),
                RequirementSet::completeness,
                "How far the set can be trusted.");
        Member<ExemptionBasis> exemptions = shape.required(
                "exemptions",
                Shapes.token(ExemptionBasis.class),
                RequirementSet::exemptions,
                "On what the exemption marks of the items rest; unknown: they mean nothing.");
        ObjectShape.Builder<StatedTotals> totals =
                ObjectShape.named("statedTotals", "How many items the sources say there are, apart from listing them.");
        Member<Integer> mandatory =
                totals.optional("mandatory", total, StatedTotals::mandatory, "Items mandatory for Standards Met.");
        Member<Integer> approaching =
                totals.optional("approaching", total, StatedTotals::approaching, "Items on the reduced list.");
        Member<StatedTotals> statedTotals = shape.optional(
                "statedTotals",
                totals.build(values -> new StatedTotals(values.orNull(mandatory), values.orNull(approaching))),
                RequirementSet::statedTotals,
                StatedTotals.NONE,
                "How many items the sources say there are.");
        Member<List<String>> setNotes = shape.optional(
                "notes",
                notes,
                RequirementSet::notes,
                List.of(),
                "What the sources leave open or contradict, for people.");
        Member<EditionFacts> facts = shape.optional(
                "editionFacts",
                RequirementShapes.editionFacts(),
                RequirementSet::editionFacts,
                "What is known of the edition; left out where nothing is.");
        Member<List<DataSecurityStandard>> standards = shape.required(
                "standards",
                Shapes.list(RequirementShapes.standard(), Bounds.STANDARDS),
                RequirementSet::standards,
                "The data security standards above the items.");
        Member<List<Assertion>> assertions = shape.required(
                "assertions",
                Shapes.list(assertion(), Bounds.ASSERTIONS),
                RequirementSet::assertions,
                "The assertions above the items.");
        Member<List<EvidenceItem>> items = shape.required(
                "items",
                Shapes.list(item(), Bounds.ITEMS),
                RequirementSet::items,
                "The evidence items, optional ones too.");
        Member<Checksum> checksum = shape.optional(
                "checksum",
                CommonShapes.checksum(),
                RequirementSet::checksum,
                "The fingerprint of all that but suggested kinds and advice; where it is given, it is checked.");
        return shape.build(
                values -> {
                    RequirementSet.Builder set = RequirementSet.builder(
                                    values.get(completeness), values.get(edition), values.get(category))
                            .track(values.get(track))
                            .exemptions(values.get(exemptions))
                            .statedTotals(values.get(statedTotals))
                            .revisedOn(values.orNull(revisedOn))
                            .editionFacts(values.orNull(facts))
                            .checksum(values.orNull(checksum))
                            .listed(values.get(standards), values.get(assertions), values.get(items));
                    values.get(setNotes).forEach(set::note);
                    return set;
                },
                RequirementSet.Builder::build);
    }

    private static Shape<Assertion> assertion() {
        ObjectShape.Builder<Assertion> shape =
                ObjectShape.named("assertion", "What the evidence items below it add up to.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), Assertion::ref, "Its ref.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(Assertion.MAX_TITLE), Assertion::title, "A short title.");
        return shape.build(values -> new Assertion(values.get(ref), values.get(title)));
    }

    static Shape<EvidenceItem> item() {
        ObjectShape.Builder<EvidenceItem> shape =
                ObjectShape.named("evidenceItem", "An evidence item as one category is asked it in one edition.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), EvidenceItem::ref, "Its ref.");
        Member<String> title = shape.required(
                "title", Shapes.nonBlankText(EvidenceItem.MAX_TITLE), EvidenceItem::title, "What is asked, in short.");
        Member<Obligation> met = shape.required(
                "met",
                Shapes.token(Obligation.class),
                EvidenceItem::met,
                "Whether it has to be complete for Standards Met.");
        Member<Obligation> approaching = shape.required(
                "approaching",
                Shapes.token(Obligation.class),
                EvidenceItem::approaching,
                "Whether it is on the reduced list of Approaching Standards.");
        Member<AnswerKind> kind = shape.required(
                "answerKind",
                Shapes.token(AnswerKind.class),
                EvidenceItem::answerKind,
                "The kind of answer it asks for; unknown: any kind.");
        Member<List<CertificateScheme>> exemptBy = shape.optional(
                "exemptBy",
                Shapes.list(CommonShapes.certificateScheme(), Bounds.SCHEMES),
                EvidenceItem::exemptBy,
                List.of(),
                "The schemes whose certificates exempt it.");
        Member<ItemChange> change = shape.optional(
                "change",
                Shapes.token(ItemChange.class),
                EvidenceItem::change,
                "How it differs from the edition before; left out where the source does not say.");
        Member<Boolean> candidate = shape.optional(
                "candidate",
                Shapes.bool(),
                EvidenceItem::candidate,
                false,
                "Whether it is here only because it closes a stated total.");
        Member<LocalDate> notBefore = shape.optional(
                "notBefore",
                Shapes.date(),
                EvidenceItem::notBefore,
                "The day before which an answer that is a date does not count.");
        Member<LocalDate> planUntil = shape.optional(
                "planUntil",
                Shapes.date(),
                EvidenceItem::planUntil,
                "The day until which a resourced plan will do in its place.");
        Member<EvidenceRef> dependsOn = shape.optional(
                "dependsOn",
                CommonShapes.evidenceRef(),
                EvidenceItem::dependsOn,
                "The item whose answer decides whether there is anything to answer here.");
        Member<SuggestedKind> suggestedKind = shape.optional(
                "suggestedKind",
                suggestedKind(),
                EvidenceItem::suggestedKind,
                "The kind of answer that a form may offer first; never part of a verdict.");
        Member<Advice> advice = shape.optional(
                "advice",
                advice(),
                EvidenceItem::advice,
                "How to answer it: advice of whoever supplied the set, no part of the toolkit or of a verdict.");
        Member<Provenance> provenance = shape.required(
                "provenance", RequirementShapes.provenance(), EvidenceItem::provenance, "Where this comes from.");
        return shape.build(values -> new EvidenceItem(
                values.get(ref),
                values.get(title),
                values.get(met),
                values.get(approaching),
                values.get(kind),
                values.get(exemptBy),
                values.orNull(change),
                values.get(candidate),
                values.orNull(notBefore),
                values.orNull(planUntil),
                values.orNull(dependsOn),
                values.orNull(suggestedKind),
                values.orNull(advice),
                values.get(provenance)));
    }

    private static Shape<SuggestedKind> suggestedKind() {
        ObjectShape.Builder<SuggestedKind> shape = ObjectShape.named(
                "suggestedKind", "The kind of answer that a form may offer first where the sources do not say.");
        Member<AnswerKind> kind = shape.required(
                "kind",
                Shapes.token(EnumSet.complementOf(EnumSet.of(AnswerKind.UNKNOWN)), AnswerKind::token),
                SuggestedKind::kind,
                "The kind to offer first.");
        Member<Provenance> provenance = shape.required(
                "provenance",
                RequirementShapes.provenance(),
                SuggestedKind::provenance,
                "On what the suggestion is based.");
        return shape.build(values -> new SuggestedKind(values.get(kind), values.get(provenance)));
    }

    private static Shape<Advice> advice() {
        Shape<String> sentence = Shapes.nonBlankText(Advice.MAX_TEXT);
        ObjectShape.Builder<Advice> shape =
                ObjectShape.named("advice", "Advice on how to answer an evidence item, no part of the toolkit.");
        Member<String> action = shape.required(
                "action", sentence, Advice::action, "What to do so that the item can be answered, in one sentence.");
        Member<String> lookFor = shape.optional(
                "lookFor",
                sentence,
                Advice::lookFor,
                "Where the answer is usually found, or what would show it, in one sentence.");
        Member<LeadTime> leadTime = shape.optional(
                "leadTime",
                leadTime(),
                Advice::leadTime,
                "How long the action is likely to take; left out where it is not long.");
        Member<Boolean> mayNotApply = shape.optional(
                "mayNotApply",
                Shapes.bool(),
                Advice::mayNotApply,
                false,
                "Whether the explanations of the item are known to offer 'not applicable'.");
        return shape.build(values -> new Advice(
                values.get(action), values.orNull(lookFor), values.orNull(leadTime), values.get(mayNotApply)));
    }

    private static Shape<LeadTime> leadTime() {
        ObjectShape.Builder<LeadTime> shape = ObjectShape.named(
                "leadTime",
                "An estimate of how long before it is needed an action has to begin, no fact of the toolkit.");
        Member<Integer> weeks = shape.required(
                "weeks", Shapes.integer(1, LeadTime.MOST_WEEKS), LeadTime::weeks, "The number of weeks to allow.");
        Member<String> why = shape.required(
                "why", Shapes.nonBlankText(Advice.MAX_TEXT), LeadTime::why, "What takes so long, in one sentence.");
        return shape.build(values -> new LeadTime(values.get(weeks), values.get(why)));
    }
}
