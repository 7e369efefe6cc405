package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;

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

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
