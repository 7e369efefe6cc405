package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.testing.JsonSchemas;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and objects that are bounded in number or in names: reader, writer and schema draw the same line. */
class BoundedShapesTest {

    private static final CafOutcomeRef A1A = CafOutcomeRef.parse("A1.a");
    private static final CafOutcomeRef B2A = CafOutcomeRef.parse("B2.a");

    private static final Shape<List<Boolean>> LIST = Shapes.list(Shapes.bool(), 2);

    private static final Shape<SortedMap<String, Boolean>> MAP = Shapes.map(Shapes.nonBlankText(3), Shapes.bool(), 2);

    private static final Shape<SortedMap<CafOutcomeRef, Edition>> LISTED = Shapes.map(
            List.of(
                    new Shapes.NamedShape<>(A1A, CommonShapes.edition(), "Board direction", "An edition."),
                    new Shapes.NamedShape<>(
                            B2A,
                            Shapes.token(List.of(Edition.parse("2025-26")), Edition::toString),
                            "Users",
                            "That edition.")),
            CafOutcomeRef::toString,
            found -> found.equals("Users") ? "B2.a" : null);

    private static boolean schemaAccepts(Shape<?> shape, String document) {
        String schema = shape.schema("urn:x", "x").toJson();
        return JsonSchemas.compileOwn(schema)
                .validate(document, InputFormat.JSON)
                .isEmpty();
    }

    private static <T> List<String> problems(Shape<T> shape, String document) {
        List<String> found = DocumentReader.of(shape).read(document).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
        assertThat(schemaAccepts(shape, document)).isEqualTo(found.isEmpty());
        return found;
    }

    private static <T> List<String> refusals(Shape<T> shape, T value) {
        return DocumentWriter.of(shape).check(value).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void aListOfTheGreatestLengthIsTaken() {
        assertThat(problems(LIST, "[true,false]")).isEmpty();
        assertThat(refusals(LIST, List.of(true, false))).isEmpty();
    }

    @Test
    void aLongerListIsReportedOnceAtTheFirstElementThatIsTooMany() {
        assertThat(problems(LIST, "[true,false,[1],null,2]")).containsExactly("value.too-many /2");
        assertThat(refusals(LIST, Collections.nCopies(5, true))).containsExactly("value.too-many /2");
    }

    @Test
    void anObjectOfTheGreatestNumberOfMembersIsTaken() {
        assertThat(problems(MAP, "{\"a\":true,\"b\":false}")).isEmpty();
    }

    @Test
    void moreMembersAreReportedOnce() {
        assertThat(problems(MAP, "{\"a\":true,\"b\":false,\"c\":[1],\"d\":2}")).containsExactly("value.too-many /c");
        assertThat(refusals(MAP, new TreeMap<>(java.util.Map.of("a", true, "b", true, "c", true))))
                .containsExactly("value.too-many ");
    }

    @ParameterizedTest
    @CsvSource({"abcd,value.too-long", "' ',value.blank", "\ud800,value.not-text"})
    void aNameThatTheReaderRefusesIsNotWritten(String name, String code) {
        assertThat(refusals(MAP, new TreeMap<>(java.util.Map.of(name, true)))).containsExactly(code + " ");
    }

    @Test
    void listedNamesHaveShapesOfTheirOwn() {
        assertThat(problems(LISTED, "{\"B2.a\":\"2025-26\",\"A1.a\":\"2031-32\"}"))
                .isEmpty();
        assertThat(problems(LISTED, "{\"A1.a\":\"2025-26\",\"B2.a\":\"2031-32\"}"))
                .containsExactly("value.unknown-word /B2.a");
        assertThat(problems(LISTED, "{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1.a", "A1.b", "C1.a", "1.1.1", ""})
    void otherNamesAreReportedAndNotWritten(String name) {
        assertThat(problems(LISTED, "{\"" + name + "\":\"2025-26\"}"))
                .containsExactly("value.unknown-word " + (name.isEmpty() ? "" : "/" + name));
    }

    @Test
    void otherNamesAreNotWritten() {
        SortedMap<CafOutcomeRef, Edition> other =
                new TreeMap<>(java.util.Map.of(CafOutcomeRef.parse("C1.a"), Edition.parse("2025-26")));
        assertThat(refusals(LISTED, other)).containsExactly("value.unknown-word ");
    }

    @Test
    void aNameCloseToAListedOneIsOffered() {
        assertThat(DocumentReader.of(LISTED)
                        .read("{\"a1.a\":\"2025-26\"}")
                        .problems()
                        .get(0)
                        .message())
                .endsWith("did you mean 'A1.a'?");
    }

    @Test
    void aNameThatIsRepairedIsOffered() {
        assertThat(DocumentReader.of(LISTED)
                        .read("{\"Users\":\"2025-26\"}")
                        .problems()
                        .get(0)
                        .message())
                .endsWith("did you mean 'B2.a'?");
    }

    @Test
    void problemsBelowAListedNameAreAboutIt() {
        assertThat(DocumentReader.of(LISTED)
                        .read("{\"A1.a\":1}")
                        .problems()
                        .get(0)
                        .ref())
                .isEqualTo(A1A);
    }

    @Test
    void listedNamesHaveTitleAndDescriptionInTheSchema() {
        assertThat(LISTED.schema("urn:x", "x")
                        .object("properties")
                        .object("A1.a")
                        .members())
                .containsEntry("title", "Board direction");
    }

    @Test
    void anAbbreviationIsRepaired() {
        Shape<Edition> shape = Shapes.token(
                List.of(Edition.parse("2025-26")), Edition::toString, found -> found.equals("v8") ? "2025-26" : "none");
        assertThat(DocumentReader.of(shape).read("\"v8\"").problems().get(0).message())
                .endsWith("did you mean '2025-26'?");
        assertThat(DocumentReader.of(shape).read("\"v9\"").problems().get(0).message())
                .endsWith("expected '2025-26'");
    }
}
