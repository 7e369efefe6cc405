package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The assertions of one edition of the toolkit that crosswalks speak of, as the crosswalks know them.
 *
 * <p>This is the crosswalks' own list, not a requirement set: it says nothing of who is asked what, and it may hold
 * assertions that no requirement set of a later edition has. A value: deeply immutable and thread-safe.
 *
 * @param edition the edition
 * @param assertions the assertions, in order of ref
 */
public record AssertionList(Edition edition, List<ListedAssertion> assertions) {

    /**
     * Sorts the assertions.
     *
     * @throws IllegalArgumentException if two assertions have the same ref
     */
    public AssertionList {
        Objects.requireNonNull(edition, "edition");
        assertions = assertions.stream()
                .sorted(Comparator.comparing(ListedAssertion::ref))
                .toList();
        Set<AssertionRef> refs = new HashSet<>();
        for (ListedAssertion assertion : assertions) {
            if (!refs.add(assertion.ref())) {
                throw new IllegalArgumentException(
                        "assertion " + assertion.ref() + " occurs twice in the list of " + edition);
            }
        }
    }

    static String id(Edition edition) {
        return "dspt-" + edition;
    }

    /**
     * The id of the list, by which a row's end names it.
     *
     * @return {@code dspt-} and the edition
     */
    public String id() {
        return id(edition);
    }

    /**
     * Looks up an assertion.
     *
     * @param ref the ref
     * @return the assertion; empty if the list does not have it
     */
    public Optional<ListedAssertion> find(AssertionRef ref) {
        Objects.requireNonNull(ref, "ref");
        return assertions.stream()
                .filter(assertion -> assertion.ref().equals(ref))
                .findFirst();
    }
}
