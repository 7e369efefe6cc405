package io.github.opendspt.examples.cli.sarif;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a value of a document begins.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
record Place(int line, int column) {

    /** Carries a pointer to the reader, which finds its place as it does for a problem, and is never shown. */
    private static final Code CARRIER = CodeList.of("").add("", "");

    /**
     * Finds where pointers lead in a document that can be read. One that leads nowhere has the place of the innermost value
     * that it reaches.
     */
    static Map<String, Place> of(Collection<String> pointers, byte[] document, DocumentReader<?> reader) {
        Map<String, Place> places = new HashMap<>();
        Set<String> batch = new LinkedHashSet<>();
        for (Iterator<String> left = new LinkedHashSet<>(pointers).iterator(); left.hasNext(); ) {
            batch.add(left.next());
            if (batch.size() == reader.limits().maxProblems() || !left.hasNext()) {
                find(batch, document, reader, places);
                batch.clear();
            }
        }
        return places;
    }

    private static void find(
            Set<String> pointers, byte[] document, DocumentReader<?> reader, Map<String, Place> places) {
        List<Problem> wanted = pointers.stream()
                .map(pointer -> Problem.of(Reason.of(CARRIER), pointer))
                .toList();
        for (Problem found : reader.checking(value -> wanted).read(document).problems()) {
            if (found.line() != null && found.column() != null) {
                places.put(found.pointer(), new Place(found.line(), found.column()));
            }
        }
    }
}
