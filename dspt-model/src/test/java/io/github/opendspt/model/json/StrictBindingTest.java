package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.Judges;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The strict settings are those that the judges of all documents spell out, and no others. */
class StrictBindingTest {

    private final JsonMapper strict = StrictBinding.mapper().build();

    @Test
    void setsWhatTheJudgesSpellOut() {
        assertThat(settings(strict)).isEqualTo(settings(Judges.JACKSON_3)).isNotEqualTo(settings(new JsonMapper()));
        assertThat(coercions(strict)).isEqualTo(coercions(Judges.JACKSON_3)).isNotEqualTo(coercions(new JsonMapper()));
    }

    private static List<Boolean> settings(JsonMapper mapper) {
        return List.of(
                        Arrays.stream(StreamReadFeature.values())
                                .map(mapper::isEnabled)
                                .toList(),
                        Arrays.stream(DeserializationFeature.values())
                                .map(mapper::isEnabled)
                                .toList(),
                        Arrays.stream(MapperFeature.values())
                                .map(mapper::isEnabled)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<CoercionAction> coercions(JsonMapper mapper) {
        return Arrays.stream(LogicalType.values())
                .flatMap(type -> Arrays.stream(CoercionInputShape.values())
                        .map(shape -> mapper.deserializationConfig().findCoercionAction(type, Object.class, shape)))
                .toList();
    }
}
