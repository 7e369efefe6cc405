package io.github.opendspt.mapping;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;

/** The codes that {@code dspt-mapping} reports. */
public final class MappingCodes {

    private static final CodeList LIST = CodeList.of("dspt-mapping");

    /** The parts of a credit in a document do not agree with its grounds. */
    public static final Code CREDIT_PARTS_DISAGREE = LIST.add(
            "credit.parts-disagree",
            "the {0} of item {1} does not agree with its grounds",
            String.class,
            EvidenceRef.class);

    /** A document of credits holds two for one item. */
    public static final Code CREDIT_DUPLICATE =
            LIST.add("credit.duplicate", "item {0} has two credits; keep one", EvidenceRef.class);

    private MappingCodes() {}

    /**
     * Every code of the module.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
