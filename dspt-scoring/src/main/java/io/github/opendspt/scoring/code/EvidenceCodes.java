package io.github.opendspt.scoring.code;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Code;
import java.time.LocalDate;
import java.util.List;

/** The codes of evidence that lies beside answers. {@link ScoringCodes#list()} holds them too. */
public final class EvidenceCodes {

    /** Evidence is out of date: the day of which it speaks, then the first on which newer is needed. */
    public static final Code STALE = ScoringCodes.LIST.add(
            "evidence.stale",
            "the evidence for {0} of {1} is out of date; newer evidence is needed from {2}",
            Ref.class,
            LocalDate.class,
            LocalDate.class);

    /** Evidence contradicts an answer that is complete, or an exemption: the day of which it speaks. */
    public static final Code CONTRADICTS = ScoringCodes.LIST.add(
            "evidence.contradicts",
            "the evidence for {0} of {1} contradicts what is stated for it; check which of the two is right",
            Ref.class,
            LocalDate.class);

    /** Evidence speaks of a day after that of the verdict. */
    public static final Code FUTURE = ScoringCodes.LIST.add(
            "evidence.future",
            "the evidence for {0} is of {1}, after {2}",
            Ref.class,
            LocalDate.class,
            LocalDate.class);

    /** The same bytes are recorded as evidence several times: how often, and for what. */
    public static final Code DUPLICATE_DIGEST = ScoringCodes.LIST.add(
            "evidence.duplicate-digest",
            "the same file is recorded as evidence {0} times, for {1}; it supports each once",
            Integer.class,
            List.class);

    /** Evidence is kept for what is not asked. */
    public static final Code UNKNOWN_REF = ScoringCodes.LIST.add(
            "evidence.unknown-ref",
            "{0} is not asked of the organisation in {1}; its evidence is kept",
            Ref.class,
            Edition.class);

    private EvidenceCodes() {}

    /** Has the codes listed, which happens when this class is initialised. */
    static void load() {}
}
