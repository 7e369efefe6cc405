package io.github.opendspt.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    @Test
    void membersKeepTheirOrder() {
        JsonObject object = new JsonObject()
                .with("z", "text")
                .with("a", 1)
                .with("m", true)
                .with("b", new JsonObject().with("inner", "x"))
                .withObjects("objects", List.of(new JsonObject().with("n", 2)))
                .withTexts("texts", List.of("one"))
                .withEmptyObject("present");

        assertThat(object.toJson().replaceAll("\\s", ""))
                .isEqualTo("{\"z\":\"text\",\"a\":1,\"m\":true,\"b\":{\"inner\":\"x\"},\"objects\":[{\"n\":2}],"
                        + "\"texts\":[\"one\"],\"present\":{}}");
    }

    @Test
    void whatIsAbsentOrEmptyLeavesNoMember() {
        JsonObject object = new JsonObject()
                .with("text", (String) null)
                .with("object", (JsonObject) null)
                .with("empty", new JsonObject())
                .withObjects("objects", List.of())
                .withTexts("texts", List.of());

        assertThat(object.members()).isEmpty();
    }

    @Test
    void sameNameTwiceIsRefused() {
        JsonObject object = new JsonObject().with("name", "one");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> object.with("name", "other"))
                .withMessageContaining("'name'");
    }
}
