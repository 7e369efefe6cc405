package io.github.opendspt.scoring.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Rule E4 over random indicator sets of the sizes that NCSC's own texts have (versions 3.2 and 4.0). Those counts serve here
 * only; they say nothing of the toolkit's lists, and nothing that is shipped knows them.
 */
class IndicatorProperties {

    private static final Map<String, Map<CafOutcomeRef, Map<AchievementLevel, Integer>>> COUNTS = counts();

    private static Map<String, Map<CafOutcomeRef, Map<AchievementLevel, Integer>>> counts() {
        Map<String, Map<CafOutcomeRef, Map<AchievementLevel, Integer>>> counts = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                IndicatorProperties.class.getResourceAsStream("ncsc-indicator-counts.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",");
                counts.computeIfAbsent(cells[0], version -> new TreeMap<>())
                        .computeIfAbsent(CafOutcomeRef.parse(cells[1]), ref -> new TreeMap<>())
                        .put(
                                AchievementLevel.parse(cells[2].toLowerCase(java.util.Locale.ROOT)
                                        .replace(' ', '-')),
                                Integer.valueOf(cells[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static Map<String, AchievementLevel> statements(CafOutcomeRef ref, Map<AchievementLevel, Integer> counts) {
        Map<String, AchievementLevel> statements = new LinkedHashMap<>();
        int number = 0;
        for (AchievementLevel level : AchievementLevel.values()) {
            for (int i = 0; i < counts.get(level); i++) {
                statements.put(level + "_" + ref + "." + ++number, level);
            }
        }
        return statements;
    }

    @Property(tries = 200)
    void theLevelIsTheOneThatTheRuleGives(@ForAll long seed) {
        Random random = new Random(seed);
        COUNTS.forEach((version, outcomes) -> outcomes.forEach((ref, counts) -> {
            Map<String, AchievementLevel> statements = statements(ref, counts);
            double likely = random.nextInt(3) / 2.0 * 0.9 + 0.05;
            Map<String, Boolean> marks = new HashMap<>();
            statements.forEach((name, level) -> marks.put(
                    name, random.nextDouble() < (level == AchievementLevel.NOT_ACHIEVED ? 1 - likely : likely)));

            IndicatorList list = IndicatorList.of(version, Map.of(ref, statements));

            assertThat(list.highest(ref, marks)).isEqualTo(rule(statements, marks));
            assertThat(list.lowest(ref, marks)).isEqualTo(rule(statements, marks));
        }));
    }

    /** With less said, the bounds only grow apart. */
    @Property(tries = 200)
    void sayingLessNeverNarrowsTheBounds(@ForAll long seed) {
        Random random = new Random(seed);
        COUNTS.get("NCSC CAF 3.2").forEach((ref, counts) -> {
            Map<String, AchievementLevel> statements = statements(ref, counts);
            IndicatorList list = IndicatorList.of("3.2", Map.of(ref, statements));
            Map<String, Boolean> marks = new HashMap<>();
            statements.keySet().forEach(name -> marks.put(name, random.nextBoolean()));
            Map<String, Boolean> fewer = new HashMap<>(marks);
            fewer.keySet().removeIf(name -> random.nextBoolean());

            assertThat(list.highest(ref, fewer).isAtLeast(list.highest(ref, marks)))
                    .isTrue();
            assertThat(list.lowest(ref, marks).isAtLeast(list.lowest(ref, fewer)))
                    .isTrue();
        });
    }

    private static AchievementLevel rule(Map<String, AchievementLevel> statements, Map<String, Boolean> marks) {
        if (of(statements, AchievementLevel.NOT_ACHIEVED).stream().anyMatch(marks::get)) {
            return AchievementLevel.NOT_ACHIEVED;
        }
        for (AchievementLevel level : List.of(AchievementLevel.ACHIEVED, AchievementLevel.PARTIALLY_ACHIEVED)) {
            List<String> names = of(statements, level);
            if (!names.isEmpty() && names.stream().allMatch(marks::get)) {
                return level;
            }
        }
        return AchievementLevel.NOT_ACHIEVED;
    }

    private static List<String> of(Map<String, AchievementLevel> statements, AchievementLevel level) {
        return statements.entrySet().stream()
                .filter(statement -> statement.getValue() == level)
                .map(Map.Entry::getKey)
                .toList();
    }
}
