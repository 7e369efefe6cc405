package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An assessment of the assertion form that begins complete and confirmed, and is then spoilt here and there, so that most of
 * what comes of it lies close to a boundary of the rules.
 */
final class RandomForm {

    private final Random random;
    private final RequirementSet requirements;
    private final LocalDate asAt;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, Object> confirmations = new LinkedHashMap<>();
    private final List<Object> certificates = new ArrayList<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private String type;

    RandomForm(Random random, RequirementSet requirements, LocalDate asAt, String type) {
        this.random = random;
        this.requirements = requirements;
        this.asAt = asAt;
        this.type = type;
        for (EvidenceItem item : requirements.items()) {
            if (item.mandatory()) {
                answers.put(item.ref().toString(), complete(item));
            }
        }
        requirements.items().stream()
                .filter(EvidenceItem::mandatory)
                .map(item -> item.ref().assertion().toString())
                .distinct()
                .forEach(ref -> confirmations.put(ref, confirmation(asAt.minusDays(random.nextInt(60)))));
    }

    private static Map<String, Object> confirmation(LocalDate on) {
        return members("by", "SIRO", "on", on);
    }

    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            members.put(String.valueOf(namesAndValues[i]), value instanceof LocalDate ? value.toString() : value);
        }
        return members;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Map<String, Object> complete(EvidenceItem item) {
        return switch (item.answerKind()) {
            case YES_NO -> members("yes", true);
            case TEXT -> members("text", "Given");
            case DOCUMENT -> members("documents", List.of(members("name", "Policy")));
            case DATE -> members("date", asAt.minusDays(30));
            case UNKNOWN -> item.notBefore() == null ? members("yes", true) : members("date", item.notBefore());
        };
    }

    private Map<String, Object> spoilt(EvidenceItem item) {
        LocalDate clause = item.notBefore() == null ? asAt : item.notBefore();
        return one(List.of(
                members("yes", false),
                members("yes", true),
                members("text", one(List.of("", " \t", "\u00a0", "x"))),
                members("documents", List.of()),
                members("documents", List.of(members("name", "Log"))),
                members("date", clause.minusDays(1)),
                members("date", clause),
                members("yes", false, "notApplicable", true),
                members("text", "None", "notApplicable", true),
                members("yes", true, "reviewBy", asAt.minusDays(random.nextInt(3) - 1L))));
    }

    /** Leaves out or changes some answers, optional ones too. */
    RandomForm spoilAnswers(int most) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            EvidenceItem item = one(requirements.items());
            if (random.nextInt(3) == 0) {
                answers.remove(item.ref().toString());
            } else {
                answers.put(item.ref().toString(), spoilt(item));
            }
        }
        return this;
    }

    /** Leaves out the answers that a certificate would exempt, most of the time. */
    RandomForm leaveToCertificates() {
        for (EvidenceItem item : requirements.items()) {
            if (!item.exemptBy().isEmpty() && random.nextInt(4) > 0) {
                answers.remove(item.ref().toString());
            }
        }
        return this;
    }

    /** Leaves out some confirmations, and gives others a day about the day of the verdict. */
    RandomForm spoilConfirmations(int most) {
        for (int i = random.nextInt(most + 1); i > 0 && !confirmations.isEmpty(); i--) {
            String ref = one(List.copyOf(confirmations.keySet()));
            if (random.nextBoolean()) {
                confirmations.remove(ref);
            } else {
                confirmations.put(ref, confirmation(asAt.plusDays(random.nextInt(3) - 1L)));
            }
        }
        return this;
    }

    /** Records some certificates, many of them about to begin or to end, or short of something. */
    RandomForm certify(int most) {
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            certificates.add(certificate(i));
        }
        return this;
    }

    private Map<String, Object> certificate(int number) {
        String scheme = one(List.of(
                "cyber-essentials-plus",
                "cyber-essentials-plus",
                "iso-27001",
                "iso-27001",
                "cyber-essentials",
                "psn-ia",
                "nhsmail"));
        Map<String, Object> certificate = members("scheme", scheme);
        boolean iso = scheme.equals("iso-27001");
        if (iso && random.nextInt(5) > 0) {
            certificate.put("version", random.nextInt(4) > 0 ? "2022" : "2013");
        }
        if (scheme.startsWith("psn") || scheme.equals("nhsmail")) {
            return certificate;
        }
        certificate.put("number", "C-" + number);
        LocalDate issued = asAt.minusDays(one(List.of(200, 200, 200, 1, 0, -1)));
        certificate.put("issuedOn", issued.toString());
        LocalDate expires = asAt.plusDays(one(List.of(160, 160, 160, 1, 0, -1)));
        certificate.put("expiresOn", (expires.isBefore(issued) ? issued : expires).toString());
        List<String> scopes = iso
                ? List.of("all-health-and-care-data", "all-health-and-care-data", "all-health-and-care-data", "partial")
                : List.of("whole-organisation", "whole-organisation", "whole-organisation", "subset");
        if (random.nextInt(6) > 0) {
            certificate.put("scope", random.nextInt(8) > 0 ? one(scopes) : "unstated");
        }
        if (iso && random.nextBoolean()) {
            certificate.put("accreditation", "UKAS");
        }
        if (random.nextInt(6) == 0) {
            certificate.put("holder", one(List.of("Example Organisation", "Another Ltd")));
        }
        if (random.nextInt(6) == 0) {
            certificate.put("status", one(List.of("active", "suspended", "withdrawn")));
        }
        return certificate;
    }

    /** Adds a plan whose days are about the day of the verdict, and what was published last. */
    RandomForm plan() {
        LocalDate submitted = asAt.plusDays(one(List.of(-20, -20, 0, 1)));
        Map<String, Object> plan = members("submittedOn", submitted);
        if (random.nextBoolean()) {
            plan.put("approvedOn", submitted.plusDays(one(List.of(0, 10, 20))).toString());
        }
        more.put("improvementPlan", plan);
        String previous =
                one(List.of("", "none", "entry-level", "standards-met", "approaching-standards", "standards-not-met"));
        if (!previous.isEmpty()) {
            more.put("previousStatus", previous);
        }
        return this;
    }

    RandomForm type(String other) {
        type = other;
        return this;
    }

    Map<String, Object> document() {
        Map<String, Object> document = members(
                "format",
                "dspt-assessment/1",
                "edition",
                requirements.edition().toString(),
                "category",
                requirements.category().number());
        document.put("organisation", members("odsCode", "8XX01", "name", "Example Organisation", "type", type));
        if (!certificates.isEmpty()) {
            document.put("certificates", certificates);
        }
        putInOrder(document, "answers", answers);
        putInOrder(document, "confirmedAssertions", confirmations);
        document.putAll(more);
        return document;
    }

    private static void putInOrder(Map<String, Object> document, String name, Map<String, Object> members) {
        if (!members.isEmpty()) {
            document.put(
                    name,
                    new TreeSet<>(members.keySet())
                            .stream()
                                    .collect(Collectors.toMap(
                                            Function.identity(), members::get, (a, b) -> a, LinkedHashMap::new)));
        }
    }
}
