package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the answer that a case expects. */
class ComparisonTest {

    private static List<String> differences(String expected, String answer) {
        return Comparison.differences(JsonTree.parseObject(expected), JsonTree.parseObject(answer));
    }

    @Test
    void anAnswerMayHoldMoreThanIsNamed() {
        assertThat(differences(
                        "{\"items\":{\"1.1.1\":\"answered\"}}",
                        "{\"status\":\"x\",\"items\":{\"1.1.1\":\"answered\",\"1.1.2\":\"exempt\"}}"))
                .isEmpty();
        assertThat(differences("{\"items\":{\"1.1.1\":\"answered\"}}", "{\"items\":{}}"))
                .containsExactly("items.1.1.1 is null, expected \"answered\"");
    }

    @Test
    void nullStandsForAMemberThatIsNotThere() {
        assertThat(differences("{\"items\":{\"1.1.1\":null}}", "{\"items\":{}}"))
                .isEmpty();
        assertThat(differences("{\"items\":{\"1.1.1\":null}}", "{\"items\":{\"1.1.1\":\"exempt\"}}"))
                .hasSize(1);
    }

    @Test
    void listsOfObjectsAreSets() {
        String two = "{\"blockers\":[{\"kind\":\"a\",\"ref\":\"1\"},{\"kind\":\"b\"}]}";
        assertThat(differences("{\"blockers\":[{\"kind\":\"b\"},{\"kind\":\"a\"}]}", two))
                .isEmpty();
        assertThat(differences("{\"blockers\":[{\"kind\":\"b\"}]}", two))
                .containsExactly("blockers holds {\"kind\":\"a\",\"ref\":\"1\"} as well");
        assertThat(differences("{\"blockers\":[{\"kind\":\"a\"},{\"kind\":\"a\"}]}", two))
                .containsExactly("blockers lacks {\"kind\":\"a\"}", "blockers holds {\"kind\":\"b\"} as well");
        assertThat(differences("{\"blockers\":[]}", two)).hasSize(2);
    }

    @Test
    void findingsAreIncludedOrExcluded() {
        String answer = "{\"findings\":[{\"code\":\"a\",\"ref\":\"1\"}]}";
        assertThat(differences("{\"findings\":{\"include\":[{\"code\":\"a\"}],\"exclude\":[\"b\"]}}", answer))
                .isEmpty();
        assertThat(differences("{\"findings\":{\"include\":[{\"code\":\"b\"}],\"exclude\":[\"a\"]}}", answer))
                .containsExactly("findings lacks {\"code\":\"b\"}", "findings holds a");
    }

    @Test
    void listsOfWordsKeepTheirOrder() {
        assertThat(differences("{\"carried\":[\"1.1.1\",\"1.1.2\"]}", "{\"carried\":[\"1.1.2\",\"1.1.1\"]}"))
                .hasSize(1);
    }

    @Test
    void daysAreRealDays() {
        assertThat(Days.parse("2024-02-29")).hasToString("2024-02-29");
        for (String wrong : List.of("2026-02-29", "2026-2-9", "2026/02/09", "2026-02-0x", "", "+026-02-09")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Days.parse(wrong));
        }
    }

    @Test
    void jsonIsReadAndWrittenAsItIs() {
        String text = "{\"a\":[1,-2.50,true,null,\"\\u00e9\\n\"],\"b\":{}}";
        assertThat(JsonTree.write(JsonTree.parse(text))).isEqualTo("{\"a\":[1,-2.50,true,null,\"é\\n\"],\"b\":{}}");
        for (String wrong : List.of("", "{", "{} {}", "{\"a\":1,\"a\":2}", "nul")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.parse(wrong));
        }
    }
}
