package io.github.opendspt.mapping.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final Provenance PROVENANCE = new Provenance(Confidence.HIGH, "a test");

    private static Control control(String ref) {
        return Control.builder(ref, ControlKind.CONTROL, "Name of " + ref, PROVENANCE)
                .build();
    }

    private static Control under(String parent, String ref) {
        return Control.builder(ref, ControlKind.CONTROL, "Name of " + ref, PROVENANCE)
                .parent(parent)
                .build();
    }

    @Test
    void nodesStandInTheOrderGiven() {
        Framework framework = Framework.of("f", "F", List.of(control("b"), under("b", "b1"), control("a")));
        assertThat(framework.controls()).extracting(Control::ref).containsExactly("b", "b1", "a");
        assertThat(framework.roots()).extracting(Control::ref).containsExactly("b", "a");
        assertThat(framework.children("b")).extracting(Control::ref).containsExactly("b1");
        assertThat(framework).hasToString("f (3 nodes)");
    }

    @Test
    void anUnknownRefGivesNothing() {
        Framework framework = Framework.of("f", "F", List.of(control("a")));
        assertThat(framework.find("A")).isEmpty();
        assertThat(framework.children("A")).isEmpty();
        assertThat(framework.children("a")).isEmpty();
        assertThat(framework.findQuestion("Willow", "a")).isEmpty();
        assertThat(framework.controls(ControlKind.THEME)).isEmpty();
    }

    @Test
    void everyFaultIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("Bad Id", "F", List.of(under("z", "a"), control("b"), control("b"))))
                .withMessageContaining("'Bad Id'")
                .withMessageContaining("lower-case")
                .withMessageContaining("a belongs to z, which is not before it")
                .withMessageContaining("b occurs twice");
    }

    @Test
    void aNodeCannotStandUnderItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("f", "F", List.of(under("a", "a"))))
                .withMessageContaining("a belongs to a");
    }

    @Test
    void equalByValue() {
        Framework one = Framework.of("f", "F", List.of(control("a")));
        assertThat(one)
                .isEqualTo(Framework.of("f", "F", List.of(control("a"))))
                .hasSameHashCodeAs(Framework.of("f", "F", List.of(control("a"))))
                .isNotEqualTo(Framework.of("g", "F", List.of(control("a"))))
                .isNotEqualTo(Framework.of("f", "G", List.of(control("a"))))
                .isNotEqualTo(Framework.of("f", "F", List.of(control("b"))))
                .isNotEqualTo("f");
    }

    @Test
    void theBuilderSetsEveryComponent() {
        Question question = new Question("Set", ResponseKind.TEXT, "text", null, List.of("r"), Map.of("Old", "A1"));
        Control control = Control.builder("a", ControlKind.QUESTION, "A", PROVENANCE)
                .parent("p")
                .theme("t")
                .assessable(true)
                .level("l")
                .threshold("h")
                .requirementsVersions(List.of("v1"))
                .question(question)
                .aliases(List.of("x:y"))
                .note("n")
                .basis("b")
                .build();
        assertThat(control)
                .isEqualTo(new Control(
                        "a",
                        ControlKind.QUESTION,
                        "p",
                        "t",
                        "A",
                        true,
                        "l",
                        "h",
                        List.of("v1"),
                        question,
                        List.of("x:y"),
                        "n",
                        "b",
                        PROVENANCE));
    }

    @Test
    void whatTheBuilderIsNotToldFollowsFromTheKind() {
        for (ControlKind kind : ControlKind.values()) {
            boolean assessable = List.of(
                            ControlKind.CONTROL, ControlKind.SUBCLAUSE, ControlKind.REQUIREMENT, ControlKind.TEST_CASE)
                    .contains(kind);
            assertThat(Control.builder("a", kind, "A", PROVENANCE).build().assessable())
                    .as(kind.token())
                    .isEqualTo(assessable);
        }
    }

    @Test
    void collectionsAreCopied() {
        List<String> versions = new ArrayList<>(List.of("v1"));
        Control control = Control.builder("a", ControlKind.REQUIREMENT, "A", PROVENANCE)
                .requirementsVersions(versions)
                .build();
        versions.add("v2");
        assertThat(control.requirementsVersions()).containsExactly("v1").isUnmodifiable();
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.of(null, "F", List.of()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.of("f", null, List.of()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.of("f", "F", null))
                .withMessage("controls");
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.of("f", "F", List.of()).find(null))
                .withMessage("ref");
        assertThatNullPointerException()
                .isThrownBy(() -> Frameworks.bundled().find(null))
                .withMessage("id");
    }

    @Test
    void tokensRoundTrip() {
        for (ControlKind kind : ControlKind.values()) {
            assertThat(ControlKind.parse(kind.toString())).isSameAs(kind);
        }
        for (ResponseKind kind : ResponseKind.values()) {
            assertThat(ResponseKind.parse(kind.toString())).isSameAs(kind);
        }
    }

    @Test
    void whatStandsUnderANodeCannotBeChanged() {
        Framework iso = Frameworks.bundled().find("iso-27001-2022").orElseThrow();
        Framework again = Framework.of(iso.id(), iso.name(), iso.controls());

        for (Control control : again.controls()) {
            assertThat(again.children(control.ref()))
                    .isEqualTo(iso.children(control.ref()))
                    .isUnmodifiable();
        }
    }
}
