package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Reason;
import java.util.List;

/** What a forecast or a reminder says, as a person would say it. */
final class ComingWords {

    private ComingWords() {}

    /** A sentence without its full stop. */
    static String of(Reason reason) {
        List<Object> arguments = reason.canonicalArguments();
        return switch (reason.code()) {
            case "forecast.outstanding" -> items(arguments, "becomes outstanding", "become outstanding");
            case "forecast.undetermined" -> items(arguments, "becomes undetermined", "become undetermined");
            case "forecast.settled" -> items(arguments, "is settled", "are settled");
            case "forecast.other-grounds" ->
                items(arguments, "stays complete on other grounds", "stay complete on other grounds");
            case "forecast.confirmed" -> Wording.count(number(arguments, 0), "confirmation") + " no longer outstanding";
            case "reminder.certificate" -> certificate(reason, "");
            case "reminder.certificate-exceeded" -> certificate(reason, "Standards Exceeded");
            default -> reason.message();
        };
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
