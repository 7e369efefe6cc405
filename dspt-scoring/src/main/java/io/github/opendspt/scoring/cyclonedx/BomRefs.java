package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Ref;

/** The names by which the parts of an attestation refer to each other. */
final class BomRefs {

    private BomRefs() {}

    static String standard(int number) {
        return "requirement-" + number;
    }

    static String requirement(Ref ref) {
        return "requirement-" + ref;
    }

    static String claim(Ref ref) {
        return "claim-" + ref;
    }

    static String organisation(OdsCode code) {
        return "organisation-" + code;
    }

    static String certificate(int number) {
        return "certificate-" + number;
    }
}
