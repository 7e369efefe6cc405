package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.OrganisationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What people call the types of organisation. Only the token itself is taken; another word is answered with the token that it
 * probably means.
 */
final class OrganisationTypeWords {

    private static final Map<String, OrganisationType> USUAL = Map.ofEntries(
            Map.entry("gppractice", OrganisationType.GP),
            Map.entry("generalpractice", OrganisationType.GP),
            Map.entry("surgery", OrganisationType.GP),
            Map.entry("doctor", OrganisationType.GP),
            Map.entry("carehome", OrganisationType.SOCIAL_CARE),
            Map.entry("nursinghome", OrganisationType.SOCIAL_CARE),
            Map.entry("homecare", OrganisationType.SOCIAL_CARE),
            Map.entry("domiciliarycare", OrganisationType.SOCIAL_CARE),
            Map.entry("careprovider", OrganisationType.SOCIAL_CARE),
            Map.entry("care", OrganisationType.SOCIAL_CARE),
            Map.entry("supplier", OrganisationType.IT_SUPPLIER),
            Map.entry("vendor", OrganisationType.IT_SUPPLIER),
            Map.entry("software", OrganisationType.IT_SUPPLIER),
            Map.entry("trust", OrganisationType.NHS_TRUST),
            Map.entry("foundationtrust", OrganisationType.NHS_TRUST),
            Map.entry("hospital", OrganisationType.NHS_TRUST),
            Map.entry("council", OrganisationType.LOCAL_AUTHORITY),
            Map.entry("dentalpractice", OrganisationType.DENTIST),
            Map.entry("dental", OrganisationType.DENTIST),
            Map.entry("opticalpractice", OrganisationType.OPTICIAN),
            Map.entry("optometrist", OrganisationType.OPTICIAN),
            Map.entry("chemist", OrganisationType.PHARMACY),
            Map.entry("hospice", OrganisationType.CHARITY_HOSPICE),
            Map.entry("charity", OrganisationType.CHARITY_HOSPICE),
            Map.entry("integratedcareboard", OrganisationType.ICB),
            Map.entry("commissioningsupportunit", OrganisationType.CSU),
            Map.entry("armslengthbody", OrganisationType.ALB),
            Map.entry("business", OrganisationType.COMPANY),
            Map.entry("college", OrganisationType.UNIVERSITY),
            Map.entry("jail", OrganisationType.PRISON));

    private OrganisationTypeWords() {}

    /** The type with a token. */
    static Optional<OrganisationType> find(String text) {
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.token().equals(text))
                .findFirst();
    }

    /** What to say of a text that is no token: what it probably means, or all that there are. */
    static String refusal(String text) {
        String found = "'" + text + "' is not a type of organisation; ";
        return found
                + meant(text)
                        .map(type -> "did you mean '" + type + "'?")
                        .orElseGet(() -> "there are "
                                + Arrays.stream(OrganisationType.values())
                                        .map(OrganisationType::token)
                                        .collect(Collectors.joining(", ")));
    }

    private static Optional<OrganisationType> meant(String text) {
        Map<String, OrganisationType> words = new TreeMap<>(USUAL);
        for (OrganisationType type : OrganisationType.values()) {
            words.put(plain(type.token()), type);
        }
        String plain = plain(text);
        List<String> alike = List.of(plain, plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
        return alike.stream()
                .map(words::get)
                .filter(type -> type != null)
                .findFirst()
                .or(() -> Words.closest(plain, words.keySet()).map(words::get));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
