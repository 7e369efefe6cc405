package io.github.opendspt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.testing.Documents;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** parse is the inverse of toString, and says no to every text that toString never gives. */
class VocabularyProperties {

    private static final List<Function<String, ?>> PARSERS = List.of(
            Edition::parse,
            Category::parse,
            OdsCode::parse,
            AssertionRef::parse,
            EvidenceRef::parse,
            Ref::parse,
            CertificateScheme::parse,
            Status::parse,
            Severity::parse,
            OrganisationType::parse,
            Iso27001Version::parse);

    @Property
    void editionsReadBack(@ForAll @IntRange(min = 1_000, max = 9_999) int year) {
        Edition edition = new Edition(year);
        assertThat(Edition.parse(edition.toString())).isEqualTo(edition);
        assertThat(edition.toString()).matches("[0-9]{4}-[0-9]{2}");
    }

    @Property
    void refsReadBackAndAreOrderedByNumber(@ForAll long seed) {
        Random random = new Random(seed);
        EvidenceRef one = Documents.evidenceRef(random);
        EvidenceRef other = Documents.evidenceRef(random);
        assertThat(EvidenceRef.parse(one.toString())).isEqualTo(one);
        assertThat(Ref.parse(one.toString())).isEqualTo(one);
        assertThat(AssertionRef.parse(one.assertion().toString())).isEqualTo(one.assertion());
        assertThat(Ref.parse(one.assertion().toString())).isEqualTo(one.assertion());
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(Comparator.comparing(EvidenceRef::standard)
                        .thenComparing(EvidenceRef::assertionNumber)
                        .thenComparing(EvidenceRef::item)
                        .compare(one, other)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void outcomeRefsReadBackAndAreOrderedByPart(@ForAll long seed) {
        Random random = new Random(seed);
        CafOutcomeRef one = Documents.cafOutcomeRef(random);
        CafOutcomeRef other = Documents.cafOutcomeRef(random);
        assertThat(CafOutcomeRef.parse(one.toString())).isEqualTo(one);
        assertThat(Ref.parse(one.toString())).isEqualTo(one);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(Comparator.comparing(CafOutcomeRef::objective)
                        .thenComparing(CafOutcomeRef::principle)
                        .thenComparing(CafOutcomeRef::outcome)
                        .compare(one, other)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    /** Either the text comes back as it was, or it is rejected for what it is. */
    @Property(tries = 2_000)
    void anyTextReadsBackOrIsRejected(@ForAll("nearlyRight") String text) {
        for (Function<String, ?> parser : PARSERS) {
            Object value;
            try {
                value = parser.apply(text);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("'" + text + "'");
                continue;
            }
            assertThat(value).hasToString(text);
        }
    }

    @Provide
    Arbitrary<String> nearlyRight() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.of(
                                "2025-26",
                                "1.3.13",
                                "1.3",
                                "8XX01",
                                "7",
                                "cyber-essentials",
                                "standards-met",
                                "info",
                                "B2.a",
                                "E10.z",
                                "2022")
                        .flatMap(text -> Arbitraries.integers()
                                .between(0, text.length())
                                .flatMap(at -> Arbitraries.of(
                                                "", "0", "1", "9", ".", "-", " ", "\n", "A", "a", "\u0661", "\u00b2")
                                        .flatMap(inserted -> Arbitraries.of(0, 1)
                                                .map(dropped -> text.substring(0, at)
                                                        + inserted
                                                        + text.substring(Math.min(text.length(), at + dropped)))))));
    }

    /** The pattern in a schema and the parser tell the same texts apart. */
    @Property(tries = 2_000)
    void patternsMatchWhatParsersTake(@ForAll("nearlyRight") String text) {
        agree(text, CommonShapes.edition(), Edition::parse);
        agree(text, CommonShapes.odsCode(), OdsCode::parse);
        agree(text, CommonShapes.evidenceRef(), EvidenceRef::parse);
        agree(text, CommonShapes.assertionRef(), AssertionRef::parse);
        agree(text, CommonShapes.cafOutcomeRef(), CafOutcomeRef::parse);
        agree(text, CommonShapes.ref(), Ref::parse);
    }

    private static void agree(String text, Shape<?> shape, Function<String, ?> parser) {
        String pattern = (String) shape.schema("urn:x", "x").members().get("pattern");
        boolean matches = com.google.re2j.Pattern.compile(pattern).matcher(text).find();
        try {
            parser.apply(text);
        } catch (IllegalArgumentException e) {
            assertThat(matches).as("%s on '%s'", pattern, text).isFalse();
            return;
        }
        if (!matches) {
            fail("%s does not match '%s'", pattern, text);
        }
    }
}
