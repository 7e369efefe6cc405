package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says whether publications may be relied on by rules (rules K1 and K3).
 *
 * <p>What becomes of an edition is worked out once and kept, so keep the judge for many publications. It never asks for
 * the day: what it is given must be known on the day in question, as a {@linkplain RegisterReader register} of that day
 * shows it. Thread-safe.
 */
public final class RelianceJudge {

    private final Catalogue catalogue;
    private final Map<Edition, EditionCourse> courses = new ConcurrentHashMap<>();

    private RelianceJudge(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes a judge.
     *
     * @param catalogue holds the days of each edition and the routes of each organisation type
     * @return the judge
     */
    public static RelianceJudge of(Catalogue catalogue) {
        return new RelianceJudge(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Says whether a publication may be relied on by a rule.
     *
     * @param rule the rule
     * @param published what is known of the publication
     * @param asAt the day
     * @return the answer, with every clause and its reasons, and the day on which it changes
     */
    public RelianceAnswer answer(Reliance rule, PublishedStatus published, LocalDate asAt) {
        Objects.requireNonNull(asAt, "asAt");
        return new RelianceJudgement(
                        Objects.requireNonNull(rule, "rule"),
                        Objects.requireNonNull(published, "published"),
                        catalogue,
                        course(published.edition()))
                .answer(asAt);
    }

    private @Nullable EditionCourse course(@Nullable Edition edition) {
        if (edition == null) {
            return null;
        }
        // Asked for first, since computing takes a lock even where there is nothing to compute.
        EditionCourse known = courses.get(edition);
        return known != null ? known : courses.computeIfAbsent(edition, absent -> new EditionCourse(absent, catalogue));
    }
}
