package io.github.opendspt.examples.report.shared;

import io.github.opendspt.model.assessment.Site;
import java.util.List;
import java.util.stream.Collectors;

/** Says which sites the publication of a headquarters covers (rule B5). */
public final class CoveredSites {

    private static final int MOST_NAMED = 10;

    private CoveredSites() {}

    /**
     * Says it in a sentence.
     *
     * @param sites the sites
     * @return a sentence; empty where there are none
     */
    public static String sentence(List<Site> sites) {
        if (sites.isEmpty()) {
            return "";
        }
        String named = sites.stream()
                .limit(MOST_NAMED)
                .map(site -> site.name() + " (" + site.odsCode() + ")")
                .collect(Collectors.joining(", "));
        int more = sites.size() - MOST_NAMED;
        return "A publication covers " + (sites.size() == 1 ? "one more site: " : sites.size() + " more sites: ")
                + named + (more > 0 ? " and " + more + " others" : "") + ".";
    }
}
