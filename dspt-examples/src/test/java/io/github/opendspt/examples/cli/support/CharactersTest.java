package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CharactersTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void lines_keep_tabs_line_ends_and_a_byte_order_mark_at_the_start() {
        assertThat(Characters.lines("\ufeffa\tb\r\nc\nd\re\ufefff\u001b[2J\u0085\u202e"))
                .isEqualTo("\ufeffa\tb\r\nc\nd?e?f?[2J??");
    }

    @Test
    void json_is_escaped_where_it_would_steer_and_stays_the_same_bytes_elsewhere() {
        byte[] plain = "{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Characters.json(plain)).isSameAs(plain);
        assertThat(escaped("{\"n\":\"\u00e9\u009b31m\u202e\u2066\u061c\u007f\udb40\udc01\u4e2d\"}"))
                .isEqualTo("{\"n\":\"\u00e9\\u009b31m\\u202e\\u2066\\u061c\\u007f\\udb40\\udc01\u4e2d\"}");
    }

    @Property
    void json_means_the_same_and_steers_nothing(@ForAll String text) {
        // Only whole characters: UTF-8 holds no half of a surrogate pair.
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String json = MAPPER.writeValueAsString(whole);
        String escaped = escaped(json);
        assertThat(MAPPER.readValue(escaped, String.class)).isEqualTo(whole);
        assertThat(Characters.line(escaped)).isEqualTo(escaped);
    }

    private static String escaped(String json) {
        return new String(Characters.json(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
