package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.CafProfileJson;
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
        byte[] document = source.readAll(terminal);
        CafProfile profile = value(CafProfileJson.reader().read(document));
        return held.catalogue()
                .caf()
                .find(profile.edition())
                .map(outcomes -> value(CafProfileJson.reader(outcomes).read(document)))
                .orElse(profile);
    }

    private CafProfile value(Reading<CafProfile> reading) {
        return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
    }
}
