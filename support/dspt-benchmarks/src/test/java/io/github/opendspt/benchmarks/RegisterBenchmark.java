package io.github.opendspt.benchmarks;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.CheckedSupplier;
import io.github.opendspt.model.register.PublicationRule;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterEntry;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.Reliance.EditionDemand;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import io.github.opendspt.model.register.RelianceJudge;
import io.github.opendspt.model.register.SupplierList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A register as large as that of September 2022: read, decided on by five rules of reliance, and checked for suppliers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegisterBenchmark {

    private static final int ROWS = 64_201;
    private static final LocalDate AS_AT = LocalDate.of(2026, 11, 27);
    private static final String[] STATUSES = {
        "25/26 Standards Met",
        "25/26 Standards Met",
        "25/26 Standards Met",
        "25/26 Standards Exceeded",
        "24/25 Standards Met",
        "25/26 Approaching Standards",
        "Not Published"
    };
    private static final String[] SECTORS = {
        "Social Care", "Pharmacy", "Dentist", "General Practice (GP)", "Optician", "Company", "NHS Trust"
    };

    private final PublicationRule publications = PublicationRule.of(Catalogue.bundled());
    private final RelianceJudge judge = RelianceJudge.of(Catalogue.bundled());
    private final List<Reliance> rules = List.of(
            Reliance.dars2a(),
            rule("latest", Status.STANDARDS_MET, EditionDemand.LATEST, List.of()),
            rule("current", Status.STANDARDS_MET, EditionDemand.CURRENT, List.of()),
            rule("any", Status.APPROACHING_STANDARDS, EditionDemand.LATEST_OR_PREVIOUS, List.of()),
            rule(
                    "certified",
                    Status.STANDARDS_MET,
                    EditionDemand.CURRENT,
                    List.of(new CertificateDemand(List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS)))));
    private byte[] register = {};
    private SupplierList thousand = SupplierList.of(List.of());
    private SupplierList everyone = SupplierList.of(List.of());

    private static Reliance rule(
            String name, Status minimum, EditionDemand edition, List<CertificateDemand> certificates) {
        return new Reliance(name, name, null, true, minimum, edition, null, null, certificates, List.of());
    }

    @Setup
    public void write() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("Code,Organisation Name,Status,Date Of Publication,Primary Sector,"
                + "\"Integrated Care Board (where available, from ODS)\"\r\n");
        List<OdsCode> codes = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            String code = "V" + (100_000 + i);
            String status = STATUSES[random.nextInt(STATUSES.length)];
            LocalDate on = LocalDate.of(2025, 9, 18).plusDays(random.nextInt(340));
            codes.add(OdsCode.parse(code));
            text.append(code)
                    .append(",\"EXAMPLE ORGANISATION NUMBER ")
                    .append(i)
                    .append(" (NORTH)\",")
                    .append(status)
                    .append(',')
                    .append(
                            status.startsWith("Not")
                                    ? ""
                                    : String.format(
                                            "%02d/%02d/%d", on.getDayOfMonth(), on.getMonthValue(), on.getYear()))
                    .append(',')
                    .append(SECTORS[random.nextInt(SECTORS.length)])
                    .append(",NHS EXAMPLE INTEGRATED CARE BOARD\r\n");
        }
        register = text.toString().getBytes(StandardCharsets.UTF_8);
        thousand = SupplierList.of(codes.subList(0, 1_000));
        everyone = SupplierList.of(codes);
    }

    private InputStream input() {
        return new ByteArrayInputStream(register);
    }

    /** Reads every row. */
    @Benchmark
    public int read() {
        int rows = 0;
        Iterator<Reading<RegisterEntry>> all = RegisterReader.defaults().rows(input());
        while (all.hasNext()) {
            rows += all.next().problems().size() + 1;
        }
        return rows;
    }

    /** Reads every row and decides on it by each of the rules. */
    @Benchmark
    public int decide() {
        int may = 0;
        Iterator<Reading<RegisterEntry>> all = RegisterReader.defaults().rows(input());
        while (all.hasNext()) {
            PublishedStatus published = publications.published(all.next().orElseThrow());
            for (Reliance rule : rules) {
                may += judge.decide(rule, published, AS_AT) == Verdict.MAY_RELY ? 1 : 0;
            }
        }
        return may;
    }

    /** Checks a list of a thousand suppliers, and answers for each by each of the rules with every reason. */
    @Benchmark
    public int answerForAThousand() throws IOException {
        return answerFor(thousand);
    }

    /** Checks a list of as many suppliers as there are rows, and answers for each by each of the rules. */
    @Benchmark
    public int answerForAll() throws IOException {
        return answerFor(everyone);
    }

    private int answerFor(SupplierList suppliers) throws IOException {
        int may = 0;
        for (CheckedSupplier supplier : RegisterReader.defaults()
                .check(suppliers, input(), Catalogue.bundled(), AS_AT, null)
                .suppliers()) {
            PublishedStatus published = supplier.standing().published();
            for (Reliance rule : rules) {
                may += judge.answer(rule, published, AS_AT).answer() == Verdict.MAY_RELY ? 1 : 0;
            }
        }
        return may;
    }
}
