package io.github.opendspt.scoring.cyclonedx;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The certificates of an assessment as evidence, whether they count or not, in an order that theirs does not change. */
final class CertificateEvidence {

    private static final Comparator<Certificate> ORDER =
            Comparator.comparing(Certificate::scheme).thenComparing(Certificate::toString);

    private final List<Certificate> certificates;
    private final List<Standing> standings;

    CertificateEvidence(Assessment assessment, LocalDate asAt) {
        this.certificates = assessment.certificates().stream().sorted(ORDER).toList();
        this.standings = certificates.stream()
                .map(certificate -> certificate.standingAt(asAt, assessment.organisation()))
                .toList();
    }

    List<JsonObject> toJson() {
        return IntStream.range(0, certificates.size()).mapToObj(this::evidence).toList();
    }

    /** What an exemption by some schemes rests on: their certificates, if they count. */
    List<String> refs(List<CertificateScheme> schemes) {
        return IntStream.range(0, certificates.size())
                .filter(i -> schemes.contains(certificates.get(i).scheme()))
                .filter(i -> standings.get(i).verdict() == Standing.Verdict.COUNTS)
                .mapToObj(BomRefs::certificate)
                .toList();
    }

    private JsonObject evidence(int number) {
        Certificate certificate = certificates.get(number);
        return new JsonObject()
                .with("bom-ref", BomRefs.certificate(number))
                .with("description", description(certificate, standings.get(number)))
                .with("created", time(certificate.issuedOn(), Instants::startOf))
                .with("expires", time(certificate.expiresOn(), Instants::endOf));
    }

    private static @Nullable String time(@Nullable LocalDate day, Function<LocalDate, String> instant) {
        return day == null ? null : instant.apply(day);
    }

    private static String description(Certificate certificate, Standing standing) {
        List<String> facts = new ArrayList<>();
        facts.add(certificate.scheme().displayName()
                + (certificate.version() == null ? "" : ":" + certificate.version())
                + " certificate, as recorded by the organisation");
        add(facts, "number", certificate.number());
        add(facts, "scope", certificate.scope());
        add(facts, "accreditation", certificate.accreditation());
        add(facts, "holder", certificate.holder());
        add(facts, "status", certificate.status());
        return String.join("; ", facts) + ". "
                + standing.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    private static void add(List<String> facts, String name, @Nullable Object fact) {
        if (fact != null) {
            facts.add(name + " " + fact);
        }
    }
}
