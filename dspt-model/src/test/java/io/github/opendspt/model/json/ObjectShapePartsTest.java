package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opendspt.model.json.ObjectShape.Member;
import org.junit.jupiter.api.Test;

/** A form that puts its members in another order, or not all of them, is found out by whatever is written first. */
class ObjectShapePartsTest {

    private final ObjectShape.Builder<String> shape = ObjectShape.named("pair", "A text, twice.");
    private final Member<String> one = shape.required("one", Shapes.text(9), "The text.");
    private final Member<String> other = shape.required("other", Shapes.text(9), "The text again.");

    @Test
    void membersInAnotherOrderAreRefused() {
        Shape<String> wrong = shape.build(values -> values.get(one), (value, parts) -> {
            parts.put(other, value);
            parts.put(one, value);
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentWriter.of(wrong).toText("a"))
                .withMessage("the member 'other' does not come next");
    }

    @Test
    void aMemberThatIsPassedOverIsMissed() {
        Shape<String> wrong = shape.build(values -> values.get(one), (value, parts) -> parts.put(one, value));

        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentWriter.of(wrong).toText("a"))
                .withMessage("the member 'other' is not written");
    }
}
