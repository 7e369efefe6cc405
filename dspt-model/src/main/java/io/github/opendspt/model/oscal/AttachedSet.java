package io.github.opendspt.model.oscal;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.internal.oscal.OscalDocument;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The requirement set that a catalog carries along as a resource, so that it can be read back whole. */
final class AttachedSet {

    private static final String FILE_NAME = "requirements.json";

    private AttachedSet() {}

    /** Attaches a set to its catalog. A host's own set may be one that its writer refuses, which is listed. */
    static void attach(RequirementSet requirements, OscalDocument document, List<Finding> leftOut) {
        byte[] json;
        try {
            json = RequirementSetJson.writer().toBytes(requirements);
        } catch (InvalidDocumentException e) {
            leftOut.add(Finding.of(Severity.WARNING, null, null, Reason.of(OscalCodes.NOT_ATTACHED)));
            return;
        }
        document.attach(
                "Requirement set",
                "What this catalog was written of, format " + RequirementSet.FORMAT + ".",
                FILE_NAME,
                json);
    }

    static Reading<RequirementSet> read(byte[] document) {
        Finder finder = new Finder();
        List<Problem> broken = OscalWalk.over(document, finder::find);
        return broken.isEmpty()
                ? decoded(Objects.requireNonNull(finder.found, "found"), document)
                : Reading.failed(broken, 1);
    }

    /** A text that should be Base64, and the problem if it is not. */
    private record Attached(String value, Problem undecodable) {

        /** A problem of the attached document is one of the text that holds it. */
        private Problem placed(Problem problem) {
            return Problem.of(
                    problem.reason(), undecodable.pointer(), undecodable.line(), undecodable.column(), problem.ref());
        }
    }

    private static Reading<RequirementSet> decoded(Attached attached, byte[] document) {
        byte[] json;
        try {
            json = Base64.getDecoder().decode(attached.value);
        } catch (IllegalArgumentException e) {
            return Reading.failed(List.of(attached.undecodable), 1);
        }
        Reading<RequirementSet> reading = RequirementSetJson.reader().read(json);
        if (reading.value().isEmpty()) {
            return Reading.failed(
                    reading.problems().stream().map(attached::placed).toList(), 1);
        }
        RequirementSet requirements = reading.value().get();
        List<Problem> differences = OscalWalk.over(document, walk -> walk.compare(OscalCatalog.tree(requirements)));
        return differences.isEmpty() ? reading : Reading.failed(differences, 1);
    }

    /** Looks for the attached file, and remembers where it is. Used once. */
    private static final class Finder {
        private @Nullable String fileName;
        private @Nullable Attached value;
        private @Nullable Attached found;

        void find(OscalWalk walk) {
            boolean[] catalog = {false};
            walk.members(root -> {
                if (root.equals("catalog")) {
                    catalog[0] = true;
                    catalog(walk);
                }
            });
            if (!catalog[0]) {
                walk.report(OscalCodes.FOREIGN, "catalog", "the member 'catalog'");
            }
        }

        private void catalog(OscalWalk walk) {
            walk.members(member -> {
                if (member.equals("back-matter")) {
                    walk.members(list -> {
                        if (list.equals("resources")) {
                            walk.elements(() -> resource(walk));
                        }
                    });
                }
            });
            if (found == null) {
                walk.report(OscalCodes.FOREIGN, "catalog", "the attached requirement set");
            }
        }

        private void resource(OscalWalk walk) {
            fileName = null;
            value = null;
            walk.members(member -> {
                if (member.equals("base64")) {
                    walk.members(part -> {
                        if (part.equals("filename")) {
                            fileName = walk.text();
                        } else if (part.equals("value")) {
                            String text = walk.text();
                            value = text == null ? null : new Attached(text, walk.problem(OscalCodes.ATTACHMENT));
                        }
                    });
                }
            });
            if (found == null && FILE_NAME.equals(fileName)) {
                found = value;
            }
        }
    }
}
