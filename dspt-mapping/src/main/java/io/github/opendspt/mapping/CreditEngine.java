package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Works out what an organisation's certificates do for each item of a requirement set (rules D1 to D23).
 *
 * <p>For every certificate and item there is one {@link CreditGround}: the lesser of whether the certificate counts, by
 * the {@linkplain CreditCondition conditions} of its scheme, and of what the {@linkplain ExemptionRow rows} say of its
 * scheme and the item. An item without a row is not exempt; a certificate that may count, or a row that may hold, makes it
 * undetermined; only both for certain exempt it. Every condition that failed, or is not known, is among the reasons.
 *
 * <p>Which rows decide:
 *
 * <ul>
 *   <li>A set whose {@linkplain RequirementSet#exemptions() exemptions} rest on the official workbook: its items' own marks.
 *   <li>Any other set: the bundled rows of its edition and category. Where the list is not known (category 3 of 2025-26,
 *       every earlier edition), only candidates are held, and they leave an item undetermined unless
 *       {@linkplain #withInferredRows() asked for}; every other item is not exempt, and says that the list is not
 *       confirmed (rule D21). The marks of such a set are not read.
 *   <li>A set that is projected from the edition before, or whose marks are {@linkplain ExemptionBasis#INFERRED inferred}: its
 *       marks or, where they are unknown, the rows of that edition, all as candidates (rule A40).
 *   <li>In all, the host's {@linkplain #withRow rows} as well, where there is no mark already.
 *   <li>From 10 November 2023, in 2023-24 and later editions, Cyber Essentials Plus never exempts 4.5.3 (rule D14). An
 *       official workbook that marks it contradicts a page of the toolkit: the item is undetermined, and says so.
 *   <li>A set of the CAF-aligned track: none. Every item is not applicable (rule D18).
 * </ul>
 *
 * <p>A supplier's certificate is evidence about the supplier, no exemption (rule D23), and control mappings never exempt
 * (rule D17). Adding a certificate never lowers the credit of an item; the order of certificates and their repetition
 * change nothing. Immutable and thread-safe.
 */
public final class CreditEngine {

    private static final int KEPT_SETS = 8;

    private static final CreditCondition BUNDLED_CONDITION = CreditCondition.LEVEL.and(CreditCondition.VALID);

    private final BundledRows bundled;
    private final List<ExemptionRow> hostRows;
    private final Map<CertificateScheme, CreditCondition> hostConditions;
    private final boolean inferred;
    private volatile List<SetClaims> recent = List.of();

    CreditEngine(BundledRows bundled) {
        this(bundled, List.of(), Map.of(), false);
    }

    private CreditEngine(
            BundledRows bundled,
            List<ExemptionRow> hostRows,
            Map<CertificateScheme, CreditCondition> hostConditions,
            boolean inferred) {
        this.bundled = bundled;
        this.hostRows = List.copyOf(hostRows);
        this.hostConditions = Map.copyOf(hostConditions);
        this.inferred = inferred;
    }

    /** Made when the engine is first asked for. */
    private static final class Bundled {
        static final CreditEngine ENGINE = new CreditEngine(BundledRows.load());
    }

    /**
     * The engine with the rows that this library ships.
     *
     * @return the engine, always the same
     * @throws ExceptionInInitializerError if a bundled resource is missing or broken; the cause names it
     */
    public static CreditEngine bundled() {
        return Bundled.ENGINE;
    }

    /**
     * An engine that takes inferred rows at their word: what is undetermined here by inference alone is exempt there, with
     * basis {@link ExemptionBasis#INFERRED} (rule D21). This engine is unchanged.
     *
     * @return the new engine
     */
    public CreditEngine withInferredRows() {
        return new CreditEngine(bundled, hostRows, hostConditions, true);
    }

    /**
     * An engine with a row of the host's as well as those of this one, which is unchanged. The row may concern a scheme of the
     * toolkit or of the host.
     *
     * @param row the row, as {@link ExemptionRow#host} makes it
     * @return the new engine
     * @throws IllegalArgumentException if the row names no category or item, does not exempt, or has another basis than
     *     {@link ExemptionBasis#HOST}; if its scheme is plain Cyber Essentials, which exempts nothing (rule D1); or if a
     *     bundled row, of whatever effect, or another of the host's speaks of the same edition, category, item and scheme:
     *     a bundled row cannot be overridden, and the message names both
     */
    public CreditEngine withRow(ExemptionRow row) {
        Objects.requireNonNull(row, "row");
        if (row.effect() != Effect.EXEMPT || row.basis() != ExemptionBasis.HOST) {
            throw new IllegalArgumentException("a host's row must exempt and have the basis host: " + row);
        }
        if (row.category() == null || row.ref() == null) {
            throw new IllegalArgumentException("a host's row must name a category and an item: " + row);
        }
        if (row.scheme().equals(CertificateScheme.CYBER_ESSENTIALS)) {
            throw new IllegalArgumentException("plain Cyber Essentials exempts nothing (rule D1): " + row);
        }
        Stream.concat(bundled.all(), hostRows.stream())
                .filter(other -> clash(row, other))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("the " + row + " clashes with the " + other);
                });
        List<ExemptionRow> more = new ArrayList<>(hostRows);
        more.add(row);
        return new CreditEngine(bundled, more, hostConditions, inferred);
    }

    private static boolean clash(ExemptionRow row, ExemptionRow other) {
        Category category = Objects.requireNonNull(row.category());
        return row.scheme().equals(other.scheme())
                && Objects.requireNonNull(row.ref()).equals(other.ref())
                && (other.speaksOf(row.edition(), category) || other.withdrawsIn(row.edition(), category));
    }

    /**
     * An engine that asks a condition of the certificates of a host's scheme, as well as validity; this one is unchanged.
     *
     * @param scheme a scheme of the host's
     * @param condition what its certificates must meet; combine several with {@link CreditCondition#and}
     * @return the new engine
     * @throws IllegalArgumentException if the toolkit knows the scheme, so that its conditions are bundled, or if the host
     *     has given it a condition already
     */
    public CreditEngine withCondition(CertificateScheme scheme, CreditCondition condition) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(condition, "condition");
        if (scheme.isKnown()) {
            throw new IllegalArgumentException(
                    "the conditions of " + scheme + " are bundled and cannot be changed; a host sets those of its own");
        }
        Map<CertificateScheme, CreditCondition> more = new HashMap<>(hostConditions);
        if (more.put(scheme, condition) != null) {
            throw new IllegalArgumentException(
                    "the host has given " + scheme + " a condition already; combine the two");
        }
        return new CreditEngine(bundled, hostRows, more, inferred);
    }

    /**
     * The rows that decide credits of an edition and category, for sets that do not rest on the official workbook: exempt
     * items, candidates, and the host's own.
     *
     * @param edition the edition
     * @param category the category
     * @return the rows, in order of item and scheme; empty if none are held, which does not say that the toolkit has none
     */
    public List<ExemptionRow> rows(Edition edition, Category category) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        return deciding()
                .filter(row -> row.speaksOf(edition, category))
                .sorted(Comparator.comparing((ExemptionRow row) -> Objects.requireNonNull(row.ref()))
                        .thenComparing(ExemptionRow::scheme))
                .toList();
    }

    /**
     * What else is known of an edition: notes on exemptions whose items are not named, on withdrawals, on what is no
     * exemption. Of these only a withdrawal, or an exemption of a named item where no list is known, bears on a credit.
     *
     * @param edition the edition
     * @return the rows, in the order of the source; empty if none are held
     */
    public List<ExemptionRow> history(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return bundled.history().stream()
                .filter(row -> row.edition().equals(edition))
                .toList();
    }

    private Stream<ExemptionRow> deciding() {
        return Stream.of(bundled.exemptions(), bundled.candidates(), hostRows).flatMap(List::stream);
    }

    /**
     * The credit of every item.
     *
     * @param assessment the assessment: its organisation, its certificates and, for contradictions, its answers
     * @param requirements the requirement set that it is judged by
     * @param asAt the day on which certificates must count, that of the publication (rule D4)
     * @return the credits, one for each item of the set, optional ones too
     * @throws IllegalArgumentException if the assessment is of another edition, or states another category, than the set
     */
    public Credits credits(Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(asAt, "asAt");
        checkFit(assessment, requirements);
        if (requirements.track() == Track.CAF) {
            return notApplicable(requirements, asAt);
        }
        SetClaims claims = arranged(requirements);
        CertificateWarnings warnings = new CertificateWarnings(requirements, asAt, claims.claims());
        List<JudgedCertificate> certificates =
                new ArrayList<>(assessment.certificates().size());
        for (Certificate certificate : assessment.certificates()) {
            JudgedCertificate judged = new JudgedCertificate(
                    certificate,
                    standing(certificate, assessment, asAt),
                    asAt,
                    claims.claims().nothing(certificate.scheme()));
            certificates.add(judged);
            warnings.check(judged);
        }
        warnings.checkNumbers(assessment.certificates());
        List<CreditOutcome> outcomes = claims.outcomes(certificates);
        IntFunction<Credit> credit = group -> claims.credit(group, certificates, asAt);
        contradictions(assessment, claims, outcomes, credit, warnings);
        return claims.groups()
                .credits(asAt, outcomes, credit, warnings.found(), changesOn(assessment, claims, warnings, asAt));
    }

    /** Answers "no" to items that are exempt. Few answers are "no", so they are asked first. */
    private static void contradictions(
            Assessment assessment,
            SetClaims claims,
            List<CreditOutcome> outcomes,
            IntFunction<Credit> credit,
            CertificateWarnings warnings) {
        if (!outcomes.contains(CreditOutcome.EXEMPT)) {
            return;
        }
        assessment.answers().forEach((ref, answer) -> {
            Integer group = answer.saysNo() ? claims.groupOf(ref) : null;
            if (group != null && outcomes.get(group) == CreditOutcome.EXEMPT) {
                Finding contradiction =
                        credit.apply(group).forItem(ref).contradictedBy(answer).orElse(null);
                if (contradiction != null) {
                    warnings.add(contradiction);
                }
            }
        });
    }

    /** The days to come on which the credits may come out differently: those of the certificates, the rows and the edition. */
    private Collection<LocalDate> changesOn(
            Assessment assessment, SetClaims claims, CertificateWarnings warnings, LocalDate asAt) {
        TreeSet<LocalDate> days = new TreeSet<>(claims.changesOn());
        for (Certificate certificate : assessment.certificates()) {
            days.addAll(condition(certificate.scheme()).changesOn(certificate));
        }
        warnings.addDays(days);
        return days.tailSet(asAt, false);
    }

    private static void checkFit(Assessment assessment, RequirementSet requirements) {
        if (!assessment.edition().equals(requirements.edition())) {
            throw new IllegalArgumentException("the assessment is of edition " + assessment.edition()
                    + ", the requirements are of " + requirements.edition());
        }
        if (assessment.category() != null && !assessment.category().equals(requirements.category())) {
            throw new IllegalArgumentException("the assessment is of category " + assessment.category()
                    + ", the requirements are of category " + requirements.category());
        }
    }

    /** D18. */
    private static Credits notApplicable(RequirementSet requirements, LocalDate asAt) {
        Reason reason = Reason.of(MappingCodes.CREDIT_TRACK_TAKES_NONE);
        List<Credit> credits = requirements.items().stream()
                .map(item -> Credit.withoutCertificate(item.ref(), CreditOutcome.NOT_APPLICABLE, reason))
                .toList();
        return Credits.of(requirements, asAt, credits, List.of());
    }

    /** What the rows say about a set; that of the last few sets is kept. Threads that race for one arrange it twice. */
    private SetClaims arranged(RequirementSet requirements) {
        List<SetClaims> kept = recent;
        for (SetClaims one : kept) {
            if (one.isOf(requirements)) {
                return one;
            }
        }
        SetClaims arranged = new SetClaims(requirements, claims(requirements));
        List<SetClaims> now = new ArrayList<>(KEPT_SETS);
        now.add(arranged);
        now.addAll(kept.subList(0, Math.min(kept.size(), KEPT_SETS - 1)));
        recent = List.copyOf(now);
        return arranged;
    }

    private Claims claims(RequirementSet requirements) {
        if (requirements.exemptions() == ExemptionBasis.OFFICIAL_WORKBOOK) {
            return ClaimsBuilder.fromMarks(requirements, bundled, hostRows);
        }
        List<ExemptionRow> candidates = ClaimsBuilder.candidates(requirements, bundled, hostRows);
        return ClaimsBuilder.fromRows(
                requirements.edition(), requirements.category(), bundled, hostRows, candidates, inferred);
    }

    private Standing standing(Certificate certificate, Assessment assessment, LocalDate asAt) {
        return condition(certificate.scheme()).check(certificate, assessment.organisation(), asAt);
    }

    private CreditCondition condition(CertificateScheme scheme) {
        CreditCondition own = hostConditions.get(scheme);
        return own == null ? BUNDLED_CONDITION : BUNDLED_CONDITION.and(own);
    }

    /**
     * A certificate to ask what one would gain: valid on the day, of full scope, the organisation's own. Add it to the
     * assessment and compare the credits. It is issued on the day, for as long as its scheme grants (rule D3), and its
     * number says that it is assumed.
     *
     * @param scheme the scheme; one of a host's is taken to grant a year
     * @param asAt the day
     * @return the certificate, which meets every bundled condition on the day except the level, where the scheme is plain
     *     Cyber Essentials
     */
    public static Certificate assumed(CertificateScheme scheme, LocalDate asAt) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(asAt, "asAt");
        Certificate.Builder certificate =
                Certificate.builder(scheme).number("assumed").issuedOn(asAt);
        if (scheme.equals(CertificateScheme.ISO_27001)) {
            return certificate
                    .version(Iso27001Version.V2022)
                    .expiresOn(asAt.plusYears(3))
                    .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                    .accreditation("UKAS")
                    .build();
        }
        certificate.expiresOn(asAt.plusYears(1));
        if (scheme.isCyberEssentials()) {
            certificate.scope(CertificateScope.WHOLE_ORGANISATION);
        }
        return certificate.build();
    }
}
