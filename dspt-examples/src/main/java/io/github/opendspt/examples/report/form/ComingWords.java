package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a forecast or a reminder says, as a person would say it. */
final class ComingWords {

    private static final Map<String, Function<Reason, String>> WORDS = Map.of(
            ScoringCodes.FORECAST_OUTSTANDING.name(),
            items("becomes outstanding", "become outstanding"),
            ScoringCodes.FORECAST_UNDETERMINED.name(),
            items("becomes undetermined", "become undetermined"),
            ScoringCodes.FORECAST_SETTLED.name(),
            items("is settled", "are settled"),
            ScoringCodes.FORECAST_OTHER_GROUNDS.name(),
            items("stays complete on other grounds", "stay complete on other grounds"),
            ScoringCodes.FORECAST_CONFIRMED.name(),
            reason -> Wording.count(number(reason.canonicalArguments(), 0), "confirmation") + " no longer outstanding",
            ScoringCodes.REMINDER_CERTIFICATE.name(),
            reason -> certificate(reason, ""),
            ScoringCodes.REMINDER_CERTIFICATE_EXCEEDED.name(),
            reason -> certificate(reason, "Standards Exceeded"));

    private ComingWords() {}

    /** A sentence without its full stop. */
    static String of(Reason reason) {
        return WORDS.getOrDefault(reason.code(), Reason::message).apply(reason);
    }

    private static Function<Reason, String> items(String one, String many) {
        return reason -> items(reason.canonicalArguments(), one, many);
    }

    private static String items(List<Object> arguments, String one, String many) {
        int items = number(arguments, 0);
        int mandatory = number(arguments, 1);
        String some = mandatory == 0 ? "none" : String.valueOf(mandatory);
        return Wording.count(items, "item") + " " + (items == 1 ? one : many)
                + (mandatory == items ? "" : ", " + some + " of them mandatory");
    }

    private static String certificate(Reason reason, String also) {
        String[] halves = reason.message().split("; ", 2);
        int items = number(reason.canonicalArguments(), 2);
        String what = items == 0 ? also : Wording.count(items, "item") + (also.isEmpty() ? "" : " and " + also);
        boolean one = items + (also.isEmpty() ? 0 : 1) == 1;
        return halves[0] + "; " + what + (one ? " depends on it" : " depend on it");
    }

    private static int number(List<Object> arguments, int place) {
        return ((Number) arguments.get(place)).intValue();
    }
}
