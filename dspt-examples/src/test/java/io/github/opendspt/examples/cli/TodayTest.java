package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the commands say on 27 November 2026, when 2026-27 is open and its official list is not held: an open edition (A40), a
 * list put together from several sources (A39), a year's work (B4), a supplier (B2) and a certificate that ends after
 * publishing (A41). A person looked at the file.
 */
class TodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Edition NOW = Edition.parse("2025-26");
    private static final Path COMPLETE = Path.of("samples", "complete-2025-26.json");
    private static final int LINES = 22;

    private final StringBuilder page = new StringBuilder();

    @TempDir
    private Path directory;

    @Test
    void whatIsSaidToday() throws IOException {
        theOpenEdition();
        aListThatIsPutTogether();
        aYearsWork();
        aSupplier();
        aCertificateThatEndsAfterPublishing();

        Golden.check("today.txt", page.toString());
    }

    private void theOpenEdition() throws IOException {
        heading("The open edition");
        Path open = directory.resolve("open.json");
        Files.writeString(open, Files.readString(COMPLETE).replace("2025-26", "2026-27"));
        dspt("score", open.toString());
        dspt("score", open.toString(), "--accept-unconfirmed", "--require", "standards-met");
        dspt("forecast", open.toString(), "--until", "2027-07-31");
        dspt("plan", open.toString());
        dspt("whatif", open.toString(), "--with", "cyber-essentials-plus");
        dspt("portfolio", open.toString());
        report(open, TODAY);
    }

    private void aListThatIsPutTogether() throws IOException {
        heading("A care home that has answered what is sourced, and none of the five candidates");
        RequirementSet set = Catalogue.bundled().find(NOW, Category.of(3)).orElseThrow();
        Assessment.Builder home = Assessment.builder(
                        NOW,
                        new Organisation(OdsCode.parse("VXX01"), "Example Care Home", OrganisationType.SOCIAL_CARE))
                .category(3);
        set.items().stream()
                .filter(item -> item.mandatory() && !item.candidate())
                .forEach(item -> home.answer(item.ref(), Samples.answer(item)));
        set.assertions()
                .forEach(assertion ->
                        home.confirm(assertion.ref(), new Confirmation("Manager", LocalDate.of(2026, 6, 1))));
        Path file = write("home.json", home.build());
        dspt("score", file.toString(), "--as-at", "2026-06-20");
        dspt("plan", file.toString(), "--as-at", "2026-06-20");
        dspt("forecast", file.toString(), "--as-at", "2026-06-20", "--until", "2026-12-31");
        dspt("explain", file.toString(), "5.1.1", "--as-at", "2026-06-20");
        report(file, LocalDate.of(2026, 6, 20));
        dspt("rollover", file.toString());
    }

    private void aYearsWork() {
        heading("A year's work");
        dspt("rollover", COMPLETE.toString());
    }

    private void aSupplier() throws IOException {
        heading("A supplier that published for 2025-26");
        Path register = directory.resolve("register.csv");
        Files.writeString(
                register,
                "Code,Organisation Name,Status,Date Of Publication\n"
                        + "8XX01,Example Supplier Ltd,25/26 Standards Met,12/06/2026\n");
        dspt("register", "status", "8XX01", register.toString());
    }

    private void aCertificateThatEndsAfterPublishing() throws IOException {
        heading("A certificate that ends after publishing");
        Assessment complete =
                AssessmentJson.reader().read(Files.readAllBytes(COMPLETE)).orElseThrow();
        RequirementSet set = Catalogue.bundled().requirements(complete);
        Assessment.Builder published = complete.toBuilder()
                .certificate(
                        Samples.cyberEssentialsPlus(CertificateScope.WHOLE_ORGANISATION, LocalDate.of(2026, 11, 3)))
                .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 6, 20)));
        set.items().stream()
                .filter(item -> item.exemptBy().contains(CertificateScheme.CYBER_ESSENTIALS_PLUS))
                .forEach(item -> published.withoutAnswer(item.ref()));
        Path file = write("published.json", published.build());
        dspt("forecast", file.toString(), "--as-at", "2026-06-21", "--until", "2026-12-31");
        dspt("score", file.toString());
        dspt("forecast", file.toString(), "--until", "2027-07-31");
        dspt("plan", file.toString());
        dspt("credit", file.toString());
        dspt("whatif", file.toString(), "--with", "cyber-essentials-plus");
        dspt("portfolio", file.toString());
        report(file, TODAY);
        dspt("rollover", file.toString());
    }

    private void report(Path file, LocalDate day) throws IOException {
        Path out = directory.resolve("report.md");
        dspt("report", file.toString(), "--as-at", day.toString(), "--out", out.toString());
        page.append(excerpt(Files.readString(out)));
        Files.delete(out);
    }

    private Path write(String name, Assessment assessment) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, AssessmentJson.writer().toBytes(assessment));
        return file;
    }

    private void heading(String text) {
        page.append(page.length() == 0 ? "" : "\n").append("## ").append(text).append('\n');
    }

    /** Runs a command and keeps how its output begins. */
    private void dspt(String... args) {
        Run run = Run.onDay(TODAY, args);
        assertThat(run.err()).as(Arrays.toString(args)).isEmpty();
        page.append("\n$ dspt ")
                .append(named(String.join(" ", args)))
                .append("  [exit ")
                .append(run.exit())
                .append("]\n");
        page.append(excerpt(run.out()));
    }

    private String excerpt(String out) {
        return out.lines().limit(LINES).map(line -> named(line) + "\n").collect(Collectors.joining());
    }

    private String named(String text) {
        return text.replace(directory + "/", "");
    }
}
