package io.github.opendspt.mapping.oscal;

import io.github.opendspt.mapping.crosswalk.AssertionEnd;
import io.github.opendspt.mapping.crosswalk.AssertionList;
import io.github.opendspt.mapping.crosswalk.ControlEnd;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.OutcomeEnd;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.internal.oscal.ControlIds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One side of a mapping: a list of assertions or outcomes, or a framework.
 *
 * @param id the id of the list
 * @param name the name for people
 * @param naming how the ids of what is in it are made, for people
 * @param ends what can be mapped on its own, in order; empty if the list is not held
 */
record MappedList(String id, String name, String naming, List<RowEnd> ends) {

    private static final String NAMING = "Ids are dspt- and the ref, as in catalogs of the toolkit.";

    private static final Pattern NOT_IN_TOKEN = Pattern.compile("[^\\p{L}\\p{N}.-]");

    private static final Pattern TOKEN_START = Pattern.compile("^[\\p{L}_]");

    static MappedList of(String id, Crosswalks crosswalks) {
        Optional<AssertionList> assertions = crosswalks.assertionLists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst();
        if (assertions.isPresent()) {
            AssertionList list = assertions.get();
            return new MappedList(
                    id,
                    "Data Security and Protection Toolkit " + list.edition() + ", assertions",
                    NAMING,
                    list.assertions().stream()
                            .<RowEnd>map(assertion -> new AssertionEnd(list.edition(), assertion.ref()))
                            .toList());
        }
        Optional<CafOutcomes> outcomes = crosswalks.outcomeLists().stream()
                .filter(list -> OutcomeEnd.list(list.edition()).equals(id))
                .findFirst();
        if (outcomes.isPresent()) {
            CafOutcomes list = outcomes.get();
            return new MappedList(
                    id,
                    "Data Security and Protection Toolkit " + list.edition() + ", outcomes of the CAF-aligned track",
                    NAMING,
                    list.outcomes().stream()
                            .<RowEnd>map(outcome -> new OutcomeEnd(list.edition(), outcome.ref()))
                            .toList());
        }
        String naming = "No OSCAL catalog of it is known; ids are " + id + "- and the ref.";
        return crosswalks
                .frameworks()
                .find(id)
                .map(framework -> new MappedList(id, framework.name(), naming, assessable(framework)))
                .orElseGet(() -> new MappedList(id, id, naming, List.of()));
    }

    private static List<RowEnd> assessable(Framework framework) {
        return framework.controls().stream()
                .filter(Control::assessable)
                .<RowEnd>map(control -> new ControlEnd(framework.id(), control.ref()))
                .toList();
    }

    /**
     * The id by which a catalog would name an end. That of an assertion or outcome is the one that catalogs of the toolkit
     * use; no catalog of another framework is known, so its ids are made of the id of the framework and the ref, where a
     * character that an id cannot hold is its number between underscores, so that no two ends share an id.
     */
    static String controlId(RowEnd end) {
        if (end instanceof AssertionEnd assertion) {
            return ControlIds.control(assertion.ref());
        }
        if (end instanceof OutcomeEnd outcome) {
            return ControlIds.control(outcome.ref());
        }
        String id = NOT_IN_TOKEN
                .matcher(end.list() + "-" + end.writtenRef())
                .replaceAll(odd -> "_" + Integer.toHexString(odd.group().codePointAt(0)) + "_");
        return TOKEN_START.matcher(id).find() ? id : "_" + id;
    }
}
