package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the commands about the register share: reading the file, and the days by which a publication is current. */
final class RegisterFile {

    private RegisterFile() {}

    /** Looks for an organisation, and says on standard error what could not be read. */
    static RegisterLookup find(OdsCode code, Source source, Terminal terminal) {
        try (InputStream in = source.open(terminal)) {
            RegisterLookup lookup = RegisterReader.defaults().find(code, in);
            complain(lookup.problems(), source, terminal);
            return lookup;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Says on standard error what could not be read. */
    static void complain(List<Problem> problems, Source source, Terminal terminal) {
        problems.forEach(problem -> terminal.complain(source.located(problem)));
    }

    /** The catalogue, with the deadlines of one's own requirement sets: a set says what is known of its edition. */
    static Catalogue catalogue(HeldRequirements held) {
        Catalogue catalogue = held.catalogue();
        Map<Edition, Map.Entry<Path, KnownDate>> seen = new HashMap<>();
        for (Map.Entry<Path, RequirementSet> set : held.own().entrySet()) {
            Edition edition = set.getValue().edition();
            KnownDate deadline = set.getValue().editionFacts().deadline();
            if (deadline == null) {
                continue;
            }
            Map.Entry<Path, KnownDate> other = seen.putIfAbsent(edition, Map.entry(set.getKey(), deadline));
            if (other != null && !other.getValue().on().equals(deadline.on())) {
                throw BadInputException.of(
                        new Source(set.getKey().toString()),
                        CommandCodes.DEADLINE_CONTRADICTORY,
                        edition,
                        String.valueOf(other.getKey().getFileName()));
            }
            catalogue = catalogue.withDeadline(edition, deadline);
        }
        return catalogue;
    }
}
