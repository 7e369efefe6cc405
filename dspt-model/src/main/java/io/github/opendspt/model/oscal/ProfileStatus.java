package io.github.opendspt.model.oscal;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.internal.JsonObject;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import java.util.Optional;

/** Finds which status a profile is of. Used once. */
final class ProfileStatus {

    private boolean profile;
    private String catalog = "catalog.json";

    private ProfileStatus() {}

    static Reading<Status> read(byte[] document, RequirementSet requirements) {
        ProfileStatus found = new ProfileStatus();
        List<Problem> broken = OscalWalk.over(document, found::find);
        if (!broken.isEmpty()) {
            return Reading.failed(broken, 1);
        }
        List<Problem> fewest = null;
        for (Status status : List.of(Status.STANDARDS_MET, Status.APPROACHING_STANDARDS)) {
            Optional<JsonObject> expected = OscalProfile.tree(requirements, found.catalog, status);
            if (expected.isPresent()) {
                List<Problem> differences = OscalWalk.over(document, walk -> walk.compare(expected.get()));
                if (differences.isEmpty()) {
                    return Reading.of(status, List.of(), 1);
                }
                fewest = fewest == null || differences.size() < fewest.size() ? differences : fewest;
            }
        }
        return Reading.failed(
                fewest == null ? OscalWalk.over(document, walk -> walk.report(OscalCodes.NOTHING_SELECTED)) : fewest,
                1);
    }

    private void find(OscalWalk walk) {
        walk.members(root -> {
            if (root.equals("profile")) {
                profile = true;
                walk.members(member -> {
                    if (member.equals("imports")) {
                        walk.elements(() -> walk.members(part -> {
                            String text = part.equals("href") ? walk.text() : null;
                            catalog = text == null ? catalog : text;
                        }));
                    }
                });
            }
        });
        if (!profile) {
            walk.report(OscalCodes.FOREIGN, "profile", "the member 'profile'");
        }
    }
}
