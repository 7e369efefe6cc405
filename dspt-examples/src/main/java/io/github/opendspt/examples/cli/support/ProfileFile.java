package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;

/**
 * A file that holds a profile of expected levels.
 *
 * @param source where it comes from
 */
public record ProfileFile(Source source) {

    /**
     * Reads the profile; where the outcomes of its edition are held, it has to fit them.
     *
     * @throws BadInputException if it cannot be read, or does not fit its edition
     */
    public CafProfile read(Terminal terminal, HeldRequirements held) {
        return read(source.readAll(terminal), held);
    }

    /** Reads the profile of a file that was read, as {@link #read(Terminal, HeldRequirements)} does. */
    CafProfile read(byte[] document, HeldRequirements held) {
        DocumentReader<CafProfile> reader = CafEditionOf.profile(document)
                .flatMap(held.catalogue().caf()::find)
                .map(CafProfileJson::reader)
                .orElse(CafProfileJson.reader());
        return value(reader.read(document));
    }

    private CafProfile value(Reading<CafProfile> reading) {
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }
}
