package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.ScorecardDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that the data say happens on a day, and that may change the verdict.
 *
 * @param code the code of the reason
 * @param template the sentence, a template
 * @param arguments what it speaks of; at least one
 */
record Event(String code, String template, List<Object> arguments) {

    static Event of(String code, String template, Object... arguments) {
        return new Event(code, template, List.of(arguments));
    }

    /** What happens on a day and what comes of it: in one sentence where one thing happens, else in one each. */
    static List<Reason> reasons(List<Event> events, ScorecardDiff change) {
        Consequences consequences = new Consequences(change);
        if (events.size() == 1) {
            return List.of(events.get(0).reason(consequences));
        }
        List<Reason> reasons = new ArrayList<>();
        for (Event event : events) {
            reasons.add(event.reason());
        }
        if (!consequences.isEmpty()) {
            reasons.add(Reason.of("forecast.consequences", "%s", consequences));
        }
        return reasons;
    }

    private Reason reason() {
        return Reason.of(code, template, arguments.toArray());
    }

    private Reason reason(Consequences consequences) {
        if (consequences.isEmpty()) {
            return reason();
        }
        List<Object> more = new ArrayList<>(arguments);
        more.add(consequences);
        return Reason.of(code, template + ": %s", more.toArray());
    }
}
