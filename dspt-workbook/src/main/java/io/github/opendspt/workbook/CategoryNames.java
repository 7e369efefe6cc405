package io.github.opendspt.workbook;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.workbook.cells.CellText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The categories that a heading names: by number ("Cat 2 and 3"), or by the organisations that are in them. */
final class CategoryNames {

    private static final String NUMBER = "[1-9](?![0-9])";
    private static final Pattern BY_NUMBER = Pattern.compile("\\b(?:for |in )?(?:cats?|categor(?:y|ies)) ?" + NUMBER
            + "(?: (?:and |or |to )?(?:cat |category )?" + NUMBER + ")*");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ") to (" + NUMBER + ")");
    private static final Pattern DIGIT = Pattern.compile(NUMBER);

    private static final Map<OrganisationType, Pattern> TYPES = types();

    private final EditionFacts facts;

    CategoryNames(EditionFacts facts) {
        this.facts = facts;
    }

    private static Map<OrganisationType, Pattern> types() {
        Map<OrganisationType, Pattern> types = new EnumMap<>(OrganisationType.class);
        types.put(OrganisationType.NHS_TRUST, Pattern.compile("\\btrusts?\\b"));
        types.put(OrganisationType.ICB, Pattern.compile("\\bicbs?\\b|\\bintegrated care boards?\\b"));
        types.put(OrganisationType.CSU, Pattern.compile("\\bcsus?\\b|\\bcommissioning support units?\\b"));
        types.put(OrganisationType.ALB, Pattern.compile("\\balbs?\\b|\\barms length bod(?:y|ies)\\b"));
        types.put(OrganisationType.OES, Pattern.compile("\\boes\\b|\\boperators? of essential services?\\b"));
        types.put(OrganisationType.GENOMICS, Pattern.compile("\\bgenomics?\\b"));
        types.put(OrganisationType.IT_SUPPLIER, Pattern.compile("\\bit suppliers?\\b"));
        types.put(OrganisationType.LOCAL_AUTHORITY, Pattern.compile("\\blocal authorit(?:y|ies)\\b"));
        types.put(OrganisationType.SOCIAL_CARE, Pattern.compile("\\bsocial care\\b|\\bcare homes?\\b"));
        types.put(OrganisationType.PHARMACY, Pattern.compile("\\bpharmac(?:y|ies)\\b"));
        types.put(OrganisationType.DENTIST, Pattern.compile("\\bdentists?\\b"));
        types.put(OrganisationType.OPTICIAN, Pattern.compile("\\bopticians?\\b"));
        types.put(OrganisationType.GP, Pattern.compile("\\bgps?\\b|\\bgeneral practices?\\b"));
        types.put(OrganisationType.UNIVERSITY, Pattern.compile("\\buniversit(?:y|ies)\\b"));
        types.put(OrganisationType.CHARITY_HOSPICE, Pattern.compile("\\bcharit(?:y|ies)\\b|\\bhospices?\\b"));
        types.put(OrganisationType.PRISON, Pattern.compile("\\bprisons?\\b"));
        return types;
    }

    /** The categories that a {@linkplain CellText#fold folded} text names by number. */
    static SortedSet<Category> byNumber(String folded) {
        SortedSet<Category> categories = new TreeSet<>();
        Matcher named = BY_NUMBER.matcher(folded);
        while (named.find()) {
            Matcher range = RANGE.matcher(named.group());
            while (range.find()) {
                for (int number = Integer.parseInt(range.group(1));
                        number <= Integer.parseInt(range.group(2));
                        number++) {
                    categories.add(Category.of(number));
                }
            }
            Matcher digit = DIGIT.matcher(named.group());
            while (digit.find()) {
                categories.add(Category.parse(digit.group()));
            }
        }
        return categories;
    }

    /** The text without its categories by number, and without the small words that are left hanging. */
    static String without(String folded) {
        return BY_NUMBER
                .matcher(folded)
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip()
                .replaceAll("^(?:for|in) | (?:for|in)$", "");
    }

    /**
     * The categories that all organisations named in a folded text may be in, by the facts of the edition. Empty if it names
     * none, or none whose category is known.
     */
    SortedSet<Category> byOrganisations(String folded) {
        Set<OrganisationType> named = EnumSet.noneOf(OrganisationType.class);
        TYPES.forEach((type, pattern) -> {
            if (pattern.matcher(folded).find()) {
                named.add(type);
            }
        });
        SortedSet<Category> common = new TreeSet<>();
        boolean first = true;
        for (OrganisationType type : named) {
            Set<Category> possible = facts.organisationTypes().stream()
                    .filter(rule -> rule.type() == type)
                    .map(OrganisationTypeRule::category)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (!possible.isEmpty()) {
                if (first) {
                    common.addAll(possible);
                } else {
                    common.retainAll(possible);
                }
                first = false;
            }
        }
        return common;
    }

    /** A list for a message. */
    static String list(Set<Category> categories) {
        return Arrays.toString(categories.toArray()).replaceAll("[\\[\\]]", "");
    }
}
