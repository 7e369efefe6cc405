package io.github.opendspt.examples.report;

import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far each standard is: a bar of its mandatory items, by state. */
final class StandardsChart {

    private final Scorecard card;

    StandardsChart(Scorecard card) {
        this.card = card;
    }

    /** The bars, in order of number. */
    List<Bar> bars() {
        return card.standards().stream().map(this::bar).toList();
    }

    private Bar bar(StandardResult standard) {
        Map<StateLook, Integer> counts = new EnumMap<>(StateLook.class);
        for (ItemResult item : card.items()) {
            if (item.mandatory() && item.ref().standard() == standard.number()) {
                counts.merge(StateLook.of(item.state()), 1, Integer::sum);
            }
        }
        List<Part> parts = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<StateLook, Integer> count : counts.entrySet()) {
            Share start = Share.of(sum, standard.mandatory());
            sum += count.getValue();
            Share end = Share.of(sum, standard.mandatory());
            parts.add(new Part(count.getKey(), count.getValue(), start, end.minus(start)));
        }
        int assertions = 0;
        int confirmed = 0;
        for (var assertion : card.assertionResults()) {
            if (assertion.mandatory() > 0 && assertion.ref().standard() == standard.number()) {
                assertions++;
                confirmed += assertion.confirmed() ? 1 : 0;
            }
        }
        return new Bar(standard, parts, assertions, confirmed);
    }

    /**
     * A standard.
     *
     * @param standard how it stands
     * @param parts its mandatory items, by state, in order
     * @param assertions how many assertions hold some of them
     * @param confirmed how many of those are confirmed
     */
    record Bar(StandardResult standard, List<Part> parts, int assertions, int confirmed) {

        /** The same in words. */
        String words() {
            return parts.isEmpty()
                    ? "nothing is mandatory"
                    : parts.stream()
                                    .map(part ->
                                            part.count() + " " + part.look().word())
                                    .collect(Collectors.joining(", "))
                            + ", of " + standard.mandatory();
        }

        /** Whether it is met, in words. */
        String outcome() {
            return standard.mandatory() == 0 ? "nothing mandatory" : standard.met() ? "met" : "not met";
        }
    }

    /**
     * A part of a bar.
     *
     * @param look which state
     * @param count how many items
     * @param start where it begins
     * @param width how wide it is
     */
    record Part(StateLook look, int count, Share start, Share width) {}
}
