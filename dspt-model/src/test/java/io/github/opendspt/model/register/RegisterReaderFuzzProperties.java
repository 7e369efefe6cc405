package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RegisterReaderFuzzProperties {

    private static final Set<String> PROBLEMS = Set.of(
            "table.empty",
            "table.header-missing",
            "table.header-twice",
            "table.header-again",
            "table.encoding",
            "table.quote",
            "table.row-cells",
            "table.row-short",
            "table.row-too-large");
    private static final Set<String> FINDINGS = Set.of(
            "register.code",
            "register.status",
            "register.date",
            "register.date-missing",
            "register.date-unexpected",
            "register.sector",
            "table.row-encoding");

    private static final String HEADER = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n";
    private static final String REGISTER = HEADER
            + "8XX01,\"Example Supplier, Ltd\",25/26 Standards Met,29/06/2026,Company\n"
            + "8XX02,Example Other Ltd,24/25 Standards Exceeded,01/07/2025,Company\n"
            + "8XX03,Example Unpublished Ltd,Not Published,,Company\n";
    private static final byte[] NOISE = {'"', ',', '\n', '\r', ' ', 'x', '0', 0, (byte) 0xC3, (byte) 0xFF, (byte) 0xEF};

    private static void hasDeclaredOutcome(Iterator<Reading<RegisterEntry>> rows) {
        PublicationRule rule = PublicationRule.of(Catalogue.bundled());
        int line = 0;
        while (rows.hasNext()) {
            Reading<RegisterEntry> row = rows.next();
            assertThat(row.line()).isGreaterThan(line);
            line = row.line();
            row.problems().forEach(problem -> {
                assertThat(problem.code()).isIn(PROBLEMS);
                assertThat(problem.line()).isEqualTo(row.line());
                assertThat(problem.message().codePoints()).noneMatch(Character::isISOControl);
            });
            row.findings().forEach(finding -> {
                assertThat(finding.code()).isIn(FINDINGS);
                assertThat(finding.message().codePoints()).noneMatch(Character::isISOControl);
            });
            assertThat(row.value().isPresent()).isEqualTo(row.problems().isEmpty());
            row.value()
                    .ifPresent(entry -> assertThat(rule.standing(entry, LocalDate.of(2026, 6, 30))
                                    .reasons())
                            .isNotEmpty());
        }
    }

    @Property
    void anyText(@ForAll String text) {
        hasDeclaredOutcome(RegisterReader.defaults().rows(new StringReader(text)));
    }

    @Property
    void anyBytes(@ForAll byte[] bytes) {
        hasDeclaredOutcome(RegisterReader.defaults().rows(new ByteArrayInputStream(bytes)));
    }

    @Property
    void anyTextBehindAHeader(@ForAll String text) {
        hasDeclaredOutcome(RegisterReader.defaults().rows(new StringReader(HEADER + text)));
    }

    @Property
    void aRegisterWithSomeBytesChanged(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int changes)
            throws IOException {
        Random random = new Random(seed);
        byte[] bytes = REGISTER.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(bytes, 0, at);
            if (random.nextInt(4) > 0) {
                changed.write(NOISE[random.nextInt(NOISE.length)]);
            }
            int kept = at + random.nextInt(2);
            changed.write(bytes, kept, bytes.length - kept);
            bytes = changed.toByteArray();
        }

        hasDeclaredOutcome(RegisterReader.defaults().rows(new ByteArrayInputStream(bytes)));
        RegisterLookup lookup = RegisterReader.defaults().find(OdsCode.parse("8XX02"), new ByteArrayInputStream(bytes));
        assertThat(lookup.problems().size()).isLessThanOrEqualTo(100);
    }
}
