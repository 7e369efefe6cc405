package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;

/**
 * What kind of organisation is assessed (rule C5). With the edition it may decide the {@link Category} and which routes
 * to a status are open; {@link io.github.opendspt.model.requirement.EditionFacts} holds what is known of that.
 */
public enum OrganisationType implements Term {
    /** An NHS trust or foundation trust. */
    NHS_TRUST,
    /** An integrated care board. */
    ICB,
    /** A commissioning support unit. */
    CSU,
    /** An arm's length body of the Department of Health and Social Care. */
    ALB,
    /** An independent provider that is an operator of essential services. */
    OES,
    /** A genomics organisation nominated by the Department of Health and Social Care. */
    GENOMICS,
    /** A supplier of digital goods or services; its size decides the category (rule C4), never the type alone. */
    IT_SUPPLIER,
    /** A local authority. */
    LOCAL_AUTHORITY,
    /** A provider of adult social care. */
    SOCIAL_CARE,
    /** A community pharmacy. */
    PHARMACY,
    /** A dental practice. */
    DENTIST,
    /** An optical practice. */
    OPTICIAN,
    /** A general practice. */
    GP,
    /** A university or one of its departments. */
    UNIVERSITY,
    /** A company that is none of the other types. */
    COMPANY,
    /** A charity or hospice. */
    CHARITY_HOSPICE,
    /** A prison. */
    PRISON,
    /** Any other organisation. */
    OTHER;

    /** C7. */
    private static final Edition PLAIN_SUPPLIER_FROM = new Edition(2026);

    /**
     * Finds a type by its {@link #token()}.
     *
     * @param token the spelling in documents, such as {@code it-supplier}
     * @return the type
     * @throws IllegalArgumentException if there is no such type
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganisationType parse(String token) {
        return Term.parse(OrganisationType.class, token);
    }

    /**
     * Finds a type by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the type
     * @throws IllegalArgumentException if there is no such type
     */
    public static OrganisationType of(String token) {
        return parse(token);
    }

    /**
     * The name for people, where the edition does not matter.
     *
     * @return what kind of organisation it is, as it is written within a sentence
     */
    @Override
    public String displayName() {
        return switch (this) {
            case NHS_TRUST -> "NHS trust";
            case ICB -> "integrated care board";
            case CSU -> "commissioning support unit";
            case ALB -> "arm's length body";
            case OES -> "operator of essential services";
            case GENOMICS -> "genomics organisation";
            case IT_SUPPLIER -> "IT supplier";
            case LOCAL_AUTHORITY -> "local authority";
            case SOCIAL_CARE -> "adult social care provider";
            case PHARMACY -> "community pharmacy";
            case DENTIST -> "dental practice";
            case OPTICIAN -> "optical practice";
            case GP -> "general practice";
            case UNIVERSITY -> "university";
            case COMPANY -> "company";
            case CHARITY_HOSPICE -> "charity or hospice";
            case PRISON -> "prison";
            case OTHER -> "other organisation";
        };
    }

    /**
     * The name for people in an edition.
     *
     * @param edition the edition
     * @return what the toolkit calls it then: an IT supplier is a supplier from 2026-27 on (rule C7)
     */
    public String displayName(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return this == IT_SUPPLIER && edition.compareTo(PLAIN_SUPPLIER_FROM) >= 0 ? "supplier" : displayName();
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
