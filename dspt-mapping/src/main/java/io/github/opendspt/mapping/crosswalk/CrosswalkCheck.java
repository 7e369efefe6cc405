package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.code.Words;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.json.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what keeps a crosswalk document from being added to crosswalks that are held. Used once. */
final class CrosswalkCheck {

    /** For how many refs what was probably meant is looked for, which takes longest by far. */
    private static final int SUGGESTED = 100;

    /** The longest list in which it is looked for. */
    private static final int LONGEST_LIST = 1_000;

    private final CrosswalkDocument document;
    private final Crosswalks held;
    private final List<Problem> problems = new ArrayList<>();
    private int unknown;

    private CrosswalkCheck(CrosswalkDocument document, Crosswalks held) {
        this.document = document;
        this.held = held;
    }

    /** Every problem, each with its place in the document. */
    static List<Problem> problems(CrosswalkDocument document, Crosswalks held) {
        CrosswalkCheck check = new CrosswalkCheck(document, held);
        if (held.find(document.id()).isPresent()) {
            check.report("/id", CrosswalkCodes.ID_HELD, document.id());
        }
        if (check.lists()) {
            check.refs();
        }
        return List.copyOf(check.problems);
    }

    /** Whether both lists are known: held, or the document's own. */
    private boolean lists() {
        List<String> ids = held.lists().ids();
        boolean source = ids.contains(document.source());
        boolean target = ids.contains(document.target());
        if (source && target) {
            if (!document.controls().isEmpty()) {
                report("/controls", CrosswalkCodes.CONTROLS_OF_NONE, document.source(), document.target());
            }
            return true;
        }
        boolean one = source || target;
        String side = source ? "/target" : "/source";
        String own = source ? document.target() : document.source();
        if (one && !document.controls().isEmpty()) {
            if (Framework.isId(own)) {
                return true;
            }
            report(side, CrosswalkCodes.LIST_MALFORMED, Found.of(own));
            return false;
        }
        notHeld(side, own, ids);
        if (!one) {
            notHeld("/target", document.target(), ids);
        }
        return false;
    }

    private void notHeld(String pointer, String list, List<String> ids) {
        Suggestion meant = NearMiss.of(list, ids);
        report(pointer, CrosswalkCodes.LIST_NOT_HELD, Found.of(list, meant), new Words(ids), meant);
    }

    private void refs() {
        Map<String, RowEnd> sources = ends(document.source());
        Map<String, RowEnd> targets = ends(document.target());
        Map<EndPair, String> taken = taken();
        Set<EndPair> pairs = new HashSet<>();
        Set<RowEnd> joined = new HashSet<>();
        for (int i = 0; i < document.rows().size(); i++) {
            CrosswalkDocument.Row row = document.rows().get(i);
            String pointer = "/rows/" + i;
            RowEnd source = end(pointer + "/source", row.source(), document.source(), sources);
            RowEnd target = end(pointer + "/target", row.target(), document.target(), targets);
            if (target != null) {
                joined.add(target);
            }
            if (source != null && target != null) {
                EndPair pair = EndPair.of(source, target);
                if (!pairs.add(pair)) {
                    report(pointer, CrosswalkCodes.ROW_TWICE);
                } else if (taken.containsKey(pair)) {
                    report(pointer, CrosswalkCodes.ROW_HELD, taken.get(pair));
                }
            }
        }
        for (int i = 0; i < document.newInTarget().size(); i++) {
            String pointer = "/newInTarget/" + i + "/ref";
            RowEnd end = end(pointer, document.newInTarget().get(i).ref(), document.target(), targets);
            if (end != null && (joined.contains(end) || !(end instanceof ControlEnd))) {
                report(pointer, CrosswalkCodes.NOT_NEW);
            }
        }
    }

    private @Nullable RowEnd end(String pointer, String ref, String list, Map<String, RowEnd> ends) {
        RowEnd end = ends.get(ref);
        if (end == null) {
            Suggestion meant = ++unknown > SUGGESTED || ends.size() > LONGEST_LIST
                    ? Suggestion.NONE
                    : NearMiss.of(ref, near(ref, ends));
            report(pointer, CrosswalkCodes.REF_NOT_HELD, Found.of(ref, meant), list, meant);
        }
        return end;
    }

    /** Of an outcome those of the same principle, where there are any, are likelier to be meant than others. */
    private static List<String> near(String ref, Map<String, RowEnd> ends) {
        List<String> ofPrinciple = HeldLists.outcome(ref)
                .map(outcome -> ends.keySet().stream()
                        .filter(other -> other.startsWith(outcome.principleRef() + "."))
                        .toList())
                .orElse(List.of());
        return ofPrinciple.isEmpty() ? List.copyOf(ends.keySet()) : ofPrinciple;
    }

    private Map<String, RowEnd> ends(String list) {
        Map<String, RowEnd> ends = new LinkedHashMap<>();
        held.lists().ends(list).forEach(end -> ends.put(end.writtenRef(), end));
        if (ends.isEmpty()) {
            document.controls().keySet().forEach(ref -> ends.put(ref, new ControlEnd(list, ref)));
        }
        return ends;
    }

    /** The pairs that rows which are held join, each with the crosswalk. */
    private Map<EndPair, String> taken() {
        Map<EndPair, String> taken = new HashMap<>();
        held.crosswalks().stream()
                .filter(crosswalk -> crosswalk.joins(document.source(), document.target()))
                .forEach(crosswalk -> crosswalk
                        .rows()
                        .forEach(row -> taken.put(EndPair.of(row.source(), row.target()), crosswalk.id())));
        return taken;
    }

    private void report(String pointer, Code code, Object... arguments) {
        problems.add(Problem.of(Reason.of(code, arguments), pointer));
    }
}
