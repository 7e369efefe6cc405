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
        Member<Edition> edition = shape.required(
                "edition", CommonShapes.edition(), CafOutcomes::edition, "The edition: two consecutive years.");
        Member<String> framework = shape.required(
                "framework",
                Shapes.nonBlankText(CafOutcomes.MAX_FRAMEWORK),
                CafOutcomes::framework,
                "The version of the framework that the outcomes of objectives A to D are from.");
        Member<Provenance> provenance = shape.required(
                "provenance",
                RequirementShapes.provenance(),
                CafOutcomes::provenance,
                "Where the list of outcomes comes from.");
        Member<List<String>> notes = shape.optional(
                "notes",
                Shapes.list(Shapes.nonBlankText(CafOutcomes.MAX_NOTE), Bounds.NOTES),
                CafOutcomes::notes,
                List.of(),
                "What the sources leave open, for people.");
        Member<CafDates> dates = shape.optional(
                "dates",
                dates(),
                CafOutcomes::knownDates,
                "The days of the edition that concern this track alone; left out where none is known.");
        Member<List<OrganisationTypeRule>> types = shape.optional(
                "organisationTypes",
                Shapes.list(RequirementShapes.organisationTypeRule(), Bounds.RULES),
                CafOutcomes::organisationTypes,
                List.of(),
                "What is known of the organisation types on this track.");
        Member<List<OrganisationType>> expectedFor = shape.optional(
                "expectedFor",
                Shapes.list(Shapes.token(OrganisationType.class), Bounds.RULES),
                CafOutcomes::expectedFor,
                List.of(),
                "The organisation types whose expected levels these are; those of any other are not known.");
        Member<List<PolicyQuestion>> policies = shape.optional(
                "policies",
                Shapes.list(policy(), Bounds.ASSERTIONS),
                CafOutcomes::policies,
                List.of(),
                "The policy questions that are known; left out where it is not known which there are.");
        Member<List<CafObjective>> objectives = shape.required(
                "objectives", Shapes.list(objective(), Bounds.ASSERTIONS), CafOutcomes::objectives, "The objectives.");
        Member<List<CafPrinciple>> principles = shape.required(
                "principles", Shapes.list(principle(), Bounds.ASSERTIONS), CafOutcomes::principles, "The principles.");
        Member<List<CafOutcome>> outcomes = shape.required(
                "outcomes", Shapes.list(outcome(), Bounds.ITEMS), CafOutcomes::outcomes, "The outcomes.");
        Member<Checksum> checksum = shape.optional(
                "checksum",
                CommonShapes.checksum(),
                CafOutcomes::checksum,
                "The fingerprint of all that; where it is given, it is checked.");
        return shape.build(
                values -> {
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
                },
                CafOutcomes.Builder::build);
    }

    private static Shape<CafDates> dates() {
        ObjectShape.Builder<CafDates> shape =
                ObjectShape.named("cafDates", "The days of an edition that concern this track alone.");
        Member<KnownDate> interim = shape.optional(
                "interim",
                RequirementShapes.knownDate(),
                CafDates::interim,
                "The day of the interim assessment; left out where there is none or it is not known.");
        Member<KnownDate> planUntil = shape.optional(
                "planUntil",
                RequirementShapes.knownDate(),
                CafDates::planUntil,
                "The last day for completing an improvement plan; left out where it is not known.");
        return shape.build(values -> new CafDates(values.orNull(interim), values.orNull(planUntil)));
    }

    private static Shape<PolicyQuestion> policy() {
        ObjectShape.Builder<PolicyQuestion> shape =
                ObjectShape.named("policyQuestion", "A question about a policy that is asked beside an outcome.");
        Member<CafOutcomeRef> ref =
                shape.required("ref", CommonShapes.cafOutcomeRef(), PolicyQuestion::ref, "The outcome.");
        Member<String> about = shape.optional(
                "about",
                Shapes.nonBlankText(PolicyQuestion.MAX_ABOUT),
                PolicyQuestion::about,
                "What it asks; left out where that is not known.");
        Member<Provenance> provenance = shape.required(
                "provenance", RequirementShapes.provenance(), PolicyQuestion::provenance, "Where this comes from.");
        return shape.build(values -> new PolicyQuestion(values.get(ref), values.orNull(about), values.get(provenance)));
    }

    private static Shape<CafObjective> objective() {
        ObjectShape.Builder<CafObjective> shape =
                ObjectShape.named("cafObjective", "An objective, under which principles are gathered.");
        Member<String> letter = shape.required(
                "letter",
                Shapes.parsed(
                        CafObjective.FORM, CafObjective::checkLetter, text -> null, ModelCodes.CAF_LETTER_MALFORMED),
                CafObjective::letter,
                "Its letter.");
        Member<String> title = shape.required("title", title(), CafObjective::title, "A short title.");
        return shape.build(values -> new CafObjective(values.get(letter), values.get(title)));
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
                CafPrinciple::ref,
                "Its ref.");
        Member<String> title = shape.required("title", title(), CafPrinciple::title, "A short title.");
        return shape.build(values -> new CafPrinciple(values.get(ref), values.get(title)));
    }

    private static Shape<CafOutcome> outcome() {
        ObjectShape.Builder<CafOutcome> shape = ObjectShape.named("cafOutcome", "An outcome as one edition has it.");
        Member<CafOutcomeRef> ref = shape.required("ref", CommonShapes.cafOutcomeRef(), CafOutcome::ref, "Its ref.");
        Member<String> title = shape.required("title", title(), CafOutcome::title, "A short title.");
        Member<PartialLevel> partialLevel = shape.required(
                "partialLevel",
                Shapes.token(PartialLevel.class),
                CafOutcome::partialLevel,
                "Whether it has the level partially achieved.");
        Member<ExpectedLevel> expected = shape.optional(
                "expected",
                expected(),
                CafOutcome::expected,
                "The level that it is expected to reach; left out where that is not known.");
        return shape.build(values ->
                new CafOutcome(values.get(ref), values.get(title), values.get(partialLevel), values.orNull(expected)));
    }

    private static Shape<ExpectedLevel> expected() {
        ObjectShape.Builder<ExpectedLevel> shape =
                ObjectShape.named("expectedLevel", "The level that an outcome is expected to reach.");
        Member<AchievementLevel> level = shape.required(
                "level",
                CafShapes.level(),
                ExpectedLevel::level,
                "The level; not-achieved means that there is no minimum.");
        Member<Provenance> provenance = shape.required(
                "provenance", RequirementShapes.provenance(), ExpectedLevel::provenance, "Where this comes from.");
        return shape.build(values -> new ExpectedLevel(values.get(level), values.get(provenance)));
    }

    private static Shape<String> title() {
        return Shapes.nonBlankText(CafOutcome.MAX_TITLE);
    }
}
