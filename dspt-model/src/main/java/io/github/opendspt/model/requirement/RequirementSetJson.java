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
import java.util.Objects;

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
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), "The edition: two consecutive years.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The organisation category.");
        Member<LocalDate> revisedOn =
                shape.optional("revisedOn", Shapes.date(), "The day of the revision; left out where it is not known.");
        Member<Track> track = shape.required("track", Shapes.token(Track.class), "The form of the assessment.");
        Member<Completeness> completeness =
                shape.required("completeness", Shapes.token(Completeness.class), "How far the set can be trusted.");
        Member<ExemptionBasis> exemptions = shape.required(
                "exemptions",
                Shapes.token(ExemptionBasis.class),
                "On what the exemption marks of the items rest; unknown: they mean nothing.");
        ObjectShape.Builder<StatedTotals> totals =
                ObjectShape.named("statedTotals", "How many items the sources say there are, apart from listing them.");
        Member<Integer> mandatory = totals.optional("mandatory", total, "Items mandatory for Standards Met.");
        Member<Integer> approaching = totals.optional("approaching", total, "Items on the reduced list.");
        Member<StatedTotals> statedTotals = shape.optional(
                "statedTotals",
                totals.build(new ObjectShape.Form<>() {
                    @Override
                    public StatedTotals draft(ObjectShape.Members values) {
                        return new StatedTotals(values.orNull(mandatory), values.orNull(approaching));
                    }

                    @Override
                    public void write(StatedTotals value, ObjectShape.Parts parts) {
                        parts.put(mandatory, value.mandatory());
                        parts.put(approaching, value.approaching());
                    }
                }),
                StatedTotals.NONE,
                "How many items the sources say there are.");
        Member<List<String>> setNotes =
                shape.optional("notes", notes, List.of(), "What the sources leave open or contradict, for people.");
        Member<EditionFacts> facts = shape.optional(
                "editionFacts",
                RequirementShapes.editionFacts(),
                "What is known of the edition; left out where nothing is.");
        Member<List<DataSecurityStandard>> standards = shape.required(
                "standards",
                Shapes.list(RequirementShapes.standard(), Bounds.STANDARDS),
                "The data security standards above the items.");
        Member<List<Assertion>> assertions = shape.required(
                "assertions", Shapes.list(assertion(), Bounds.ASSERTIONS), "The assertions above the items.");
        Member<List<EvidenceItem>> items =
                shape.required("items", Shapes.list(item(), Bounds.ITEMS), "The evidence items, optional ones too.");
        Member<Checksum> checksum = shape.optional(
                "checksum",
                CommonShapes.checksum(),
                "The fingerprint of all that but suggested kinds and advice; where it is given, it is checked.");
        return shape.build(new ObjectShape.DraftForm<RequirementSet.Attempt, RequirementSet>() {
            @Override
            public RequirementSet.Attempt draft(ObjectShape.Members values) {
                RequirementSet.Builder set = RequirementSet.builder(
                                values.get(completeness), values.get(edition), values.get(category))
                        .track(values.get(track))
                        .exemptions(values.get(exemptions))
                        .statedTotals(values.get(statedTotals))
                        .revisedOn(values.orNull(revisedOn))
                        .editionFacts(values.orNull(facts))
                        .checksum(values.orNull(checksum))
                        .listed(values.get(standards), values.get(assertions), values.get(items));
                for (String note : values.get(setNotes)) {
                    set.note(note);
                }
                return set.attempt();
            }

            @Override
            public RequirementSet make(RequirementSet.Attempt draft) {
                return Objects.requireNonNull(draft.set());
            }

            @Override
            public void write(RequirementSet value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(category, value.category());
                parts.put(revisedOn, value.revisedOn());
                parts.put(track, value.track());
                parts.put(completeness, value.completeness());
                parts.put(exemptions, value.exemptions());
                parts.put(statedTotals, value.statedTotals());
                parts.put(setNotes, value.notes());
                parts.put(facts, value.editionFacts());
                parts.put(standards, value.standards());
                parts.put(assertions, value.assertions());
                parts.put(items, value.items());
                parts.put(checksum, value.checksum());
            }
        });
    }

    private static Shape<Assertion> assertion() {
        ObjectShape.Builder<Assertion> shape =
                ObjectShape.named("assertion", "What the evidence items below it add up to.");
        Member<AssertionRef> ref = shape.required("ref", CommonShapes.assertionRef(), "Its ref.");
        Member<String> title = shape.required("title", Shapes.nonBlankText(Assertion.MAX_TITLE), "A short title.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Assertion draft(ObjectShape.Members values) {
                return new Assertion(values.get(ref), values.get(title));
            }

            @Override
            public void write(Assertion value, ObjectShape.Parts parts) {
                parts.put(ref, value.ref());
                parts.put(title, value.title());
            }
        });
    }

    static Shape<EvidenceItem> item() {
        ObjectShape.Builder<EvidenceItem> shape =
                ObjectShape.named("evidenceItem", "An evidence item as one category is asked it in one edition.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "Its ref.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(EvidenceItem.MAX_TITLE), "What is asked, in short.");
        Member<Obligation> met = shape.required(
                "met", Shapes.token(Obligation.class), "Whether it has to be complete for Standards Met.");
        Member<Obligation> approaching = shape.required(
                "approaching",
                Shapes.token(Obligation.class),
                "Whether it is on the reduced list of Approaching Standards.");
        Member<AnswerKind> kind = shape.required(
                "answerKind", Shapes.token(AnswerKind.class), "The kind of answer it asks for; unknown: any kind.");
        Member<List<CertificateScheme>> exemptBy = shape.optional(
                "exemptBy",
                Shapes.list(CommonShapes.certificateScheme(), Bounds.SCHEMES),
                List.of(),
                "The schemes whose certificates exempt it.");
        Member<ItemChange> change = shape.optional(
                "change",
                Shapes.token(ItemChange.class),
                "How it differs from the edition before; left out where the source does not say.");
        Member<Boolean> candidate = shape.optional(
                "candidate", Shapes.bool(), false, "Whether it is here only because it closes a stated total.");
        Member<LocalDate> notBefore = shape.optional(
                "notBefore", Shapes.date(), "The day before which an answer that is a date does not count.");
        Member<LocalDate> planUntil = shape.optional(
                "planUntil", Shapes.date(), "The day until which a resourced plan will do in its place.");
        Member<EvidenceRef> dependsOn = shape.optional(
                "dependsOn",
                CommonShapes.evidenceRef(),
                "The item whose answer decides whether there is anything to answer here.");
        Member<SuggestedKind> suggestedKind = shape.optional(
                "suggestedKind",
                suggestedKind(),
                "The kind of answer that a form may offer first; never part of a verdict.");
        Member<Advice> advice = shape.optional(
                "advice",
                advice(),
                "How to answer it: advice of whoever supplied the set, no part of the toolkit or of a verdict.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public EvidenceItem draft(ObjectShape.Members values) {
                return new EvidenceItem(
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
                        values.get(provenance));
            }

            @Override
            public void write(EvidenceItem value, ObjectShape.Parts parts) {
                parts.put(ref, value.ref());
                parts.put(title, value.title());
                parts.put(met, value.met());
                parts.put(approaching, value.approaching());
                parts.put(kind, value.answerKind());
                parts.put(exemptBy, value.exemptBy());
                parts.put(change, value.change());
                parts.put(candidate, value.candidate());
                parts.put(notBefore, value.notBefore());
                parts.put(planUntil, value.planUntil());
                parts.put(dependsOn, value.dependsOn());
                parts.put(suggestedKind, value.suggestedKind());
                parts.put(advice, value.advice());
                parts.put(provenance, value.provenance());
            }
        });
    }

    private static Shape<SuggestedKind> suggestedKind() {
        ObjectShape.Builder<SuggestedKind> shape = ObjectShape.named(
                "suggestedKind", "The kind of answer that a form may offer first where the sources do not say.");
        Member<AnswerKind> kind = shape.required(
                "kind",
                Shapes.token(EnumSet.complementOf(EnumSet.of(AnswerKind.UNKNOWN)), AnswerKind::token),
                "The kind to offer first.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "On what the suggestion is based.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public SuggestedKind draft(ObjectShape.Members values) {
                return new SuggestedKind(values.get(kind), values.get(provenance));
            }

            @Override
            public void write(SuggestedKind value, ObjectShape.Parts parts) {
                parts.put(kind, value.kind());
                parts.put(provenance, value.provenance());
            }
        });
    }

    private static Shape<Advice> advice() {
        Shape<String> sentence = Shapes.nonBlankText(Advice.MAX_TEXT);
        ObjectShape.Builder<Advice> shape =
                ObjectShape.named("advice", "Advice on how to answer an evidence item, no part of the toolkit.");
        Member<String> action =
                shape.required("action", sentence, "What to do so that the item can be answered, in one sentence.");
        Member<String> lookFor = shape.optional(
                "lookFor", sentence, "Where the answer is usually found, or what would show it, in one sentence.");
        Member<LeadTime> leadTime = shape.optional(
                "leadTime", leadTime(), "How long the action is likely to take; left out where it is not long.");
        Member<Boolean> mayNotApply = shape.optional(
                "mayNotApply",
                Shapes.bool(),
                false,
                "Whether the explanations of the item are known to offer 'not applicable'.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Advice draft(ObjectShape.Members values) {
                return new Advice(
                        values.get(action), values.orNull(lookFor), values.orNull(leadTime), values.get(mayNotApply));
            }

            @Override
            public void write(Advice value, ObjectShape.Parts parts) {
                parts.put(action, value.action());
                parts.put(lookFor, value.lookFor());
                parts.put(leadTime, value.leadTime());
                parts.put(mayNotApply, value.mayNotApply());
            }
        });
    }

    private static Shape<LeadTime> leadTime() {
        ObjectShape.Builder<LeadTime> shape = ObjectShape.named(
                "leadTime",
                "An estimate of how long before it is needed an action has to begin, no fact of the toolkit.");
        Member<Integer> weeks =
                shape.required("weeks", Shapes.integer(1, LeadTime.MOST_WEEKS), "The number of weeks to allow.");
        Member<String> why =
                shape.required("why", Shapes.nonBlankText(Advice.MAX_TEXT), "What takes so long, in one sentence.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public LeadTime draft(ObjectShape.Members values) {
                return new LeadTime(values.get(weeks), values.get(why));
            }

            @Override
            public void write(LeadTime value, ObjectShape.Parts parts) {
                parts.put(weeks, value.weeks());
                parts.put(why, value.why());
            }
        });
    }
}
