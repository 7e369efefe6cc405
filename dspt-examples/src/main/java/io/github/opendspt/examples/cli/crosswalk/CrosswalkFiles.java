package io.github.opendspt.examples.cli.crosswalk;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.mapping.crosswalk.CrosswalkDocument;
import io.github.opendspt.mapping.crosswalk.CrosswalkJson;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.model.json.Reading;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The crosswalks of one's own that a command looks into beside the bundled ones. */
public final class CrosswalkFiles {

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description =
                    "A crosswalk of your own, format dspt-crosswalk/1, for example between outcomes of the CAF-aligned track"
                            + " and your controls; may be given again. - is standard input.")
    private List<String> files = new ArrayList<>();

    /**
     * The bundled crosswalks and those of the files, which are added in order.
     *
     * @throws BadInputException if a file cannot be read, or does not fit what is held by then
     */
    public Crosswalks held(Terminal terminal) {
        Crosswalks held = Crosswalks.bundled();
        for (String file : files) {
            Source source = new Source(file);
            Reading<CrosswalkDocument> reading = CrosswalkJson.reader(held).read(source.readAll(terminal));
            held = held.with(reading.value().orElseThrow(() -> new BadInputException(source, reading.problems())));
        }
        return held;
    }
}
