package io.github.opendspt.mapping;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Credits as JSON: the format {@value Credits#FORMAT}. {@link Credits#none()} are of no edition and are not written. */
public final class CreditsJson {

    private static final Shape<Credits> SHAPE = credits();

    private static final DocumentReader<Credits> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Credits> WRITER = DocumentWriter.of(SHAPE);

    private CreditsJson() {}

    /**
     * The strict reader with default limits. Reasons that it reads have their sentences but no arguments.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Credits> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Credits> writer() {
        return WRITER;
    }

    /**
     * What credits look like.
     *
     * @return the shape
     */
    public static Shape<Credits> shape() {
        return SHAPE;
    }

    private static Shape<Credits> credits() {
        ObjectShape.Builder<Credits> shape = ObjectShape.document(
                "credits",
                Credits.FORMAT,
                "What an organisation's certificates do for every item of a requirement set on a day.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The category.");
        Member<Checksum> requirements =
                shape.required("requirements", CommonShapes.checksum(), "The checksum of the requirement set.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day on which the certificates must count.");
        Member<List<LocalDate>> changesOn = shape.optional(
                "changesOn",
                Shapes.list(Shapes.date(), Bounds.DAYS),
                List.of(),
                "The days to come on which the credits may come out differently; left out where there are none.");
        Member<List<Credit>> items =
                shape.required("items", Shapes.list(credit(), Bounds.ITEMS), "The credit of every item, once.");
        Member<List<Finding>> warnings = shape.required(
                "warnings",
                Shapes.list(CommonShapes.finding(), Bounds.FINDINGS),
                "What a person should know about the certificates.");
        return shape.build(new ObjectShape.DraftForm<CreditsParts, Credits>() {
            @Override
            public CreditsParts draft(ObjectShape.Members values) {
                return new CreditsParts(
                        values.get(edition),
                        values.get(category),
                        values.get(requirements),
                        values.get(asAt),
                        values.get(changesOn),
                        values.get(items),
                        values.get(warnings));
            }

            @Override
            public Credits make(CreditsParts draft) {
                return draft.credits();
            }

            @Override
            public void write(Credits value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(category, value.category());
                parts.put(requirements, value.requirementsChecksum());
                parts.put(asAt, value.asAt());
                parts.put(changesOn, value.changesOn());
                parts.put(items, value.items());
                parts.put(warnings, value.warnings());
            }
        });
    }

    private static Shape<Credit> credit() {
        ObjectShape.Builder<Credit> shape =
                ObjectShape.named("credit", "What the certificates do for one evidence item.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The item.");
        Member<CreditOutcome> outcome = shape.required(
                "outcome", Shapes.token(CreditOutcome.class), "What they do: the greatest outcome of the grounds.");
        Member<List<CertificateScheme>> by = shape.required(
                "by",
                Shapes.list(CommonShapes.anyCertificateScheme(), Bounds.SCHEMES),
                "The schemes that exempt the item or, where it is undetermined, those that may.");
        Member<List<Reason>> reasons = shape.required(
                "reasons", Shapes.list(CommonShapes.reason(), Bounds.REASONS), "Why, what decides first.");
        Member<List<CreditGround>> grounds = shape.optional(
                "grounds",
                Shapes.list(ground(), Bounds.SCHEMES),
                List.of(),
                "What each certificate does for the item; left out where none is recorded.");
        return shape.build(new ObjectShape.DraftForm<CreditParts, Credit>() {
            @Override
            public CreditParts draft(ObjectShape.Members values) {
                return new CreditParts(
                        values.get(ref), values.get(outcome), values.get(by), values.get(reasons), values.get(grounds));
            }

            @Override
            public Credit make(CreditParts draft) {
                return draft.credit();
            }

            @Override
            public void write(Credit value, ObjectShape.Parts parts) {
                parts.put(ref, value.ref());
                parts.put(outcome, value.outcome());
                parts.put(by, value.by());
                parts.put(reasons, value.reasons());
                parts.put(grounds, value.grounds());
            }
        });
    }

    private static Shape<CreditGround> ground() {
        ObjectShape.Builder<CreditGround> shape =
                ObjectShape.named("creditGround", "What one certificate does for one item.");
        Member<CertificateScheme> scheme =
                shape.required("scheme", CommonShapes.anyCertificateScheme(), "The scheme of the certificate.");
        Member<String> certificate =
                shape.optional("certificate", Shapes.text(500), "Its number; left out where it has none.");
        Member<CreditOutcome> outcome = shape.required("outcome", Shapes.token(CreditOutcome.class), "What it does.");
        Member<List<Reason>> reasons = shape.required(
                "reasons",
                Shapes.list(CommonShapes.reason(), Bounds.REASONS),
                "Every condition that failed or is not known.");
        Member<ExemptionBasis> basis = shape.optional(
                "basis", Shapes.token(ExemptionBasis.class), "On what the exemption row rests; left out without one.");
        Member<Provenance> provenance = shape.optional(
                "provenance",
                RequirementShapes.provenance(),
                "Where the exemption row comes from; left out without one.");
        return shape.build(
                values -> new CreditGround(
                        values.get(scheme),
                        values.orNull(certificate),
                        values.get(outcome),
                        values.get(reasons),
                        values.orNull(basis),
                        values.orNull(provenance)),
                (value, parts) -> {
                    parts.put(scheme, value.scheme());
                    parts.put(certificate, value.certificate());
                    parts.put(outcome, value.outcome());
                    parts.put(reasons, value.reasons());
                    parts.put(basis, value.basis());
                    parts.put(provenance, value.provenance());
                });
    }

    /** A credit as a document has it, whose parts may not agree. */
    private record CreditParts(
            EvidenceRef ref,
            CreditOutcome outcome,
            List<CertificateScheme> by,
            List<Reason> reasons,
            List<CreditGround> grounds)
            implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            if (grounds.isEmpty() && outcome.compareTo(CreditOutcome.NOT_EXEMPT) > 0) {
                return List.of(fault("outcome"));
            } else if (grounds.isEmpty() && reasons.isEmpty()) {
                return List.of(fault("reasons"));
            }
            Credit credit = credit();
            List<Inconsistency> faults = new ArrayList<>();
            if (credit.outcome() != outcome) {
                faults.add(fault("outcome"));
            }
            if (!credit.by().equals(by)) {
                faults.add(fault("by"));
            }
            if (!credit.reasons().equals(reasons)) {
                faults.add(fault("reasons"));
            }
            return faults;
        }

        private Inconsistency fault(String property) {
            return Inconsistency.of(property, MappingCodes.CREDIT_PARTS_DISAGREE, property, ref);
        }

        Credit credit() {
            return grounds.isEmpty()
                    ? reasons.stream()
                            .map(reason -> Credit.withoutCertificate(ref, outcome, reason))
                            .reduce(Credit::join)
                            .orElseThrow()
                    : Credit.of(ref, grounds);
        }
    }

    /** Credits as a document has them, of which two may be of one item. */
    private record CreditsParts(
            Edition edition,
            Category category,
            Checksum requirements,
            LocalDate asAt,
            List<LocalDate> changesOn,
            List<Credit> items,
            List<Finding> warnings)
            implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            Set<EvidenceRef> seen = new HashSet<>();
            List<Inconsistency> faults = new ArrayList<>();
            for (Credit credit : items) {
                if (!seen.add(credit.ref())) {
                    faults.add(Inconsistency.of("items", MappingCodes.CREDIT_DUPLICATE, credit.ref()));
                }
            }
            return faults;
        }

        Credits credits() {
            return Credits.of(edition, category, requirements, asAt, items, warnings)
                    .withChangesOn(changesOn);
        }
    }
}
