package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.OdsCode;

/** The names by which the parts of an attestation refer to each other. */
final class BomRefs {

    private BomRefs() {}

    static String standard(int number) {
        return "requirement-" + number;
    }

    static String requirement(FormRef ref) {
        return "requirement-" + ref;
    }

    static String claim(FormRef ref) {
        return "claim-" + ref;
    }

    static String organisation(OdsCode code) {
        return "organisation-" + code;
    }

    static String certificate(int number) {
        return "certificate-" + number;
    }
}
