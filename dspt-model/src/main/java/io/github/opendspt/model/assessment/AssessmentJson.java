package io.github.opendspt.model.assessment;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** Assessments as JSON: the format {@value Assessment#FORMAT}. */
public final class AssessmentJson {

    private static final Shape<Assessment> SHAPE = assessment(CommonShapes.certificateScheme());

    private static final DocumentReader<Assessment> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Assessment> WRITER = DocumentWriter.of(SHAPE);

    private AssessmentJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Assessment> reader() {
        return READER;
    }

    /**
     * The writer. It refuses what {@link #reader()} would refuse.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Assessment> writer() {
        return WRITER;
    }

    /**
     * What an assessment looks like.
     *
     * @return the shape, always the same
     */
    public static Shape<Assessment> shape() {
        return SHAPE;
    }

    /**
     * A reader that also knows certificate schemes of the host's own.
     *
     * @param first a scheme
     * @param more further schemes
     * @return a new reader; keep it
     */
    public static DocumentReader<Assessment> readerWith(CertificateScheme first, CertificateScheme... more) {
        return DocumentReader.of(shapeWith(first, more));
    }

    /**
     * A writer that also knows certificate schemes of the host's own.
     *
     * @param first a scheme
     * @param more further schemes
     * @return a new writer; keep it
     */
    public static DocumentWriter<Assessment> writerWith(CertificateScheme first, CertificateScheme... more) {
        return DocumentWriter.of(shapeWith(first, more));
    }

    /**
     * What an assessment looks like that may hold certificates of the host's own schemes; draws the JSON Schema of such
     * documents too.
     *
     * @param first a scheme
     * @param more further schemes
     * @return a new shape
     */
    public static Shape<Assessment> shapeWith(CertificateScheme first, CertificateScheme... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<CertificateScheme> schemes = new LinkedHashSet<>(CertificateScheme.known());
        schemes.add(first);
        schemes.addAll(List.of(more));
        return assessment(Shapes.token(schemes, CertificateScheme::token));
    }

    private static Shape<Assessment> assessment(Shape<CertificateScheme> schemes) {
        ObjectShape.Builder<Assessment> shape = ObjectShape.document(
                "assessment",
                Assessment.FORMAT,
                "What an organisation put into the Data Security and Protection Toolkit for one edition.");
        Member<Edition> edition =
                shape.required("edition", CommonShapes.edition(), "The edition: two consecutive years.");
        Member<Category> category = shape.optional(
                "category",
                CommonShapes.category(),
                "The organisation category. It may be left out where organisation type and edition decide it.");
        Member<Organisation> organisation =
                shape.required("organisation", AssessmentShapes.organisation(), "The organisation that is assessed.");
        Member<List<Certificate>> certificates = shape.optional(
                "certificates",
                Shapes.list(CertificateShape.of(schemes), Assessment.MAX_CERTIFICATES),
                List.of(),
                "The certificates in its profile, in any order.");
        Member<SortedMap<EvidenceRef, Answer>> answers = shape.optional(
                "answers",
                Shapes.map(CommonShapes.evidenceRef(), AssessmentShapes.answer(), Assessment.MAX_ITEMS),
                Collections.emptySortedMap(),
                "The answers, each under the ref of its evidence item.");
        Member<SortedMap<EvidenceRef, List<Evidence>>> evidence = shape.optional(
                "evidence",
                Shapes.map(
                        CommonShapes.evidenceRef(),
                        Shapes.list(AssessmentShapes.evidence(), Evidence.MAX_OF_ITEM),
                        Assessment.MAX_ITEMS),
                Collections.emptySortedMap(),
                "What was seen, under the ref of its evidence item. It never answers the item.");
        Member<SortedMap<EvidenceRef, Draft>> drafts = shape.optional(
                "drafts",
                Shapes.map(CommonShapes.evidenceRef(), AssessmentShapes.draft(), Assessment.MAX_ITEMS),
                Collections.emptySortedMap(),
                "Answers that are kept but not given, each under the ref of its evidence item. They never count.");
        Member<List<Site>> sites = shape.optional(
                "sites",
                Shapes.list(AssessmentShapes.site(), Assessment.MAX_SITES),
                List.of(),
                "The sites and branches that the organisation publishes for.");
        Member<SortedMap<AssertionRef, Confirmation>> confirmed = shape.optional(
                "confirmedAssertions",
                Shapes.map(CommonShapes.assertionRef(), AssessmentShapes.confirmation(), Assessment.MAX_ITEMS),
                Collections.emptySortedMap(),
                "The confirmations, each under the ref of its assertion.");
        Member<ImprovementPlan> plan = shape.optional(
                "improvementPlan",
                AssessmentShapes.improvementPlan(),
                "The plan to reach Standards Met; left out where there is none.");
        Member<PreviousStatus> previous = shape.optional(
                "previousStatus",
                Shapes.token(PreviousStatus.class),
                "The status of the last publication in any edition; left out where it is not known.");
        Member<Publication> publication = shape.optional(
                "publication",
                AssessmentShapes.publication(),
                "What was published for this edition, and when; left out where nothing was.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public Assessment draft(ObjectShape.Members values) {
                return new Assessment(
                        values.get(edition),
                        values.orNull(category),
                        values.get(organisation),
                        values.get(certificates),
                        values.get(answers),
                        values.get(evidence),
                        values.get(drafts),
                        values.get(sites),
                        values.get(confirmed),
                        values.orNull(plan),
                        values.orNull(previous),
                        values.orNull(publication));
            }

            @Override
            public void write(Assessment value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(category, value.category());
                parts.put(organisation, value.organisation());
                parts.put(certificates, value.certificates());
                parts.put(answers, value.answers());
                parts.put(evidence, value.evidence());
                parts.put(drafts, value.drafts());
                parts.put(sites, value.sites());
                parts.put(confirmed, value.confirmedAssertions());
                parts.put(plan, value.improvementPlan());
                parts.put(previous, value.previousStatus());
                parts.put(publication, value.publication());
            }
        });
    }
}
