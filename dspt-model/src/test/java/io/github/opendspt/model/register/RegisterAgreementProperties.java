package io.github.opendspt.model.register;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.Reliance.ApprovedPlan;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.Reliance.EditionDemand;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.testing.DocumentJudges;
import io.github.opendspt.testing.Agreement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The schema accepts it ⇔ the reader accepts it ⇔ strict binding accepts it and validation finds nothing. */
class RegisterAgreementProperties {

    private static final Agreement<RegisterAnswer> STATUS = DocumentJudges.agreement(
            RegisterAnswer.class,
            RegisterJson.statusReader(),
            RegisterJson.statusWriter(),
            ModelSchemas.find("register-status").orElseThrow());
    private static final Agreement<RegisterCheck> CHECK = DocumentJudges.agreement(
            RegisterCheck.class,
            RegisterJson.checkReader(),
            RegisterJson.checkWriter(),
            ModelSchemas.find("register-check").orElseThrow());
    private static final Agreement<Reliance> RULE = DocumentJudges.agreement(
            Reliance.class,
            RelianceJson.reader(),
            RelianceJson.writer(),
            ModelSchemas.find("reliance").orElseThrow());
    private static final Agreement<RelianceAnswer> ANSWER = DocumentJudges.agreement(
            RelianceAnswer.class,
            RelianceJson.answerReader(),
            RelianceJson.answerWriter(),
            ModelSchemas.find("reliance-answer").orElseThrow());

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_800));
    }

    private static String row(Random random) {
        return "8XX0" + random.nextInt(5) + ","
                + pick(random, List.of("Example Ltd", "Example", "", "Ünïcode\uD83D\uDE00")) + ","
                + pick(random, List.of("24/25 ", "25/26 ", "26/27 ", ""))
                + pick(random, List.of("Standards Met", "Approaching Standards", "Not Published", "Sideways")) + ","
                + pick(random, List.of("20/06/2026", "2025-06-20", "", "never")) + ","
                + pick(random, List.of("Social Care", "Company", "Elsewhere", "")) + "\n";
    }

    private static InputStream register(Random random) {
        StringBuilder text = new StringBuilder("Code,Organisation Name,Status,Date Of Publication,Primary Sector\n");
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(row(random));
        }
        text.append(pick(random, List.of("", "8XX05\n", "8 X,Example,Not Published,,Company\n")));
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Reliance rule(Random random) {
        Status minimum = pick(random, List.of(Status.values()));
        EditionDemand edition = pick(random, List.of(EditionDemand.values()));
        return new Reliance(
                pick(random, List.of("a", "my-rule-2")),
                "A rule",
                random.nextBoolean() ? new Provenance(Confidence.HIGH, "the host") : null,
                random.nextBoolean(),
                minimum,
                edition,
                edition == EditionDemand.LATEST || random.nextBoolean() ? null : 1 + random.nextInt(120),
                minimum == Status.STANDARDS_MET && random.nextBoolean() ? new ApprovedPlan("some") : null,
                random.nextBoolean()
                        ? List.of()
                        : List.of(new CertificateDemand(
                                List.of(CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.NHSMAIL))),
                random.nextBoolean() ? List.of() : List.of("another way"));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void statuses(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Edition asked = random.nextBoolean() ? null : Edition.parse("2025-26");
        PublicationRule any = PublicationRule.of(Catalogue.bundled());
        RegisterLookup lookup =
                RegisterReader.defaults().find(OdsCode.parse("8XX0" + random.nextInt(6)), register(random));
        RegisterAnswer answer =
                RegisterAnswer.of(lookup, asked == null ? any : any.forEdition(asked), day(random), asked);

        STATUS.hold(answer, random);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void checks(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String list = "Code,Name\n"
                + pick(random, List.of("8XX01,Example\n", ",Example\n", "8xx02,\n", "8 X,Other\n"))
                + pick(random, List.of("8XX03,Example\n", ",Nobody\n", "8XX01,\n", "8XX01,x,y\n"));
        RegisterCheck check = RegisterReader.defaults()
                .check(
                        SupplierList.read(new StringReader(list)),
                        register(random),
                        Catalogue.bundled(),
                        day(random),
                        random.nextBoolean() ? null : Edition.parse("2025-26"));

        CHECK.hold(check, random);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void rules(@ForAll long seed) {
        Random random = new Random(seed);

        RULE.hold(rule(random), random);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void answers(@ForAll long seed) {
        Random random = new Random(seed);
        PublishedStatus published = new PublishedStatus(
                random.nextBoolean() ? OdsCode.parse("8XX01") : null,
                null,
                pick(random, List.of(OrganisationType.values())),
                new Edition(2023 + random.nextInt(5)),
                pick(random, List.of(PreviousStatus.values())),
                day(random),
                random.nextBoolean() ? List.of() : null);
        RelianceAnswer answer = RelianceJudge.of(Catalogue.bundled()).answer(rule(random), published, day(random));

        ANSWER.hold(answer, random);
    }
}
