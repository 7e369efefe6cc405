package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bundled sets advise on every item, and which kind of answer they suggest. */
class BundledAdviceTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Edition EDITION = Edition.parse("2025-26");
    private static final int LONGEST_ACTION = 110;
    private static final String NOT_APPLICABLE =
            "4.3.1 4.4.1 5.1.1 6.1.2 6.1.3 6.2.1 8.1.4 9.1.1 9.5.2 10.1.2 10.2.1 10.2.2 1.4.3 8.2.1";
    private static final int LONGEST_OTHER_SENTENCE = 140;

    static Stream<EvidenceItem> items() {
        return CATALOGUE.withoutProjections().requirementSets().stream().flatMap(set -> set.items().stream());
    }

    private static RequirementSet set(int category) {
        return CATALOGUE.find(EDITION, Category.of(category)).orElseThrow();
    }

    private static String action(RequirementSet set, String ref) {
        return set.item(EvidenceRef.parse(ref)).orElseThrow().advice().action();
    }

    private static List<EvidenceRef> refs(String spaced) {
        return Stream.of(spaced.split(" ")).map(EvidenceRef::parse).toList();
    }

    @ParameterizedTest
    @MethodSource("items")
    void everyItemSaysWhatToDoAndWhereToLook(EvidenceItem item) {
        Advice advice = item.advice();
        assertThat(advice).isNotNull();
        isASentence(advice.action(), LONGEST_ACTION);
        isASentence(advice.lookFor(), LONGEST_OTHER_SENTENCE);
        if (advice.leadTime() != null) {
            isASentence(advice.leadTime().why(), LONGEST_OTHER_SENTENCE);
        }
    }

    private static void isASentence(String text, int longest) {
        assertThat(text).matches("[A-Z][^.]*(?:\\.[0-9][^.]*)*\\.").hasSizeLessThanOrEqualTo(longest);
        assertThat(text).isEqualTo(text.strip()).doesNotContain("  ");
    }

    @Test
    void anActionBelongsToOneQuestion() {
        Map<String, List<EvidenceItem>> byAction =
                items().collect(Collectors.groupingBy(item -> item.advice().action()));
        assertThat(byAction.values())
                .allSatisfy(same -> assertThat(
                                same.stream().map(EvidenceItem::ref).distinct().count() == 1
                                        || same.stream()
                                                        .map(EvidenceItem::title)
                                                        .distinct()
                                                        .count()
                                                == 1)
                        .as("one ref or one title of %s", same)
                        .isTrue());
        CATALOGUE
                .requirementSets()
                .forEach(set -> assertThat(set.items())
                        .extracting(item -> item.advice().action())
                        .doesNotHaveDuplicates());
    }

    @Test
    void theSameQuestionGetsTheSameAdvice() {
        Map<List<Object>, List<Advice>> byQuestion = items().collect(Collectors.groupingBy(
                item -> List.of(item.ref(), item.title()),
                Collectors.mapping(EvidenceItem::advice, Collectors.toList())));
        assertThat(byQuestion.values())
                .anySatisfy(advice -> assertThat(advice).hasSizeGreaterThan(1))
                .allSatisfy(advice -> assertThat(advice.stream().distinct()).hasSize(1));
    }

    /** Section H and rule A35: these refs ask something else elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1.3.7, 3",
        "1.3.8, 3",
        "1.3.8, 4",
        "3.2.1, 3",
        "3.2.1, 4",
        "4.1.1, 3",
        "4.1.1, 4",
        "4.5.4, 3",
        "7.1.1, 3",
        "7.1.1, 4",
        "7.1.5, 3",
        "7.1.5, 4",
        "7.2.1, 3",
        "8.3.1, 4",
        "10.1.2, 3",
        "10.1.2, 4"
    })
    void aRefThatAsksSomethingElseGetsOtherAdvice(String ref, int category) {
        assertThat(action(set(category), ref)).isNotEqualTo(action(set(2), ref));
    }

    /** Section H: the question that is 10.1.2 in category 2 is 10.2.2 in categories 3 and 4. */
    @Test
    void adviceFollowsTheQuestionNotTheRef() {
        assertThat(action(set(3), "10.2.2")).isEqualTo(action(set(4), "10.2.2")).isEqualTo(action(set(2), "10.1.2"));
    }

    @ParameterizedTest
    @CsvSource({"2, 3.1.2 7.2.1 9.2.1 9.4.5 10.2.1 10.2.5", "3, 3.2.1 3.4.1 7.2.1 10.2.1", "4, 3.2.1 9.2.1 10.2.1"})
    void onlyWhatDependsOnOtherPeoplesDiariesHasALeadTime(int category, String refs) {
        assertThat(set(category).items().stream()
                        .filter(item -> item.advice().leadTime() != null)
                        .map(EvidenceItem::ref))
                .containsExactlyElementsOf(refs(refs));
    }

    /** A6: named for categories 3 and 4; for category 2 it is not known where. */
    @ParameterizedTest
    @CsvSource({"2, ''", "3, " + NOT_APPLICABLE, "4, " + NOT_APPLICABLE})
    void notApplicableIsOfferedOnlyWhereTheSourcesNameTheItem(int category, String spaced) {
        assertThat(set(category).items().stream()
                        .filter(item -> item.advice().mayNotApply())
                        .map(EvidenceItem::ref))
                .containsExactlyInAnyOrderElementsOf(spaced.isEmpty() ? List.of() : refs(spaced));
    }

    @Test
    void anAuditIsBegunBeforeATestAndATestBeforeAnExercise() {
        assertThat(refs("9.4.5 9.2.1 7.2.1").stream()
                        .map(ref -> -set(2).item(ref)
                                .orElseThrow()
                                .advice()
                                .leadTime()
                                .weeks()))
                .isSorted();
    }

    /** Section H: in category 2 the kind of answer is unknown to us, and a kind is suggested with its basis. */
    @Test
    void suggestsAKindWhereTheSourcesNameNoneInCategoryTwo() {
        assertThat(set(2).items()).allSatisfy(item -> {
            assertThat(item.answerKind()).isEqualTo(AnswerKind.UNKNOWN);
            assertThat(item.suggestedKind().provenance().confidence()).isNotEqualTo(Confidence.HIGH);
        });
        assertThat(suggested(AnswerKind.DATE)).containsExactlyElementsOf(refs("4.2.1"));
        assertThat(suggested(AnswerKind.DOCUMENT)).containsExactlyElementsOf(refs("1.1.2 1.1.3 8.1.1"));
        assertThat(suggested(AnswerKind.TEXT))
                .containsExactlyElementsOf(
                        refs("1.1.1 1.1.5 1.3.6 4.2.2 6.2.6 6.3.1 6.3.5 7.2.1 7.2.2 8.2.1 8.3.1 8.3.2"
                                + " 8.3.5 9.3.9 10.2.3 10.3.1"));
        assertThat(suggested(AnswerKind.YES_NO)).hasSize(102);
        assertThat(set(3).items()).allMatch(item -> item.suggestedKind() == null);
        assertThat(set(4).items()).allMatch(item -> item.suggestedKind() == null);
    }

    private static List<EvidenceRef> suggested(AnswerKind kind) {
        return set(2).items().stream()
                .filter(item -> item.suggestedKind().kind() == kind)
                .map(EvidenceItem::ref)
                .toList();
    }
}
