package io.github.opendspt.mapping;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a source says that certificates of a scheme do in an edition of the toolkit, for one evidence item where it names
 * one.
 *
 * <p>Only a row that names its item can decide a credit. The others keep what is known of an edition whose list is not
 * (rule D21). A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category, or {@code null} if the source names none, which means all of them
 * @param organisations the organisations that the source speaks of in place of a category, in words, or {@code null}
 * @param ref the evidence item, or {@code null} if the source names none
 * @param items what the source says in place of an item: {@code unknown}, {@code all}, {@code status} for the status of
 *     the whole publication, or every item of an assertion such as {@code 6.1.*}; {@code null} where it names one
 * @param scheme the scheme; as well as those of certificates, history speaks of other things that do the like
 * @param effect what a certificate of the scheme does
 * @param from the first day on which the row holds, or {@code null} if it holds throughout
 * @param conditions the conditions that the source states, in words, or {@code null} if it states none; the engine does
 *     not read them
 * @param basis on what the row rests
 * @param provenance source and confidence
 * @param note what else there is to say, or {@code null}
 */
public record ExemptionRow(
        Edition edition,
        @Nullable Category category,
        @Nullable String organisations,
        @Nullable EvidenceRef ref,
        @Nullable String items,
        CertificateScheme scheme,
        Effect effect,
        @Nullable LocalDate from,
        @Nullable String conditions,
        ExemptionBasis basis,
        Provenance provenance,
        @Nullable String note) {

    /** Rejects {@code null} where the component may not be. */
    public ExemptionRow {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** What a certificate does, as far as a source says. Only the first two can exempt an item. */
    public enum Effect implements Term {
        /** It exempts the item. */
        EXEMPT,
        /** It may exempt the item: inferred from the marks of other categories (rule D21) or of the edition before (rule A40). */
        CANDIDATE_EXEMPT,
        /** It no longer exempts the item, in this edition and the later ones (rule D14). */
        WITHDRAWN,
        /** The source shows no exemption. */
        NONE,
        /** The source cannot be read for certain; nothing is concluded from it. */
        UNCLEAR,
        /** Nothing was found. */
        UNKNOWN,
        /** The toolkit completed items by itself; which is not known. */
        AUTO_COMPLETE,
        /** The toolkit's own assessment took the place of the certificate, not the other way round. */
        EQUIVALENCE,
        /** A supplier's certificate is evidence for the item; one's own exempts nothing (rule D23). */
        EVIDENCE,
        /** It narrows what an auditor looks at. */
        AUDIT_RELIEF,
        /** It raises the status of the whole publication (rule A12), which is the scorer's business. */
        STATUS_UPLIFT;

        /**
         * Finds an effect by its {@link #token()}.
         *
         * @param token the spelling in documents
         * @return the effect
         * @throws IllegalArgumentException if there is no such effect
         */
        public static Effect parse(String token) {
            return Term.parse(Effect.class, token);
        }

        /**
         * Finds an effect by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling in documents
         * @return the effect
         * @throws IllegalArgumentException if there is no such effect
         */
        public static Effect of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /**
     * A host's own row: certificates of a scheme, the toolkit's or the host's, exempt an item.
     *
     * @param edition the edition
     * @param category the category
     * @param ref the evidence item
     * @param scheme the scheme
     * @param provenance the host's source, and how well it is founded
     * @return the row, of effect {@link Effect#EXEMPT} and basis {@link ExemptionBasis#HOST}
     */
    public static ExemptionRow host(
            Edition edition, Category category, EvidenceRef ref, CertificateScheme scheme, Provenance provenance) {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(ref, "ref");
        return new ExemptionRow(
                edition,
                category,
                null,
                ref,
                null,
                scheme,
                Effect.EXEMPT,
                null,
                null,
                ExemptionBasis.HOST,
                provenance,
                null);
    }

    /** What the inferred mark of an item says. */
    static ExemptionRow candidate(RequirementSet set, EvidenceItem item, CertificateScheme scheme) {
        return new ExemptionRow(
                set.edition(),
                set.category(),
                null,
                item.ref(),
                null,
                scheme,
                Effect.CANDIDATE_EXEMPT,
                null,
                null,
                ExemptionBasis.INFERRED,
                item.provenance(),
                null);
    }

    /** What follows from the row for the next edition, where nothing is known to have changed (rule A40). */
    ExemptionRow assumedIn(Edition next) {
        Provenance assumed = new Provenance(
                provenance.confidence().weakest(Confidence.LOW),
                "assumed unchanged from " + edition + ": " + provenance.source());
        return new ExemptionRow(
                next,
                category,
                organisations,
                ref,
                items,
                scheme,
                Effect.CANDIDATE_EXEMPT,
                from,
                conditions,
                ExemptionBasis.INFERRED,
                assumed,
                note);
    }

    /** Whether the row speaks of an edition and category. */
    boolean speaksOf(Edition edition, Category category) {
        return this.edition.equals(edition) && speaksOf(category);
    }

    /** Whether the row speaks of a category: its own or, where it names none, any. */
    boolean speaksOf(Category category) {
        return this.category == null || this.category.equals(category);
    }

    /** Whether the row withdraws the exemption of a named item in an edition: its own or a later one. */
    boolean withdrawsIn(Edition edition, Category category) {
        return effect == Effect.WITHDRAWN && ref != null && this.edition.compareTo(edition) <= 0 && speaksOf(category);
    }

    /** {@return what the row says, on what basis and from which source} */
    @Override
    public String toString() {
        String category = this.category == null ? "any category" : "category " + this.category;
        String item = ref == null ? "item " + items : "item " + ref;
        return effect + " row of " + scheme + " for " + item + ", " + category + " of " + edition + " (" + basis + ": "
                + provenance.source() + ")";
    }
}
