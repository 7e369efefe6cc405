package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.CheckedSupplier.Candidate;
import io.github.opendspt.model.register.CheckedSupplier.Presence;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks of suppliers, which are evidence about them (rule K2). */
class RegisterCheckTest {

    private static final String HEADER = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\r\n";
    private static final String REGISTER = HEADER
            + "8XX01,Example Supplies Ltd,25/26 Standards Met,20/06/2026,Company\r\n"
            + "8XX02,EXAMPLE CARE,24/25 Standards Exceeded,2025-06-28,Social Care\r\n"
            + "8XX03,Example Unpublished,Not Published,,Company\r\n"
            + "8XX04,Example Supplies Limited,26/27 Standards Met,20/10/2026,Company\r\n";
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 27);

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RegisterCheck check(String suppliers, String register) throws IOException {
        return RegisterReader.defaults()
                .check(
                        SupplierList.read(new StringReader(suppliers)),
                        bytes(register),
                        Catalogue.bundled(),
                        AS_AT,
                        null);
    }

    private static CheckedSupplier only(RegisterCheck check) {
        assertThat(check.suppliers()).hasSize(1);
        return check.suppliers().get(0);
    }

    private static List<String> codes(CheckedSupplier supplier) {
        return supplier.findings().stream().map(Finding::code).toList();
    }

    /** Each is handed on as soon as it is known, and none is kept. */
    @Test
    void oneAtATimeIsTheSameAndKeepsNone() throws IOException {
        String list = "Code,Name\n8XX03,\n8XX01,Example Supplies\n,Example Care\n8XX09,\n8XX01,\nnot a code,\n";
        RegisterCheck whole = check(list, REGISTER);
        List<CheckedSupplier> handedOn = new ArrayList<>();
        RegisterCheck streamed = RegisterReader.defaults()
                .checkEach(
                        SupplierList.read(new StringReader(list)),
                        bytes(REGISTER),
                        Catalogue.bundled(),
                        AS_AT,
                        null,
                        handedOn::add);

        assertThat(handedOn).isEqualTo(whole.suppliers());
        assertThat(streamed.suppliers()).isEmpty();
        assertThat(streamed.registerRows()).isEqualTo(whole.registerRows());
        assertThat(streamed.listProblems()).isEqualTo(whole.listProblems());
        assertThat(streamed.registerProblems()).isEqualTo(whole.registerProblems());
    }

    /** A hundred thousand suppliers, of which the sink keeps a number. */
    @Test
    void aLongListIsHandedOnToASinkThatOnlyCounts() throws IOException {
        int suppliers = 100_000;
        StringBuilder list = new StringBuilder("Code\n");
        for (int i = 0; i < suppliers; i++) {
            list.append("X").append(i + 100_000).append('\n');
        }
        int[] count = {0};
        RegisterReader.defaults()
                .checkEach(
                        SupplierList.read(new StringReader(list.toString())),
                        bytes(REGISTER),
                        Catalogue.bundled(),
                        AS_AT,
                        null,
                        supplier -> count[0]++);
        assertThat(count[0]).isEqualTo(suppliers);
    }

    @Test
    void oneRowOutForEachRowIn() throws IOException {
        RegisterCheck check = check("Code\n8XX03\n8XX01\n8XX02\n8XX09\n8XX01\n", REGISTER);

        assertThat(check.asAt()).isEqualTo(AS_AT);
        assertThat(check.registerRows()).isEqualTo(4);
        assertThat(check.registerRowsUnread()).isZero();
        assertThat(check.suppliers())
                .extracting(
                        supplier -> supplier.standing().published().odsCode(),
                        CheckedSupplier::presence,
                        supplier -> supplier.standing().published().status(),
                        supplier -> supplier.standing().verdict(),
                        supplier -> supplier.standing().certainUntil())
                .containsExactly(
                        tuple(OdsCode.parse("8XX03"), Presence.FOUND, PreviousStatus.NONE, Verdict.NOT_CURRENT, null),
                        tuple(
                                OdsCode.parse("8XX01"),
                                Presence.FOUND,
                                PreviousStatus.STANDARDS_MET,
                                Verdict.CURRENT,
                                LocalDate.of(2027, 3, 31)),
                        tuple(
                                OdsCode.parse("8XX02"),
                                Presence.FOUND,
                                PreviousStatus.STANDARDS_EXCEEDED,
                                Verdict.NOT_CURRENT,
                                LocalDate.of(2026, 6, 30)),
                        tuple(OdsCode.parse("8XX09"), Presence.NOT_FOUND, null, Verdict.UNDETERMINED, null),
                        tuple(
                                OdsCode.parse("8XX01"),
                                Presence.FOUND,
                                PreviousStatus.STANDARDS_MET,
                                Verdict.CURRENT,
                                LocalDate.of(2027, 3, 31)));
        assertThat(check.suppliers().get(2).standing().published().type()).isEqualTo(OrganisationType.SOCIAL_CARE);
    }

    @Test
    void anEditionMayBeAskedFor() throws IOException {
        RegisterCheck check = RegisterReader.defaults()
                .check(
                        SupplierList.of(List.of(OdsCode.parse("8XX01"), OdsCode.parse("8XX04"))),
                        bytes(REGISTER),
                        Catalogue.bundled(),
                        AS_AT,
                        Edition.parse("2026-27"));

        assertThat(check.asked()).isEqualTo(Edition.parse("2026-27"));
        assertThat(check.suppliers())
                .extracting(supplier -> supplier.standing().verdict())
                .containsExactly(Verdict.NOT_CURRENT, Verdict.CURRENT);
    }

    // Absence is claimed only where every row was read.

    @ParameterizedTest
    @CsvSource({"8XX 05,register.code", "'',register.code", "\"8XX05,table.quote"})
    void aRowWhoseCodeCannotBeReadIsNamed(String code, String problem) throws IOException {
        RegisterCheck check = check("8XX09\n", REGISTER + code + ",Example,25/26 Standards Met,20/06/2026,Company\r\n");

        assertThat(check.registerProblems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple(problem, 6));
        assertThat(check.registerRowsUnread()).isEqualTo(1);
        assertThat(only(check).presence()).isEqualTo(Presence.NOT_KNOWN);
        assertThat(only(check).standing().reasons()).extracting(Reason::code).containsExactly("register.not-all-read");
    }

    @Test
    void rowsThatContradictEachOther() throws IOException {
        CheckedSupplier supplier =
                only(check("8XX01\n", REGISTER + "8XX01,Other Name,25/26 Standards Not Met,20/06/2026,Company\r\n"));

        assertThat(supplier.standing().published().status()).isNull();
        assertThat(supplier.standing().published().name()).isNull();
        assertThat(supplier.standing().published().edition()).isEqualTo(Edition.parse("2025-26"));
        assertThat(supplier.standing().verdict()).isEqualTo(Verdict.CURRENT);
        assertThat(codes(supplier)).containsExactly("register.contradicted");
    }

    // Names are proposed, never taken.

    @Test
    void organisationsOfTheSameNameAreProposed() throws IOException {
        CheckedSupplier supplier = only(check("Name,Code\nexample  supplies ltd,\n", REGISTER));

        assertThat(supplier.presence()).isEqualTo(Presence.NO_CODE);
        assertThat(supplier.standing().published().odsCode()).isNull();
        assertThat(supplier.standing().published().status()).isNull();
        assertThat(supplier.candidates())
                .extracting(Candidate::odsCode, candidate -> candidate.reason().code())
                .containsExactly(
                        tuple(OdsCode.parse("8XX01"), "suppliers.same-name"),
                        tuple(OdsCode.parse("8XX04"), "suppliers.similar-name"));
        assertThat(supplier.candidates().get(0).reason().message()).doesNotContainIgnoringCase("supplies");
    }

    @Test
    void aCodeThatIsNotFoundGetsProposalsToo() throws IOException {
        CheckedSupplier supplier = only(check("Code,Name\n8XX09,Example Care Ltd.\n", REGISTER));

        assertThat(supplier.presence()).isEqualTo(Presence.NOT_FOUND);
        assertThat(supplier.candidates()).extracting(Candidate::odsCode).containsExactly(OdsCode.parse("8XX02"));
    }

    @Test
    void aCodeUnderAnotherNameIsAFinding() throws IOException {
        CheckedSupplier supplier = only(check("Code,Name\n8XX01,Example Care\n", REGISTER));

        assertThat(supplier.presence()).isEqualTo(Presence.FOUND);
        assertThat(codes(supplier)).containsExactly("suppliers.name-differs");
        assertThat(supplier.candidates()).extracting(Candidate::odsCode).containsExactly(OdsCode.parse("8XX02"));
        CheckedSupplier same = only(check("Code,Name\n8XX01,The Example-Supplies Company (UK) Limited\n", REGISTER));
        assertThat(codes(same)).isEmpty();
        assertThat(same.candidates()).isEmpty();
    }

    @Test
    void aNameOfNothingButLegalFormsIsComparedAsItIs() throws IOException {
        String register = REGISTER + "8XX05,The Company Ltd,Not Published,,Company\r\n";

        assertThat(only(check("Code,Name\n,THE COMPANY LTD\n", register)).candidates())
                .extracting(Candidate::odsCode)
                .containsExactly(OdsCode.parse("8XX05"));
        assertThat(only(check("Code,Name\n,The Company\n", register)).candidates())
                .isEmpty();
        assertThat(only(check("Code,Name\n,---\n", register)).candidates()).isEmpty();
    }

    @Test
    void proposalsHaveABound() throws IOException {
        StringBuilder register = new StringBuilder(HEADER);
        for (int i = 0; i < 15; i++) {
            register.append("9XX").append(10 + i).append(",Lloyds Pharmacy,Not Published,,Pharmacy\r\n");
        }
        CheckedSupplier supplier = only(check("Code,Name\n,Lloyds Pharmacy\n", register.toString()));

        assertThat(supplier.candidates()).hasSize(CheckedSupplier.MOST_CANDIDATES);
        assertThat(supplier.findings())
                .extracting(Finding::message)
                .contains("the register has this name under 5 further codes, which are not listed");
    }

    // B5: headquarters and sites.

    private static List<String> sites(String headquarters, String sites) throws IOException {
        Assessment document = Assessment.builder(
                        Edition.parse("2025-26"),
                        new Organisation(OdsCode.parse("AX001"), "Example Group", OrganisationType.SOCIAL_CARE))
                .sites(List.of(
                        new Site(OdsCode.parse("VX001"), "Example North"),
                        new Site(OdsCode.parse("VX002"), "Example South")))
                .build();
        RegisterCheck check = RegisterReader.defaults()
                .checkSites(
                        document,
                        bytes(HEADER + "AX001,Example Group," + headquarters + ",Social Care\r\n" + sites),
                        Catalogue.bundled(),
                        AS_AT);

        assertThat(check.suppliers())
                .extracting(CheckedSupplier::odsCode)
                .containsExactly(OdsCode.parse("AX001"), OdsCode.parse("VX001"), OdsCode.parse("VX002"));
        return check.suppliers().subList(1, 3).stream()
                .flatMap(site -> codes(site).stream())
                .toList();
    }

    @Test
    void sitesAreComparedWithTheirHeadquarters() throws IOException {
        String met = "25/26 Standards Met,20/06/2026";
        String lapsed = "24/25 Standards Met,20/06/2025";
        String unpublished = "VX002,Example South,Not Published,,Social Care\r\n";

        assertThat(sites(met, unpublished)).containsExactly("site.covered", "site.covered");
        assertThat(sites(lapsed, unpublished)).containsExactly("site.not-covered", "site.not-covered");
        assertThat(sites("25/26 Sideways,20/06/2026", unpublished).subList(0, 1))
                .containsExactly("site.unknown");
        assertThat(sites(
                        met,
                        "VX001,Example North," + met + ",Social Care\r\nVX002,Example South," + lapsed
                                + ",Social Care\r\n"))
                .containsExactly("site.same", "site.differs");
        assertThat(sites(met, "VX001,Example North,25/26 Sideways,20/06/2026,Social Care\r\n"))
                .containsExactly("register.status", "site.unknown", "site.covered");
        assertThat(sites(met, "VX 1,Example North," + met + ",Social Care\r\n"))
                .containsExactly("site.unknown", "site.unknown");
    }

    // Bad lists and registers.

    @Test
    void whatCouldNotBeReadOfTheListIsKept() throws IOException {
        RegisterCheck check = check("Supplier\nExample Care\n", REGISTER);

        assertThat(check.listProblems()).extracting(Problem::code).containsExactly("suppliers.without-codes");
        assertThat(only(check).candidates()).hasSize(1);
    }

    @Test
    void aRegisterThatCannotBeReadLeavesEverySupplierUnknown() throws IOException {
        RegisterCheck check = check("8XX01\n", "Nothing\n8XX01\n");

        assertThat(only(check).presence()).isEqualTo(Presence.NOT_KNOWN);
        assertThat(check.registerProblems()).extracting(Problem::code).containsExactly("table.header-missing");
    }

    @Test
    void problemsAreListedUpToABoundAndCountedBeyond() throws IOException {
        RegisterCheck check = check("8XX01\n", HEADER + "8XX09\r\n".repeat(500));

        assertThat(check.registerProblems()).hasSize(100);
        assertThat(check.registerRowsUnread()).isEqualTo(500);
    }

    @Test
    void aStreamThatFailsFails() {
        assertThatThrownBy(() -> RegisterReader.defaults()
                        .check(
                                SupplierList.of(List.of()),
                                new InputStream() {
                                    @Override
                                    public int read() throws IOException {
                                        throw new IOException("gone");
                                    }
                                },
                                Catalogue.bundled(),
                                AS_AT,
                                null))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void namesStayOutOfLogs() throws IOException {
        RegisterCheck check = check("Code,Name\n,Example Care\n", REGISTER);

        assertThat(check).hasToString("check of 1 suppliers as at 2026-11-27");
        assertThat(check.suppliers().toString()).doesNotContainIgnoringCase("example");
        assertThat(only(check).candidates().toString()).doesNotContainIgnoringCase("example");
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfPresencesAreRead(Presence presence) {
        assertThat(Presence.parse(presence.toString())).isEqualTo(presence);
    }

    // Documents.

    @Test
    void aCheckIsReadBackAsItWasWritten() throws IOException {
        RegisterCheck check = check(
                "Code,Name\n8xx01,Example Care\n8XX02,\n8XX03,\n8XX04,\n8XX09,Example Care\n,x\n8XX01,y,z\n",
                REGISTER + "8XX02,EXAMPLE CARE,24/25 Standards Met,2025-06-28,Social Care\r\n8XX05\r\n");
        byte[] document = RegisterJson.checkWriter().toBytes(check);

        assertThat(RegisterJson.checkReader().read(document).orElseThrow()).isEqualTo(check);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .startsWith("{\"format\":\"dspt-register-check/1\",\"asAt\":\"2026-11-27\",\"registerRows\":5,")
                .contains("\"listProblems\":", "\"registerProblems\":", "\"candidates\":");
    }

    @Test
    void aStatusIsReadBackAsItWasWritten() throws IOException {
        PublicationRule rule = PublicationRule.of(Catalogue.bundled());
        for (String code : List.of("8XX01", "8XX02", "8XX03", "8XX04", "8XX09")) {
            RegisterLookup lookup = RegisterReader.defaults().find(OdsCode.parse(code), bytes(REGISTER));
            RegisterAnswer answer = RegisterAnswer.of(lookup, rule, AS_AT, null);
            String text = RegisterJson.statusWriter().toText(answer);

            assertThat(RegisterJson.statusReader().read(text).orElseThrow()).isEqualTo(answer);
        }
    }

    @Test
    void daysOutOfOrderAndCountsThatDisagreeAreRefused() throws IOException {
        String status = RegisterJson.statusWriter()
                .toText(RegisterAnswer.of(
                        RegisterReader.defaults().find(OdsCode.parse("8XX01"), bytes(REGISTER)),
                        PublicationRule.of(Catalogue.bundled()),
                        AS_AT,
                        null));

        assertThat(RegisterJson.statusReader()
                        .read(status.replace("\"likelyUntil\":\"2027-06-30\"", "\"likelyUntil\":\"2027-03-30\""))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("publication.days-out-of-order", "/likelyUntil"));
        assertThat(RegisterJson.statusReader()
                        .read(status.replace("\"certainUntil\":\"2027-03-31\",", ""))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("publication.only-likely", "/likelyUntil"));
        String check = RegisterJson.checkWriter().toText(check("8XX01\n", "Nothing\n"));
        assertThat(RegisterJson.checkReader()
                        .read(check.replace("\"registerRowsUnread\":1", "\"registerRowsUnread\":0"))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("register.more-problems-than-rows", "/registerRowsUnread"));
    }
}
