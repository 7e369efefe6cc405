package io.github.opendspt.mapping.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bundled frameworks: how much there is, and that it hangs together. */
class FrameworksTest {

    private static final Framework CE = framework("cyber-essentials");
    private static final Framework ISO_2013 = framework("iso-27001-2013");
    private static final Framework ISO_2022 = framework("iso-27001-2022");

    private static Framework framework(String id) {
        return Frameworks.bundled().find(id).orElseThrow();
    }

    private static Map<String, Long> kinds(Framework framework) {
        return framework.controls().stream()
                .collect(Collectors.groupingBy(control -> control.kind().token(), Collectors.counting()));
    }

    private static Control control(Framework framework, String ref) {
        return framework.find(ref).orElseThrow();
    }

    @Test
    void threeFrameworksAreHeld() {
        assertThat(Frameworks.bundled().frameworks())
                .extracting(Framework::id)
                .containsExactly("cyber-essentials", "iso-27001-2013", "iso-27001-2022");
        assertThat(Frameworks.bundled().find("iso-27001")).isEmpty();
        assertThat(Frameworks.bundled()).isSameAs(Frameworks.bundled());
    }

    @Test
    void cyberEssentialsIsWhole() {
        assertThat(kinds(CE))
                .isEqualTo(Map.of(
                        "theme", 5L,
                        "requirement", 31L,
                        "question", 106L,
                        "test-case", 5L,
                        "scheme-rule", 11L,
                        "scheme", 3L));
    }

    @Test
    void iso2013IsWhole() {
        assertThat(kinds(ISO_2013))
                .isEqualTo(Map.of(
                        "clause", 7L,
                        "subclause", 26L,
                        "subclause-group", 2L,
                        "domain", 14L,
                        "objective", 35L,
                        "control", 114L));
        assertThat(ISO_2013.controls()).filteredOn(Control::assessable).hasSize(140);
    }

    @Test
    void iso2022IsWhole() {
        assertThat(kinds(ISO_2022))
                .isEqualTo(Map.of(
                        "clause", 7L,
                        "subclause", 30L,
                        "subclause-group", 4L,
                        "theme", 4L,
                        "control", 93L));
        assertThat(ISO_2022.controls()).filteredOn(Control::assessable).hasSize(123);
    }

    @Test
    void theFourThemesOf2022HoldTheirControls() {
        assertThat(ISO_2022.controls(ControlKind.THEME))
                .extracting(Control::ref)
                .containsExactly("A.5", "A.6", "A.7", "A.8");
        assertThat(ISO_2022.children("A.5")).hasSize(37).allMatch(it -> "Organisational".equals(it.theme()));
        assertThat(ISO_2022.children("A.6")).hasSize(8).allMatch(it -> "People".equals(it.theme()));
        assertThat(ISO_2022.children("A.7")).hasSize(14).allMatch(it -> "Physical".equals(it.theme()));
        assertThat(ISO_2022.children("A.8")).hasSize(34).allMatch(it -> "Technological".equals(it.theme()));
    }

    @Test
    void theFiveThemesHoldEveryRequirement() {
        assertThat(CE.controls(ControlKind.THEME))
                .extracting(Control::ref)
                .containsExactly("CE-FW", "CE-SC", "CE-SUM", "CE-UAC", "CE-MP");
        assertThat(CE.controls(ControlKind.REQUIREMENT))
                .allSatisfy(it -> assertThat(control(CE, it.parent()).kind()).isEqualTo(ControlKind.THEME));
    }

    @Test
    void everyNodeSaysWhereItIsKnownFrom() {
        for (Framework framework : Frameworks.bundled().frameworks()) {
            assertThat(framework.controls()).allSatisfy(control -> {
                assertThat(control.provenance().source()).isNotBlank();
                assertThat(control.name()).isNotBlank();
                assertThat(control.ref()).isNotBlank();
            });
        }
        assertThat(CE.controls()).noneMatch(control -> control.basis() == null);
    }

    @Test
    void whatOneCanDoIsWhatOneCanBeAskedFor() {
        for (Framework framework : Frameworks.bundled().frameworks()) {
            assertThat(framework.controls())
                    .allSatisfy(it -> assertThat(it.assessable())
                            .as(it.ref())
                            .isEqualTo(Control.builder(it.ref(), it.kind(), it.name(), it.provenance())
                                    .build()
                                    .assessable()));
        }
    }

    @Test
    void questionsAndOnlyQuestionsAreQuestions() {
        assertThat(CE.controls())
                .allSatisfy(it ->
                        assertThat(it.question() != null).as(it.ref()).isEqualTo(it.kind() == ControlKind.QUESTION));
    }

    @Test
    void everyQuestionBelongsToOneSetAndVersion() {
        assertThat(CE.controls(ControlKind.QUESTION)).allSatisfy(it -> {
            assertThat(it.question().questionSet()).isEqualTo("Danzell v16 (April 2026)");
            assertThat(it.requirementsVersions()).containsExactly("v3.3");
        });
    }

    @Test
    void everyRequirementIsAskedAbout() {
        List<String> asked = CE.controls(ControlKind.QUESTION).stream()
                .flatMap(it -> it.question().requirements().stream())
                .distinct()
                .toList();
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(CE.controls(ControlKind.REQUIREMENT).stream()
                        .map(Control::ref)
                        .toList());
    }

    @Test
    void earlierRefsAreKnownAndUniqueWithinTheirSet() {
        assertThat(earlierRefs("Willow")).hasSize(93).doesNotHaveDuplicates();
        assertThat(earlierRefs("Montpellier")).hasSize(91).doesNotHaveDuplicates();
    }

    private static List<String> earlierRefs(String set) {
        return CE.controls(ControlKind.QUESTION).stream()
                .map(it -> it.question().earlierRefs().get(set))
                .filter(ref -> ref != null)
                .toList();
    }

    @Test
    void aQuestionIsFoundByWhatItWasCalled() {
        assertThat(CE.findQuestion("Danzell v16 (April 2026)", "A1.4"))
                .map(Control::ref)
                .contains("A1.4");
        assertThat(CE.findQuestion("Willow", "A1.3")).map(Control::ref).contains("A1.4");
        assertThat(CE.findQuestion("Montpellier", "A4.11")).map(Control::ref).contains("A4.1.1");
    }

    @Test
    void theSameRefInAnEarlierSetIsNotTakenForTheCurrentOne() {
        // Montpellier had another A4.1.1, since dropped.
        assertThat(CE.findQuestion("Montpellier", "A4.1.1")).isEmpty();
        assertThat(CE.findQuestion("no such set", "A4.1.1")).isEmpty();
    }

    @Test
    void theLevelsAreKept() {
        assertThat(CE.controls(ControlKind.TEST_CASE)).allMatch(it -> "ce-plus".equals(it.level()));
        assertThat(control(CE, "CE-PLUS-CERT").level()).isEqualTo("ce-plus");
        assertThat(control(CE, "CE-ALL").level()).isEqualTo("ce");
        assertThat(ISO_2022.controls()).allMatch(it -> it.level() == null);
    }

    @Test
    void thresholdsAliasesAndNotesAreKept() {
        assertThat(control(CE, "CE-REQ-SC-06").threshold()).isEqualTo("unlock-only secret at least 6 characters");
        assertThat(control(CE, "CE-REQ-SC-07").aliases()).containsExactly("prowler:CE-SC-06");
        assertThat(control(CE, "A7.16").question().fails()).isEqualTo("yes (set says the assessment fails)");
        assertThat(control(ISO_2022, "10.1").note()).isEqualTo("swapped place with 10.2 against 2013");
    }

    @Test
    void theSameRefMeansDifferentThingsInDifferentEditions() {
        assertThat(control(ISO_2013, "A.5.1").kind()).isEqualTo(ControlKind.OBJECTIVE);
        assertThat(control(ISO_2022, "A.5.1").kind()).isEqualTo(ControlKind.CONTROL);
    }

    @Test
    void aHostAddsItsOwn() {
        Framework own = Framework.of("own", "Own", List.of());
        Frameworks more = Frameworks.bundled().with(own);
        assertThat(more.find("own")).contains(own);
        assertThat(more.frameworks()).hasSize(4).endsWith(own);
        assertThat(Frameworks.bundled().find("own")).isEmpty();
        assertThat(more)
                .isEqualTo(Frameworks.bundled().with(own))
                .hasSameHashCodeAs(Frameworks.bundled().with(own))
                .isNotEqualTo(Frameworks.bundled())
                .isNotEqualTo("own")
                .hasToString("[cyber-essentials, iso-27001-2013, iso-27001-2022, own]");
    }

    @Test
    void aHostCannotReplaceABundledOne() {
        Framework clash = Framework.of("iso-27001-2022", "My own reading", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frameworks.bundled().with(clash))
                .withMessageContaining("ISO/IEC 27001:2022")
                .withMessageContaining("My own reading");
    }
}
