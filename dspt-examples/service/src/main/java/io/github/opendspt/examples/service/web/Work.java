package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.Track;
import io.github.opendspt.examples.service.store.AssessmentStore;
import io.github.opendspt.examples.service.store.StoredAssessment;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the assessment that a page is about. */
@Component
public class Work {

    private final AssessmentStore store;

    Work(AssessmentStore store) {
        this.store = store;
    }

    /**
     * Looks up an assessment.
     *
     * @param id its id
     * @return the assessment; else the request ends with a page that says that there is none
     */
    public StoredAssessment find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> Refusals.notFound("There is no such assessment here. Perhaps it was removed."));
    }

    /** What a page is about. */
    public enum Tab {
        /** Where it stands. */
        OVERVIEW("Overview", ""),
        /** The questions. */
        QUESTIONS("Questions", "/standards"),
        /** The certificates. */
        CERTIFICATES("Certificates", "/certificates"),
        /** Who confirmed what. */
        CONFIRMATIONS("Confirmations", "/confirmations"),
        /** What is to be done. */
        PLAN("Plan", "/plan"),
        /** What was published. */
        PUBLICATION("Publication", "/publication"),
        /** Documents in and out. */
        FILES("Files", "/files"),
        /** What happened. */
        HISTORY("History", "/history");

        private final String name;
        private final String path;

        Tab(String name, String path) {
            this.name = name;
            this.path = path;
        }

        /** {@return whether the CAF-aligned track has no such page} */
        boolean onlyForms() {
            return this == CERTIFICATES || this == CONFIRMATIONS;
        }
    }

    /**
     * The head of a page about an assessment.
     *
     * @param id the assessment
     * @param version its version
     * @param organisation whose it is
     * @param subject which assessment of theirs
     * @param title what the page is about
     * @param tabs the pages about it
     * @param notice what was done just now; empty for nothing
     */
    public record Head(
            UUID id, long version, String organisation, String subject, String title, List<Link> tabs, String notice) {

        /** {@return where the pages about it are} */
        public String path() {
            return "/work/" + id;
        }

        /** {@return what tells the page from others in a list of windows} */
        public String windowTitle() {
            return title + ": " + organisation;
        }

        /** {@return id and version; no name} */
        @Override
        public String toString() {
            return "Head[" + id + ", version " + version + "]";
        }
    }

    /**
     * A link to a page.
     *
     * @param name what it is called
     * @param href where it is
     * @param here whether it is the page itself
     */
    public record Link(String name, String href, boolean here) {}

    /**
     * Makes the head of a page.
     *
     * @param stored the assessment
     * @param tab what the page is about
     * @param title what it is called
     * @param notice what was done just now; empty for nothing
     * @return the head
     */
    public static Head head(StoredAssessment stored, Tab tab, String title, String notice) {
        AssessmentDocument document = stored.document();
        boolean caf = stored.track() == Track.CAF;
        return new Head(
                stored.id(),
                stored.version(),
                document.organisation().name(),
                document.organisation().odsCode() + ", " + document.edition() + (caf ? ", CAF-aligned track" : ""),
                title,
                Arrays.stream(Tab.values())
                        .filter(each -> !caf || !each.onlyForms())
                        .map(each -> new Link(
                                each == Tab.QUESTIONS && caf ? "Outcomes" : each.name,
                                "/work/" + stored.id() + each.path,
                                each == tab))
                        .toList(),
                notice);
    }

    /**
     * Words what was done just now.
     *
     * @param saved what the redirect after a form says
     * @return a sentence; empty for nothing
     */
    public static String notice(@Nullable String saved) {
        if (saved == null) {
            return "";
        }
        return switch (saved) {
            case "both" -> "Saved. Somebody else had saved something meanwhile; theirs and yours are both kept.";
            case "nothing" -> "Nothing had changed, so nothing was saved.";
            default -> "Saved.";
        };
    }
}
