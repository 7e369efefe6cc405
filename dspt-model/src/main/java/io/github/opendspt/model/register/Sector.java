package io.github.opendspt.model.register;

import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.code.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The primary sector of an organisation, in the vocabulary of the register of September 2022.
 *
 * <p>The 26 sectors of June 2019 were merged into these 14. Which went where is an inference of medium confidence, not
 * something that the toolkit states; of two of them, {@code Community Services Provider} (an NHS trust in some cases only)
 * and {@code NHS Digital}, it is not known.
 */
public enum Sector implements Term {
    /** Providers of adult social care. */
    SOCIAL_CARE("Social Care", "Care Home", "Domiciliary Care Organisation"),
    /** Community pharmacies. */
    PHARMACY("Pharmacy"),
    /** Dental practices, NHS and private. */
    DENTIST("Dentist", "Dentist (NHS)", "Dentist (Private)"),
    /** General practices. */
    GENERAL_PRACTICE("General Practice (GP)", "GP"),
    /** Charities, hospices, NHS business partners, prisons, and any qualified providers (AQP). */
    OTHER(
            "Other (including charities and NHS business partners)",
            "Charity / Hospice",
            "NHS Business Partner",
            "AQP Clinical Services",
            "AQP Non-Clinical Services",
            "Prison"),
    /** Optical practices. */
    OPTICIAN("Optician"),
    /** Companies. */
    COMPANY("Company"),
    /** Local authorities. */
    LOCAL_AUTHORITY("Local Authority"),
    /** NHS trusts: acute, mental health, ambulance. */
    NHS_TRUST("NHS Trust", "Acute", "Mental Health Trust", "Ambulance Trust"),
    /** No sector is known to the register; no such organisation has published. */
    NO_SECTOR_IDENTIFIED("No Sector Identified", "PROFILE NOT COMPLETE"),
    /** Universities, researchers and secondary users. */
    UNIVERSITY(
            "University (including researcher and secondary use)",
            "University",
            "Researcher / Department",
            "Secondary Use Organisation"),
    /** Integrated care boards, and the clinical commissioning groups before them. */
    INTEGRATED_CARE_BOARD("CCG / Integrated Care Board (ICB)", "CCG"),
    /** Arm's length bodies. */
    ARMS_LENGTH_BODY("Arm's Length Body", "Arms Length Body"),
    /** Commissioning support units. */
    COMMISSIONING_SUPPORT_UNIT("Commissioning Support Unit (CSU)", "CSU");

    private static final Map<String, Sector> BY_TEXT = Arrays.stream(values())
            .flatMap(sector -> Stream.concat(Stream.of(sector.label), sector.earlierNames.stream())
                    .map(text -> Map.entry(text, sector)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String label;
    private final List<String> earlierNames;

    Sector(String label, String... earlierNames) {
        this.label = label;
        this.earlierNames = List.of(earlierNames);
    }

    /**
     * Reads the text of a sector cell, of 2022 or of 2019.
     *
     * @param text the text; spelling and case are those of the register
     * @return the sector; empty if the text is not known, or if it is not known where a sector of 2019 went
     */
    public static Optional<Sector> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(Objects.requireNonNull(text, "text")));
    }

    /**
     * Gives the organisation type whose members are in this sector: our inference from the names of the two.
     *
     * @return the type; empty if organisations of several types are in the sector, as under Company and Other
     */
    public Optional<OrganisationType> organisationType() {
        return Optional.ofNullable(
                switch (this) {
                    case SOCIAL_CARE -> OrganisationType.SOCIAL_CARE;
                    case PHARMACY -> OrganisationType.PHARMACY;
                    case DENTIST -> OrganisationType.DENTIST;
                    case GENERAL_PRACTICE -> OrganisationType.GP;
                    case OPTICIAN -> OrganisationType.OPTICIAN;
                    case LOCAL_AUTHORITY -> OrganisationType.LOCAL_AUTHORITY;
                    case NHS_TRUST -> OrganisationType.NHS_TRUST;
                    case UNIVERSITY -> OrganisationType.UNIVERSITY;
                    case INTEGRATED_CARE_BOARD -> OrganisationType.ICB;
                    case ARMS_LENGTH_BODY -> OrganisationType.ALB;
                    case COMMISSIONING_SUPPORT_UNIT -> OrganisationType.CSU;
                    case COMPANY, OTHER, NO_SECTOR_IDENTIFIED -> null;
                });
    }

    /**
     * Gives the name that the register of September 2022 has for the sector.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Lists the names that were merged into this sector where they differ from {@link #label()}: an inference of medium
     * confidence.
     *
     * @return the names of June 2019
     */
    public List<String> earlierNames() {
        return earlierNames;
    }

    /**
     * Finds a sector by its {@link #token()}, which is this library's own spelling; {@link #find} reads the register's.
     *
     * @param token the spelling, such as {@code social-care}
     * @return the sector
     * @throws IllegalArgumentException if there is no such sector
     */
    public static Sector parse(String token) {
        return Term.parse(Sector.class, token);
    }

    /**
     * Finds a sector by its {@link #token()}, which is this library's own spelling; {@link #find} reads the register's, as {@link #parse} does.
     *
     * @param token the spelling, such as {@code social-care}
     * @return the sector
     * @throws IllegalArgumentException if there is no such sector
     */
    public static Sector of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
