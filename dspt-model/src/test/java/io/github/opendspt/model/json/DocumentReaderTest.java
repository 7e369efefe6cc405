package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.catalogue.CatalogueJson;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.testing.Judges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DocumentReaderTest {

    private static final DocumentReader<Assessment> READER = AssessmentJson.reader();

    private static final String MINIMAL = "{\"format\":\"dspt-assessment/1\",\"edition\":\"2025-26\","
            + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"A\",\"type\":\"gp\"}}";

    private static String with(String members) {
        return MINIMAL.substring(0, MINIMAL.length() - 1) + "," + members + "}";
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    // A host's check

    @Test
    void theProblemsOfACheckGetTheirPlaces() {
        DocumentReader<Assessment> checking = READER.checking(assessment -> List.of(
                Problem.of(Reason.of("host.type", "not this type"), "/organisation/type"),
                Problem.of(Reason.of("host.edition", "not this edition"), "/edition", null, null, Ref.parse("1.1.1")),
                Problem.of(Reason.of("host.category", "which?"), "/category")));
        Reading<Assessment> reading = checking.read("\n" + MINIMAL);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:1: host.category: which?",
                        "2:41: host.edition: not this edition",
                        "2:103: host.type: not this type");
        List<Problem> second = new ArrayList<>();
        checking.lines(new ByteArrayInputStream((MINIMAL + "\n\n" + MINIMAL).getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(line -> second.addAll(line.problems()));
        assertThat(second).extracting(Problem::line).containsExactly(1, 1, 1, 3, 3, 3);
    }

    @Test
    void aCheckIsAskedOfDocumentsWithoutProblemsOnlyAndWithinTheLimit() {
        List<Assessment> asked = new ArrayList<>();
        DocumentReader<Assessment> checking = READER.withLimits(new ReadLimits(10_000, 10, 2))
                .checking(assessment -> {
                    asked.add(assessment);
                    return List.of();
                });
        assertThat(checking.read(with("\"sector\":1")).value()).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(checking.lenient().read(with("\"sector\":1")).value()).isPresent();
        assertThat(asked).hasSize(1);
        Problem problem = Problem.of(Reason.of("host.no", "no"), "");
        assertThat(codes(checking.checking(assessment -> List.of(problem, problem, problem))
                        .read(MINIMAL)))
                .containsExactly("host.no", "host.no", "problems.more");
    }

    // Lenient

    @Test
    void lenientReaderPassesOverUnknownMembersAndSaysSo() {
        Reading<Assessment> reading = READER.lenient()
                .read(
                        with(
                                "\"sector\":{\"a\":[1,{\"b\":null}]},\"answers\":{\"1.1.1\":{\"yes\":true,\"colour\":\"red\"}}"));
        assertThat(reading.value()).isPresent();
        assertThat(reading.findings()).extracting(Finding::pointer).containsExactly("", "/answers/1.1.1");
        assertThat(reading.findings()).extracting(Finding::code).containsOnly("value.unknown-member");
        assertThat(reading.findings().get(1).ref()).isEqualTo(EvidenceRef.of("1.1.1"));
    }

    @Test
    void lenientReaderIsAsStrictAsEverWithMembersThatItKnows() {
        assertThat(codes(READER.lenient().read(with("\"category\":\"2\",\"sector\":1"))))
                .containsExactly("value.quoted-number");
        assertThat(codes(READER.lenient().read(with("\"answers\":{\"first\":{\"yes\":true}}"))))
                .containsExactly("ref.malformed");
        assertThat(codes(READER.lenient().read(with("\"category\":2,\"category\":2"))))
                .containsExactly("json.duplicate-key");
    }

    @Test
    void lenientReaderBoundsItsFindings() {
        StringBuilder members = new StringBuilder("\"a\":1");
        for (int i = 0; i < 5_000; i++) {
            members.append(",\"m").append(i).append("\":1");
        }
        assertThat(READER.lenient().read(with(members.toString())).findings()).hasSize(1_000);
    }

    // Limits

    @Test
    void documentOfExactlyTheGreatestSizeIsRead() {
        DocumentReader<Assessment> reader = READER.withLimits(new ReadLimits(MINIMAL.length(), 32, 10));
        assertThat(reader.read(MINIMAL).value()).isPresent();
        assertThat(codes(reader.read(MINIMAL + " "))).containsExactly("json.too-large");
        assertThat(codes(reader.read((MINIMAL + " ").getBytes(StandardCharsets.UTF_8))))
                .containsExactly("json.too-large");
    }

    @Test
    void nestingOfExactlyTheGreatestDepthIsRead() {
        DocumentReader<Assessment> reader =
                READER.withLimits(new ReadLimits(1 << 20, 4, 10)).lenient();
        assertThat(reader.read(with("\"x\":[[[1]]]")).value()).isPresent();
        assertThat(codes(reader.read(with("\"x\":[[[[1]]]]")))).containsExactly("json.too-deep");
    }

    @Test
    void readingStopsAtTheGreatestNumberOfProblems() {
        DocumentReader<Assessment> reader = READER.withLimits(new ReadLimits(8 << 20, 32, 3));
        assertThat(codes(reader.read(with("\"a\":1,\"b\":1,\"c\":1"))))
                .containsOnly("value.unknown-member")
                .hasSize(3);
        Reading<Assessment> reading = reader.read(with("\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1"));
        assertThat(codes(reading))
                .containsExactly(
                        "value.unknown-member", "value.unknown-member", "value.unknown-member", "problems.more");
        assertThat(reading.problems().get(3).column())
                .isGreaterThan(reading.problems().get(2).column());
    }

    @Test
    void limitsMustBePositive() {
        assertThatThrownBy(() -> new ReadLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadLimits((1 << 30) + 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadLimits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadLimits(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Quadratic work would take minutes here: a long name around a million values, and a million broken names. */
    @Test
    void hostileDocumentsTakeTimeInProportionToTheirSize() {
        String million = "0,".repeat(1_000_000) + "0";
        assertThat(codes(READER.read("{\"" + "n".repeat(450) + "\":[" + million + "]}")))
                .contains("value.unknown-member", "value.missing");
        assertThat(codes(READER.read("{\"answers\":{" + "\"x\":1,".repeat(900_000) + "\"x\":1}}")))
                .hasSize(1_001);
        assertThat(codes(READER.read("{\"answers\":{\"1.1.1\":{\"text\":\"" + "x".repeat(7_000_000) + "\"}}}")))
                .contains("value.too-long");
    }

    // Sources

    @Test
    void readsFilesAndStreamsAlike(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), MINIMAL);
        assertThat(READER.read(file).orElseThrow())
                .isEqualTo(READER.read(MINIMAL).orElseThrow());
        assertThat(READER.read(new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow())
                .isEqualTo(READER.read(MINIMAL).orElseThrow());
        assertThatThrownBy(() -> READER.read(directory.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\\ud83d\": 1}", "{\"\\ud83d\"", "{\"\\ude00\\ud83d\": {"})
    void aNameWithHalfASurrogatePairLeavesNoneInTheProblems(String text) {
        List<Problem> problems = AssessmentJson.reader().read(text).problems();

        assertThat(problems).isNotEmpty();
        ProblemReport report = new ProblemReport(null, problems);
        byte[] written = ProblemReportJson.writer().toBytes(report);
        assertThat(ProblemReportJson.reader().read(written).orElseThrow()).isEqualTo(report);
    }

    @Test
    void textWithHalfASurrogatePairIsAProblemInItsPlace() {
        Reading<Assessment> reading = READER.read("{\n \"\ud83d\ude00\ud83d\":1}");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).toString()).startsWith("2:4: json.lone-surrogate: ");
    }

    @Test
    void aReadingHasAValueOrProblems() {
        Reading<Assessment> failed = READER.read("{}");
        assertThat(failed.value()).isEmpty();
        assertThatThrownBy(failed::orElseThrow)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("1:1: value.missing: the member 'format' is missing")
                .satisfies(e ->
                        assertThat(((InvalidDocumentException) e).problems()).isEqualTo(failed.problems()));
        assertThat(READER.read(MINIMAL).problems()).isEmpty();
        assertThat(READER.read(MINIMAL).line()).isEqualTo(1);
    }

    @Test
    void readerOfTheHostsSchemesKnowsThemBesideTheToolkits() {
        DocumentReader<Assessment> reader = AssessmentJson.readerWith(CertificateScheme.parse("soc-2"));
        String document = with("\"certificates\":[{\"scheme\":\"soc-2\",\"number\":\"1\",\"issuedOn\":\"2026-01-01\","
                + "\"expiresOn\":\"2026-12-31\"},{\"scheme\":\"nhsmail\"}]");
        assertThat(reader.read(document).orElseThrow().certificates()).hasSize(2);
        assertThat(codes(READER.read(document))).containsExactly("value.unknown-word");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> READER.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> READER.read((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> READER.read((Path) null));
        assertThatNullPointerException().isThrownBy(() -> READER.read((InputStream) null));
        assertThatNullPointerException().isThrownBy(() -> READER.lines(null));
        assertThatNullPointerException().isThrownBy(() -> READER.withLimits(null));
    }

    // Lines

    private static List<Reading<Assessment>> lines(String text) {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), READER);
    }

    private static List<Reading<Assessment>> lines(InputStream in, DocumentReader<Assessment> reader) {
        List<Reading<Assessment>> readings = new ArrayList<>();
        reader.lines(in).forEachRemaining(readings::add);
        return readings;
    }

    @Test
    void linesKeepTheirNumbersAndABadOneStopsNothing() {
        List<Reading<Assessment>> readings =
                lines("\ufeff" + MINIMAL + "\r\n\n  \t\r\n{\"format\":1}\n" + MINIMAL + "\n{\"x\"\n" + MINIMAL);
        assertThat(readings).extracting(Reading::line).containsExactly(1, 4, 5, 6, 7);
        assertThat(readings)
                .extracting(reading -> reading.value().isPresent())
                .containsExactly(true, false, true, false, true);
        assertThat(readings.get(1).problems())
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(4));
        assertThat(readings.get(3).problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .startsWith("6:5: json.truncated");
    }

    @Test
    void carriageReturnInsideALineDoesNotBreakIt() {
        List<Reading<Assessment>> readings = lines("{\r\"format\":\r1}\r\n" + MINIMAL + "\r");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).problems())
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(1));
        assertThat(readings.get(0).problems())
                .anySatisfy(problem -> assertThat(problem.column()).isEqualTo(13));
        assertThat(readings.get(1).value()).isPresent();
    }

    @Test
    void byteOrderMarkCountsAtTheStartOnly() {
        List<Reading<Assessment>> readings = lines("\ufeff\n" + MINIMAL + "\n\ufeff" + MINIMAL);
        assertThat(readings).extracting(Reading::line).containsExactly(2, 3);
        assertThat(codes(readings.get(1))).containsExactly("json.syntax");
    }

    @Test
    void noLinesNoReadings() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
        assertThat(lines("\ufeff")).isEmpty();
        Iterator<Reading<Assessment>> none = READER.lines(InputStream.nullInputStream());
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void lineOfExactlyTheGreatestSizeIsRead() {
        DocumentReader<Assessment> reader = READER.withLimits(new ReadLimits(MINIMAL.length(), 32, 10));
        String text = MINIMAL + "\n" + MINIMAL + " \n" + MINIMAL;
        for (int chunk : new int[] {1, 7, 1 << 16}) {
            List<Reading<Assessment>> readings = lines(new Drip(text.getBytes(StandardCharsets.UTF_8), chunk), reader);
            assertThat(readings)
                    .extracting(reading -> reading.value().isPresent())
                    .containsExactly(true, false, true);
            assertThat(readings.get(1).problems().get(0).toString()).startsWith("2:1: json.too-large");
        }
    }

    /** The line is made as it is read, so that only a reader that holds it whole would need its 100 MB. */
    @Test
    void hugeLineIsPassedOverInFlatMemory() {
        long size = 100L << 20;
        InputStream huge = new InputStream() {
            private long at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                long left = size + MINIMAL.length() + 1 - at;
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                for (int i = 0; i < count; i++, at++) {
                    bytes[offset + i] = at < size
                            ? (byte) 'x'
                            : at == size ? (byte) '\n' : (byte) MINIMAL.charAt((int) (at - size - 1));
                }
                return count;
            }
        };
        List<Reading<Assessment>> readings = lines(huge, READER);
        assertThat(readings).hasSize(2);
        assertThat(codes(readings.get(0))).containsExactly("json.too-large");
        assertThat(readings.get(1).orElseThrow().organisation().name()).isEqualTo("A");
        assertThat(readings.get(1).line()).isEqualTo(2);
    }

    @Test
    void brokenStreamIsAnUncheckedIoException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> READER.lines(broken).hasNext()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> READER.read(broken)).isInstanceOf(IOException.class);
    }

    // Writing

    @Test
    void writesLinesThatReadBack() throws IOException {
        Assessment assessment = READER.read(MINIMAL).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.writer().writeLine(assessment, out);
        AssessmentJson.writer().writeLine(assessment, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(MINIMAL + "\n" + MINIMAL + "\n");
        assertThat(AssessmentJson.writer().indented().toText(assessment)).startsWith("{\n  \"format\" : ");
    }

    @Test
    void everyKindOfDocumentHasOneReaderAndOneWriter() {
        assertThat(AssessmentJson.reader()).isSameAs(AssessmentJson.reader());
        assertThat(AssessmentJson.writer()).isSameAs(AssessmentJson.writer());
        assertThat(ProblemReportJson.writer()).isSameAs(ProblemReportJson.writer());
        assertThat(RequirementSetJson.writer()).isSameAs(RequirementSetJson.writer());
        assertThat(CatalogueJson.writer()).isSameAs(CatalogueJson.writer());
    }

    // The rules that no schema can express

    @Test
    void integersAreWrittenWithoutPointThoughASchemaTakesThemForIntegers() {
        String document = with("\"category\":2.0");
        assertThat(codes(READER.read(document))).containsExactly("value.wrong-type");
        assertThatThrownBy(() -> Judges.JACKSON_3.readValue(document, Assessment.class))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> Judges.JACKSON_2.readValue(document, Assessment.class))
                .isInstanceOf(Exception.class);
    }

    @Test
    void halfASurrogatePairIsNotText() throws Exception {
        String document = MINIMAL.replace("\"A\"", "\"A\\ud800\"");
        assertThat(codes(READER.read(document))).containsExactly("value.not-text");
        assertThat(Judges.VALIDATOR.validate(Judges.JACKSON_3.readValue(document, Assessment.class)))
                .hasSize(1);
        assertThat(Judges.VALIDATOR.validate(Judges.JACKSON_2.readValue(document, Assessment.class)))
                .hasSize(1);
    }

    @Test
    void duplicateKeysAndTrailingContentFailStrictBindingToo() {
        for (String document : List.of(with("\"category\":2,\"category\":2"), MINIMAL + "1", MINIMAL + "]")) {
            assertThat(READER.read(document).value()).isEmpty();
            assertThatThrownBy(() -> Judges.JACKSON_3.readValue(document, Assessment.class))
                    .isInstanceOf(Exception.class);
            assertThatThrownBy(() -> Judges.JACKSON_2.readValue(document, Assessment.class))
                    .isInstanceOf(Exception.class);
        }
    }

    /** The mark is no part of the line, whether the line ends or the input does, however it comes in. */
    @Test
    void theLongestLineMayStandBehindAByteOrderMark() {
        DocumentReader<Assessment> reader = READER.withLimits(new ReadLimits(MINIMAL.length(), 32, 10));
        for (String text : List.of("\ufeff" + MINIMAL, "\ufeff" + MINIMAL + "\n")) {
            for (int chunk : new int[] {1, 7, MINIMAL.length() + 3, 1 << 16}) {
                List<Reading<Assessment>> readings =
                        lines(new Drip(text.getBytes(StandardCharsets.UTF_8), chunk), reader);
                assertThat(readings).hasSize(1);
                assertThat(readings.get(0).problems()).isEmpty();
            }
        }
        assertThat(lines(new Drip(("\ufeff " + MINIMAL).getBytes(StandardCharsets.UTF_8), 7), reader))
                .extracting(reading -> reading.problems().get(0).code())
                .containsExactly("json.too-large");
    }

    /** A framework hands over a builder with settings of its own. */
    @Test
    void strictBindingKeepsTheOtherSettingsOfABuilder() {
        JsonMapper.Builder builder = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT);

        assertThat(StrictBinding.configure(builder)).isSameAs(builder);
        JsonMapper mapper = builder.build();
        assertThat(mapper.isEnabled(SerializationFeature.INDENT_OUTPUT)).isTrue();
        assertThatThrownBy(() -> mapper.readValue(with("\"category\":2,\"category\":2"), Assessment.class))
                .isInstanceOf(Exception.class);
    }

    /** Gives its bytes a few at a time. */
    private static final class Drip extends ByteArrayInputStream {
        private final int most;

        private Drip(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, most));
        }
    }

    /** A document goes by its own format, wherever in it that stands; one that says neither is the usual reader's. */
    @Test
    void a_reader_of_two_kinds_goes_by_the_format() {
        DocumentReader<ToolkitAssessment> either = ToolkitAssessmentJson.reader();
        String rest = "\"edition\":\"2025-26\",\"organisation\":"
                + "{\"odsCode\":\"RXX\",\"name\":\"x\",\"type\":\"nhs-trust\"}";
        assertThat(either.read("{\"format\":\"dspt-caf-assessment/1\"," + rest + "}")
                        .orElseThrow())
                .isInstanceOf(CafAssessment.class);
        assertThat(either.read("{" + rest + ",\"format\":\"dspt-caf-assessment/1\"}")
                        .orElseThrow())
                .isInstanceOf(CafAssessment.class);
        assertThat(either.read("{\"format\":\"dspt-assessment/1\"," + rest + "}")
                        .orElseThrow())
                .isInstanceOf(Assessment.class);
        for (String neither : List.of("{" + rest + "}", "[]", "{\"format\":1," + rest + "}", "{\"format\"", "")) {
            assertThat(either.read(neither).problems())
                    .isEqualTo(AssessmentJson.reader().read(neither).problems())
                    .isNotEmpty();
        }
    }

    @Test
    void what_a_reader_of_two_kinds_is_set_to_goes_for_both() {
        String caf = "{\"format\":\"dspt-caf-assessment/1\",\"edition\":\"2025-26\",\"organisation\":"
                + "{\"odsCode\":\"RXX\",\"name\":\"x\",\"type\":\"nhs-trust\"},\"later\":1}";
        DocumentReader<ToolkitAssessment> either = ToolkitAssessmentJson.reader();
        assertThat(either.read(caf).problems()).isNotEmpty();
        assertThat(either.lenient().read(caf).value()).isPresent();
        assertThat(either.lenient()
                        .checking(value -> List.of(Problem.of(Reason.of("mine", "no"), "/edition")))
                        .read(caf)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("mine");
        assertThat(either.withLimits(new ReadLimits(1_000, 1, 10)).read(caf).problems())
                .extracting(Problem::code)
                .contains("json.too-deep");
    }

    /** Case 36: the place where the JSON breaks is given up to the first name that the format does not have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answers {'answers':{'Jane.Doe':{'yes': tru}}}",
                "/answers/1.1.1 {'answers':{'1.1.1':{'Jane.Doe': [1,2,{'Jim.Doe':x",
                "/answers/1.1.1 {'answers':{'1.1.1':{'Jane.Doe': 1, 'Jane.Doe",
                "/organisation {'organisation':{'Jane.Doe' 2}}",
                "/organisation/name {'organisation':{'name': tru}}",
                "/certificates/0/number {'certificates':[{'number': tru}]}",
                " {'Jane.Doe': tru}",
                " {'Jane.Doe': {'Jim.Doe': [tru"
            })
    void aBreakIsPlacedWithoutNamesThatAreNotTheFormats(String placed) {
        int space = placed.indexOf(' ');
        List<Problem> problems = AssessmentJson.reader()
                .read(placed.substring(space + 1).replace('\'', '"'))
                .problems();
        Problem last = problems.get(problems.size() - 1);
        assertThat(last.code()).isIn("json.syntax", "json.truncated");
        assertThat(last.pointer()).isEqualTo(placed.substring(0, space));
        assertThat(problems.toString()).doesNotContain("Doe");
    }
}
