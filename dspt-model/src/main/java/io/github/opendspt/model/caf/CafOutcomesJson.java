package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.RefKind;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.util.List;

/** What the CAF-aligned form of an edition asks, as JSON: the format {@value CafOutcomes#FORMAT}. Thread-safe. */
public final class CafOutcomesJson {

    private static final Shape<CafOutcomes> SHAPE = outcomes();

    private static final DocumentReader<CafOutcomes> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafOutcomes> WRITER = DocumentWriter.of(SHAPE);

    private CafOutcomesJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafOutcomes> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafOutcomes> writer() {
        return WRITER;
    }

    /**
     * Gives what such a document looks like.
     *
     * @return the shape
     */
    public static Shape<CafOutcomes> shape() {
        return SHAPE;
    }

    private static Shape<CafOutcomes> outcomes() {
        ObjectShape.Builder<CafOutcomes> shape = ObjectShape.document(
                "cafOutcomes", CafOutcomes.FORMAT, "Everything that the CAF-aligned form of one edition asks.");
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), "The edition: two consecutive years.");
        Member<String> framework = shape.required(
                "framework",
                Shapes.nonBlankText(CafOutcomes.MAX_FRAMEWORK),
                "The version of the framework that the outcomes of objectives A to D are from.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where the list of outcomes comes from.");
        Member<List<String>> notes = shape.optional(
                "notes",
                Shapes.list(Shapes.nonBlankText(CafOutcomes.MAX_NOTE), Bounds.NOTES),
                List.of(),
                "What the sources leave open, for people.");
        Member<CafDates> dates = shape.optional(
                "dates",
                dates(),
                "The days of the edition that concern this track alone; left out where none is known.");
        Member<List<OrganisationTypeRule>> types = shape.optional(
                "organisationTypes",
                Shapes.list(RequirementShapes.organisationTypeRule(), Bounds.RULES),
                List.of(),
                "What is known of the organisation types on this track.");
        Member<List<OrganisationType>> expectedFor = shape.optional(
                "expectedFor",
                Shapes.list(Shapes.token(OrganisationType.class), Bounds.RULES),
                List.of(),
                "The organisation types whose expected levels these are; those of any other are not known.");
        Member<List<PolicyQuestion>> policies = shape.optional(
                "policies",
                Shapes.list(policy(), Bounds.ASSERTIONS),
                List.of(),
                "The policy questions that are known; left out where it is not known which there are.");
        Member<List<CafObjective>> objectives =
                shape.required("objectives", Shapes.list(objective(), Bounds.ASSERTIONS), "The objectives.");
        Member<List<CafPrinciple>> principles =
                shape.required("principles", Shapes.list(principle(), Bounds.ASSERTIONS), "The principles.");
        Member<List<CafOutcome>> outcomes =
                shape.required("outcomes", Shapes.list(outcome(), Bounds.ITEMS), "The outcomes.");
        Member<Checksum> checksum = shape.optional(
                "checksum", CommonShapes.checksum(), "The fingerprint of all that; where it is given, it is checked.");
        return shape.build(new ObjectShape.DraftForm<CafOutcomes.Builder, CafOutcomes>() {
            @Override
            public CafOutcomes.Builder draft(ObjectShape.Members values) {
                CafOutcomes.Builder set =
                        CafOutcomes.builder(values.get(edition), values.get(framework), values.get(provenance));
                values.get(notes).forEach(set::note);
                CafDates known = values.orNull(dates);
                if (known != null) {
                    set.dates(known);
                }
                values.get(types).forEach(set::organisationType);
                values.get(expectedFor).forEach(set::expectedFor);
                values.get(policies).forEach(set::policy);
                values.get(objectives).forEach(set::objective);
                values.get(principles).forEach(set::principle);
                values.get(outcomes).forEach(set::outcome);
                Checksum expected = values.orNull(checksum);
                return expected == null ? set : set.checksum(expected);
            }

            @Override
            public CafOutcomes make(CafOutcomes.Builder draft) {
                return draft.build();
            }

            @Override
            public void write(CafOutcomes value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(framework, value.framework());
                parts.put(provenance, value.provenance());
                parts.put(notes, value.notes());
                parts.put(dates, value.knownDates());
                parts.put(types, value.organisationTypes());
                parts.put(expectedFor, value.expectedFor());
                parts.put(policies, value.policies());
                parts.put(objectives, value.objectives());
                parts.put(principles, value.principles());
                parts.put(outcomes, value.outcomes());
                parts.put(checksum, value.checksum());
            }
        });
    }

    private static Shape<CafDates> dates() {
        ObjectShape.Builder<CafDates> shape =
                ObjectShape.named("cafDates", "The days of an edition that concern this track alone.");
        Member<KnownDate> interim = shape.optional(
                "interim",
                RequirementShapes.knownDate(),
                "The day of the interim assessment; left out where there is none or it is not known.");
        Member<KnownDate> planUntil = shape.optional(
                "planUntil",
                RequirementShapes.knownDate(),
                "The last day for completing an improvement plan; left out where it is not known.");
        return shape.build(values -> new CafDates(values.orNull(interim), values.orNull(planUntil)), (value, parts) -> {
            parts.put(interim, value.interim());
            parts.put(planUntil, value.planUntil());
        });
    }

    private static Shape<PolicyQuestion> policy() {
        ObjectShape.Builder<PolicyQuestion> shape =
                ObjectShape.named("policyQuestion", "A question about a policy that is asked beside an outcome.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), "The outcome.");
        Member<String> about = shape.optional(
                "about",
                Shapes.nonBlankText(PolicyQuestion.MAX_ABOUT),
                "What it asks; left out where that is not known.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new PolicyQuestion(values.get(ref), values.orNull(about), values.get(provenance)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(about, value.about());
                    parts.put(provenance, value.provenance());
                });
    }

    private static Shape<CafObjective> objective() {
        ObjectShape.Builder<CafObjective> shape =
                ObjectShape.named("cafObjective", "An objective, under which principles are gathered.");
        Member<String> letter = shape.required(
                "letter",
                Shapes.parsed(
                        CafObjective.FORM, CafObjective::checkLetter, text -> null, ModelCodes.CAF_LETTER_MALFORMED),
                "Its letter.");
        Member<String> title = shape.required("title", title(), "A short title.");
        return shape.build(values -> new CafObjective(values.get(letter), values.get(title)), (value, parts) -> {
            parts.put(letter, value.letter());
            parts.put(title, value.title());
        });
    }

    private static Shape<CafPrinciple> principle() {
        ObjectShape.Builder<CafPrinciple> shape =
                ObjectShape.named("cafPrinciple", "A principle, under which outcomes are gathered.");
        Member<String> ref = shape.required(
                "ref",
                Shapes.parsed(
                        CafPrinciple.FORM,
                        CafPrinciple::checkRef,
                        text -> null,
                        ModelCodes.REF_MALFORMED,
                        RefKind.PRINCIPLE),
                "Its ref.");
        Member<String> title = shape.required("title", title(), "A short title.");
        return shape.build(values -> new CafPrinciple(values.get(ref), values.get(title)), (value, parts) -> {
            parts.put(ref, value.ref());
            parts.put(title, value.title());
        });
    }

    private static Shape<CafOutcome> outcome() {
        ObjectShape.Builder<CafOutcome> shape = ObjectShape.named("cafOutcome", "An outcome as one edition has it.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), "Its ref.");
        Member<String> title = shape.required("title", title(), "A short title.");
        Member<PartialLevel> partialLevel = shape.required(
                "partialLevel", Shapes.token(PartialLevel.class), "Whether it has the level partially achieved.");
        Member<ExpectedLevel> expected = shape.optional(
                "expected", expected(), "The level that it is expected to reach; left out where that is not known.");
        return shape.build(
                values -> new CafOutcome(
                        values.get(ref), values.get(title), values.get(partialLevel), values.orNull(expected)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(partialLevel, value.partialLevel());
                    parts.put(expected, value.expected());
                });
    }

    private static Shape<ExpectedLevel> expected() {
        ObjectShape.Builder<ExpectedLevel> shape =
                ObjectShape.named("expectedLevel", "The level that an outcome is expected to reach.");
        Member<AchievementLevel> level =
                shape.required("level", CafShapes.level(), "The level; not-achieved means that there is no minimum.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(values -> new ExpectedLevel(values.get(level), values.get(provenance)), (value, parts) -> {
            parts.put(level, value.level());
            parts.put(provenance, value.provenance());
        });
    }

    private static Shape<String> title() {
        return Shapes.nonBlankText(CafOutcome.MAX_TITLE);
    }
}
