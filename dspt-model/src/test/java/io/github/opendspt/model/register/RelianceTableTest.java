package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.RelianceAnswer.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule K1 on the days around 31 March, 30 June and the end of twelve months, as a table that a person can check. */
class RelianceTableTest {

    private static final String GOLDEN = "reliance-table.txt";

    private static final RelianceJudge JUDGE = RelianceJudge.of(Catalogue.bundled());

    /** A publication, and the days on which it is asked about. */
    private record Situation(String about, PublishedStatus published, List<String> days) {}

    private static Situation situation(
            String about, String edition, PreviousStatus status, OrganisationType type, String on, String... days) {
        return new Situation(
                about,
                new PublishedStatus(
                        OdsCode.parse("8XX01"),
                        "Example",
                        type,
                        Edition.parse(edition),
                        status,
                        LocalDate.parse(on),
                        null),
                List.of(days));
    }

    private static final List<Situation> SITUATIONS = List.of(
            situation(
                    "1. the edition before the last, at its deadline",
                    "2024-25",
                    PreviousStatus.STANDARDS_MET,
                    OrganisationType.COMPANY,
                    "2025-06-30",
                    "2025-06-30",
                    "2025-09-18",
                    "2026-06-30",
                    "2026-07-01"),
            situation(
                    "2. the same, a month before its deadline",
                    "2024-25",
                    PreviousStatus.STANDARDS_MET,
                    OrganisationType.COMPANY,
                    "2025-05-30",
                    "2026-05-30",
                    "2026-05-31"),
            situation(
                    "3. the last edition, in June",
                    "2025-26",
                    PreviousStatus.STANDARDS_EXCEEDED,
                    OrganisationType.COMPANY,
                    "2026-06-20",
                    "2026-06-19",
                    "2026-06-20",
                    "2026-08-31",
                    "2026-09-15",
                    "2026-11-27",
                    "2027-03-31",
                    "2027-04-01",
                    "2027-06-20",
                    "2027-06-21",
                    "2027-07-01"),
            situation(
                    "4. the last edition, late, after its deadline",
                    "2025-26",
                    PreviousStatus.STANDARDS_MET,
                    OrganisationType.COMPANY,
                    "2026-08-20",
                    "2026-11-27",
                    "2027-03-31",
                    "2027-06-30",
                    "2027-07-01",
                    "2027-08-20",
                    "2027-08-21"),
            situation(
                    "5. the last edition, as soon as it opened",
                    "2025-26",
                    PreviousStatus.STANDARDS_MET,
                    OrganisationType.COMPANY,
                    "2025-10-10",
                    "2026-10-10",
                    "2026-10-11"),
            situation(
                    "6. the open edition",
                    "2026-27",
                    PreviousStatus.STANDARDS_MET,
                    OrganisationType.COMPANY,
                    "2026-10-20",
                    "2026-11-27",
                    "2027-03-31",
                    "2027-06-30",
                    "2027-07-31",
                    "2027-08-01",
                    "2027-10-20",
                    "2027-10-21"),
            situation(
                    "7. below Standards Met",
                    "2025-26",
                    PreviousStatus.STANDARDS_NOT_MET,
                    OrganisationType.NHS_TRUST,
                    "2026-06-20",
                    "2026-06-30"),
            situation(
                    "8. Approaching Standards by the reviewed route",
                    "2025-26",
                    PreviousStatus.APPROACHING_STANDARDS,
                    OrganisationType.LOCAL_AUTHORITY,
                    "2026-06-20",
                    "2026-06-30",
                    "2027-04-01"),
            situation(
                    "9. Approaching Standards, self-published",
                    "2025-26",
                    PreviousStatus.APPROACHING_STANDARDS,
                    OrganisationType.SOCIAL_CARE,
                    "2026-06-20",
                    "2026-06-30"),
            situation(
                    "10. Approaching Standards by a route that is not known",
                    "2025-26",
                    PreviousStatus.APPROACHING_STANDARDS,
                    OrganisationType.GP,
                    "2026-06-20",
                    "2026-06-30",
                    "2027-06-21"));

    private static String table() {
        StringBuilder table = new StringBuilder();
        for (Situation situation : SITUATIONS) {
            table.append(situation.about)
                    .append(": ")
                    .append(situation.published)
                    .append('\n');
            for (String day : situation.days) {
                RelianceAnswer answer = JUDGE.answer(Reliance.dars2a(), situation.published, LocalDate.parse(day));
                table.append("  ")
                        .append(day)
                        .append("  ")
                        .append(answer.answer())
                        .append(answer.conditions() == null ? "" : " under " + answer.conditions())
                        .append(
                                answer.changesOn() == null
                                        ? ""
                                        : ", " + answer.changesTo() + " on " + answer.changesOn())
                        .append('\n');
                answer.clauses().stream()
                        .filter(clause -> clause.subject() != RelianceAnswer.Subject.ORGANISATION_CODE)
                        .forEach(clause ->
                                table.append("    ").append(line(clause)).append('\n'));
            }
        }
        return table.toString();
    }

    private static String line(Clause clause) {
        return clause.subject() + " " + clause.truth() + ": "
                + clause.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    /** To renew the table after a change, copy the file from target over it, and read it. */
    @Test
    void isTheTable() throws IOException {
        String table = table();
        Files.writeString(Path.of("target", GOLDEN), table);
        try (InputStream in = RelianceTableTest.class.getResourceAsStream(GOLDEN)) {
            assertThat(in).isNotNull();
            assertThat(table).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
