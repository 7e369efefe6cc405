package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.TimeAxis.Mark;
import io.github.opendspt.examples.report.view.CertificatesView;
import io.github.opendspt.examples.report.view.CertificatesView.Bar;
import io.github.opendspt.examples.report.view.CertificatesView.Lane;
import io.github.opendspt.examples.report.view.Share;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The certificates, a lane for each scheme, beside the days that matter for them. */
final class CertificateLanes {

    private static final int MOST_DATES = 4;
    private static final int MOST_IDLE_LANES = 2;

    private static final Comparator<Certificate> BY_ISSUE =
            Comparator.comparing(Certificate::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final Situation situation;
    private final Steps steps;
    private final LocalDate asAt;
    private final List<SchemeEffect> effects = new ArrayList<>();
    private final TimeAxis axis;

    CertificateLanes(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.asAt = situation.card().asAt();
        Map<CertificateScheme, List<Certificate>> schemes = new TreeMap<>();
        List<LocalDate> days = new ArrayList<>();
        situation.report().assessment().certificates().stream().sorted(BY_ISSUE).forEach(certificate -> {
            schemes.computeIfAbsent(certificate.scheme(), key -> new ArrayList<>())
                    .add(certificate);
            if (certificate.issuedOn() != null) {
                days.add(certificate.issuedOn());
            }
        });
        schemes.forEach((scheme, list) -> effects.add(new SchemeEffect(situation, scheme, list)));
        effects.sort(Comparator.comparing(SchemeEffect::isIdle));
        this.axis = new TimeAxis(asAt, days);
    }

    CertificatesView view() {
        List<SchemeEffect> idle = effects.stream().filter(SchemeEffect::isIdle).toList();
        int certificates =
                idle.stream().mapToInt(effect -> effect.certificates().size()).sum();
        boolean shared = certificates > MOST_IDLE_LANES;
        List<Lane> lanes = effects.stream()
                .filter(effect -> !shared || !effect.isIdle())
                .map(this::lane)
                .toList();
        return new CertificatesView(
                effects.isEmpty() ? "The assessment records no certificate, so nothing is exempt." : "",
                axis.lines(marks()),
                lanes,
                shared ? idle.stream().map(CertificateLanes::idleLine).toList() : List.of(),
                axis.ticks(),
                lanes.stream().anyMatch(lane -> !lane.bars().isEmpty()));
    }

    /** The certificates of a scheme that change nothing, and why, once. */
    private static String idleLine(SchemeEffect effect) {
        List<String> dates = dates(effect.certificates());
        return effect.scheme().displayName() + " (" + String.join("; ", dates) + "): " + effect.whyIdle() + ".";
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(List.of(new Mark("Today,", asAt, false)));
        KnownDate deadline = situation.deadline();
        if (deadline != null) {
            marks.add(new Mark("Deadline", deadline.on(), deadline.onlyLikely()));
        }
        Published published = situation.card().published();
        if (published != null) {
            marks.add(new Mark("Published", published.on(), false));
        }
        return marks;
    }

    private Lane lane(SchemeEffect effect) {
        return new Lane(
                effect.scheme().displayName(),
                dates(effect.certificates()),
                bars(effect),
                joins(effect.certificates()),
                effect.verdict(),
                effect.sentences(),
                steps.links(effect.refs()));
    }

    /** The certificates with their days, the last few one by one. */
    private static List<String> dates(List<Certificate> certificates) {
        List<String> dates = new ArrayList<>();
        int from = Math.max(0, certificates.size() - MOST_DATES);
        if (from > 0) {
            dates.add(Wording.count(from, "earlier certificate") + ", then");
        }
        certificates.subList(from, certificates.size()).forEach(each -> dates.add(dates(each)));
        return dates;
    }

    private static String dates(Certificate certificate) {
        String name = certificate.number() == null ? "No number" : certificate.number();
        String version = certificate.version() == null
                ? ""
                : ", version " + certificate.version().token();
        String until =
                certificate.expiresOn() == null ? ", no end stated" : " until " + Wording.day(certificate.expiresOn());
        return name + version + until;
    }

    private List<Bar> bars(SchemeEffect effect) {
        List<Bar> bars = new ArrayList<>();
        for (Certificate certificate : effect.certificates()) {
            if (isDated(certificate)) {
                bars.add(bar(
                        style(effect, certificate),
                        certificate.issuedOn(),
                        certificate.expiresOn().plusDays(1)));
            }
        }
        effect.lapse().ifPresent(lapse -> bars.add(bar("lapse", lapse.since(), asAt)));
        return bars.stream()
                .filter(bar -> bar.width().hundredths() > 0)
                .sorted(Comparator.comparing(bar -> !bar.style().equals("idle")))
                .toList();
    }

    private static boolean isDated(Certificate certificate) {
        return certificate.issuedOn() != null
                && certificate.expiresOn() != null
                && !certificate.expiresOn().isBefore(certificate.issuedOn());
    }

    private Bar bar(String style, LocalDate start, LocalDate end) {
        Share at = axis.at(start);
        return new Bar(style, at, axis.at(end).minus(at));
    }

    /** Whether a certificate counts, on the day of the verdict or on its own day that is nearest to that. */
    private String style(SchemeEffect effect, Certificate certificate) {
        if (effect.isIdle()) {
            return "idle";
        }
        LocalDate day = asAt.isBefore(certificate.issuedOn())
                ? certificate.issuedOn()
                : asAt.isAfter(certificate.expiresOn()) ? certificate.expiresOn() : asAt;
        Verdict verdict = certificate
                .standingAt(day, situation.report().assessment().organisation())
                .verdict();
        return switch (verdict) {
            case COUNTS -> "held";
            case UNDETERMINED -> "maybe";
            case DOES_NOT_COUNT -> "idle";
        };
    }

    /** Where one certificate follows another without a gap. */
    private List<Share> joins(List<Certificate> certificates) {
        List<Share> joins = new ArrayList<>();
        List<Certificate> dated =
                certificates.stream().filter(CertificateLanes::isDated).toList();
        for (int i = 1; i < dated.size(); i++) {
            LocalDate start = dated.get(i).issuedOn();
            if (!start.isAfter(dated.get(i - 1).expiresOn().plusDays(1)) && axis.shows(start)) {
                joins.add(axis.at(start));
            }
        }
        return joins;
    }
}
