package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.code.Term;

/** What a register may show. Which items that bears on is data: {@link RegisterItems}. */
enum RegisterQuestion implements Term {
    TRAINED,
    ACCESS_REVIEWED,
    LEAVERS_DISABLED,
    ALL_SUPPORTED,
    UNSUPPORTED_MANAGED,
    UNSUPPORTED_LISTED,
    SYSTEMS_SUPPORTED,
    BACKED_UP,
    BACKED_UP_AND_TESTED,
    RESTORED_IN_FULL,
    KEPT_APART,
    EXERCISED,
    EXERCISED_WITH_LEADERS,
    ACTIONS_OWNED,
    INCIDENTS_REVIEWED,
    INCIDENTS_REPORTED,
    LEADERS_INFORMED,
    PEOPLE_INFORMED,
    SUPPLIERS_LISTED,
    SUPPLIERS_CERTIFIED,
    SUPPLIERS_PUBLISHED,
    CONTRACTS_IN_PLACE
}
