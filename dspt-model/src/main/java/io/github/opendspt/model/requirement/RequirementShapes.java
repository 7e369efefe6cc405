package io.github.opendspt.model.requirement;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.List;

/** The shapes of what requirement sets share with other documents. */
public final class RequirementShapes {

    private RequirementShapes() {}

    /**
     * A {@link Provenance}.
     *
     * @return the shape
     */
    public static Shape<Provenance> provenance() {
        ObjectShape.Builder<Provenance> shape =
                ObjectShape.named("provenance", "Where a fact comes from and how well it is founded.");
        ObjectShape.Member<Confidence> confidence =
                shape.required("confidence", Shapes.token(Confidence.class), "How well it is founded.");
        ObjectShape.Member<String> source =
                shape.required("source", Shapes.nonBlankText(Provenance.MAX_SOURCE), "The source, in words.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Provenance draft(ObjectShape.Members values) {
                return new Provenance(values.get(confidence), values.get(source));
            }

            @Override
            public void write(Provenance value, ObjectShape.Parts parts) {
                parts.put(confidence, value.confidence());
                parts.put(source, value.source());
            }
        });
    }

    /**
     * The {@link EditionFacts} of an edition, which requirement sets and catalogues hold.
     *
     * @return the shape
     */
    public static Shape<EditionFacts> editionFacts() {
        ObjectShape.Builder<EditionFacts> shape =
                ObjectShape.named("editionFacts", "What is known of an edition. Whatever is left out is not known.");
        Shape<KnownDate> knownDate = knownDate();
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<KnownDate> opensOn =
                shape.optional("opensOn", knownDate, "The first day on which a publication for it was seen.");
        Member<KnownDate> opensBy = shape.optional(
                "opensBy", knownDate, "A day on which it was open for certain, where its first day is in doubt.");
        Member<KnownDate> deadline =
                shape.optional("deadline", knownDate, "The day by which organisations are to publish.");
        Member<KnownDate> closesOn =
                shape.optional("closesOn", knownDate, "The last day on which a publication for it was seen.");
        Member<List<OrganisationTypeRule>> types = shape.optional(
                "organisationTypes",
                Shapes.list(organisationTypeRule(), Bounds.RULES),
                List.of(),
                "The category of each organisation type and the routes open to it.");
        Member<List<String>> notes = shape.optional(
                "notes",
                Shapes.list(Shapes.nonBlankText(EditionFacts.MAX_NOTE), Bounds.NOTES),
                List.of(),
                "What else the sources say, for people.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public EditionFacts draft(ObjectShape.Members values) {
                return new EditionFacts(
                        values.get(edition),
                        values.orNull(opensOn),
                        values.orNull(opensBy),
                        values.orNull(deadline),
                        values.orNull(closesOn),
                        values.get(types),
                        values.get(notes));
            }

            @Override
            public void write(EditionFacts value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(opensOn, value.opensOn());
                parts.put(opensBy, value.opensBy());
                parts.put(deadline, value.deadline());
                parts.put(closesOn, value.closesOn());
                parts.put(types, value.organisationTypes());
                parts.put(notes, value.notes());
            }
        });
    }

    /**
     * Makes what a day with its source looks like.
     *
     * @return a new shape
     */
    public static Shape<KnownDate> knownDate() {
        ObjectShape.Builder<KnownDate> shape = ObjectShape.named("knownDate", "A day, with its source.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<Provenance> provenance = shape.required("provenance", provenance(), "Where it comes from.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public KnownDate draft(ObjectShape.Members values) {
                return new KnownDate(values.get(on), values.get(provenance));
            }

            @Override
            public void write(KnownDate value, ObjectShape.Parts parts) {
                parts.put(on, value.on());
                parts.put(provenance, value.provenance());
            }
        });
    }

    /**
     * An {@link OrganisationTypeRule}.
     *
     * @return the shape
     */
    public static Shape<OrganisationTypeRule> organisationTypeRule() {
        ObjectShape.Builder<OrganisationTypeRule> shape =
                ObjectShape.named("organisationTypeRule", "What is known of an organisation type in an edition.");
        Member<OrganisationType> type =
                shape.required("type", Shapes.token(OrganisationType.class), "The organisation type.");
        Member<Category> category =
                shape.optional("category", CommonShapes.category(), "Its category; left out where that is not known.");
        Member<Track> track = shape.required("track", Shapes.token(Track.class), "The form of its assessment.");
        Member<Eligibility> reviewed = shape.required(
                "reviewedApproaching",
                Shapes.token(Eligibility.class),
                "Whether an approved improvement plan gives it Approaching Standards.");
        Member<Eligibility> selfPublished = shape.required(
                "selfPublishedApproaching",
                Shapes.token(Eligibility.class),
                "Whether the reduced list with a plan of its own gives it Approaching Standards.");
        Member<LocalDate> from = shape.optional(
                "selfPublishedFrom", Shapes.date(), "The first day on which the reduced list could be published.");
        Member<Provenance> provenance = shape.required("provenance", provenance(), "Where this comes from.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public OrganisationTypeRule draft(ObjectShape.Members values) {
                return new OrganisationTypeRule(
                        values.get(type),
                        values.orNull(category),
                        values.get(track),
                        values.get(reviewed),
                        values.get(selfPublished),
                        values.orNull(from),
                        values.get(provenance));
            }

            @Override
            public void write(OrganisationTypeRule value, ObjectShape.Parts parts) {
                parts.put(type, value.type());
                parts.put(category, value.category());
                parts.put(track, value.track());
                parts.put(reviewed, value.reviewedApproaching());
                parts.put(selfPublished, value.selfPublishedApproaching());
                parts.put(from, value.selfPublishedFrom());
                parts.put(provenance, value.provenance());
            }
        });
    }

    /**
     * One of the {@linkplain DataSecurityStandard ten standards}, which requirement sets and catalogues hold.
     *
     * @return the shape
     */
    public static Shape<DataSecurityStandard> standard() {
        ObjectShape.Builder<DataSecurityStandard> shape =
                ObjectShape.named("standard", "One of the ten data security standards of the National Data Guardian.");
        Member<Integer> number = shape.required("number", Shapes.integer(1, 99), "Its number.");
        Member<String> title =
                shape.required("title", Shapes.nonBlankText(DataSecurityStandard.MAX_TEXT), "A short title.");
        Member<String> about =
                shape.required("about", Shapes.nonBlankText(DataSecurityStandard.MAX_TEXT), "What it is about.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public DataSecurityStandard draft(ObjectShape.Members values) {
                return new DataSecurityStandard(values.get(number), values.get(title), values.get(about));
            }

            @Override
            public void write(DataSecurityStandard value, ObjectShape.Parts parts) {
                parts.put(number, value.number());
                parts.put(title, value.title());
                parts.put(about, value.about());
            }
        });
    }
}
