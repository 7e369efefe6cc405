package io.github.opendspt.examples.conformance;

import static io.github.opendspt.examples.conformance.RandomForm.members;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Generates the cases of the folder {@code generated}. Each rule has a stream of random numbers of its own, from the seed and the
 * name of the rule, so that a change to one leaves the others as they are. What is expected is what this SDK answers; the
 * written cases and the engine in Python, which knows nothing of it, hold the SDK to the rules.
 */
final class Generator {

    /** Change it, and every generated case changes. */
    static final long SEED = 20_261_127;

    private static final String FEW = "A few items of the whole set, for test vectors.";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 12, 1);
    private static final List<String> TYPES_OF_3 =
            List.of("social-care", "social-care", "local-authority", "pharmacy", "company", "it-supplier");

    private final Map<String, RequirementSet> sets;
    private final SdkEngine engine;
    private final SortedMap<String, List<Object>> groups = new TreeMap<>();

    private Generator(Kit kit) {
        this.sets = kit.requirements();
        this.engine = SdkEngine.of(sets);
    }

    /**
     * Generates every group.
     *
     * @param kit the kit, of which the requirement sets are taken
     * @return the text of each file by the rule that names it
     */
    static SortedMap<String, String> generate(Kit kit) {
        Generator generator = new Generator(kit);
        generator.verdicts();
        generator.credits();
        generator.outcomes();
        generator.publications();
        SortedMap<String, String> files = new TreeMap<>();
        generator.groups.forEach((rule, cases) -> files.put(rule, file(rule, cases)));
        return files;
    }

    private static String file(String rule, List<Object> cases) {
        StringBuilder text = new StringBuilder("{\"format\":\"dspt-conformance-cases/1\",\"rule\":\"")
                .append(rule)
                .append("\",\"seed\":")
                .append(SEED)
                .append(",\"cases\":[\n");
        for (int i = 0; i < cases.size(); i++) {
            text.append(JsonTree.write(cases.get(i))).append(i < cases.size() - 1 ? ",\n" : "\n");
        }
        return text.append("]}\n").toString();
    }

    private static Random random(String rule) {
        return new Random(SEED ^ rule.hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** A few items of a category, which is enough to meet every rule; sets made for one question say so in a note of their own. */
    private RequirementSet few(int category, boolean complete, boolean projected) {
        return sets.values().stream()
                .filter(set -> set.notes().contains(FEW))
                .filter(set -> set.category().number() == category)
                .filter(set -> set.edition().startYear() == (projected ? 2026 : 2025))
                .filter(set -> projected || complete == (set.completeness() == Completeness.COMPLETE))
                .reduce((one, other) -> {
                    throw new IllegalStateException("two sets fit");
                })
                .orElseThrow();
    }

    private void add(String rule, Level level, Map<String, Object> input, List<String> flags, String... expected) {
        Map<String, Object> answer = engine.answer(level, input);
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String name : expected) {
            if (answer.containsKey(name)) {
                kept.put(name, answer.get(name));
            }
        }
        keep(rule, level, input, flags, kept);
    }

    private void keep(
            String rule, Level level, Map<String, Object> input, List<String> flags, Map<String, Object> expected) {
        List<Object> group = groups.computeIfAbsent(rule, name -> new ArrayList<>());
        Map<String, Object> one = members(
                "id",
                String.format(Locale.ROOT, "%s-g%03d", rule, group.size() + 1),
                "rule",
                rule,
                "level",
                level.toString(),
                "flags",
                flags,
                "input",
                input);
        one.put("expected", expected);
        group.add(one);
    }

    private void verdict(
            String rule, int count, RequirementSet set, List<String> types, UnaryOperator<RandomForm> spoil) {
        Random random = random(rule + set.category() + set.edition() + set.completeness());
        boolean projected = set.edition().startYear() == 2026;
        LocalDate day = projected ? NEXT_YEAR : DAY;
        for (int i = 0; i < count; i++) {
            RandomForm form = new RandomForm(random, set, day, types.get(random.nextInt(types.size())));
            Map<String, Object> input = input(set, day, spoil.apply(form).document());
            Map<String, Object> options = options(random, set);
            if (!options.isEmpty()) {
                input.put("options", options);
            }
            add(
                    rule,
                    Level.VERDICT,
                    input,
                    projected ? List.of("projected") : List.of(),
                    "status",
                    "possibleStatus",
                    "items",
                    "mandatory",
                    "assertions",
                    "standards",
                    "blockers");
        }
    }

    private static Map<String, Object> input(RequirementSet set, LocalDate day, Map<String, Object> assessment) {
        return members("requirements", set.checksum().toString(), "asAt", day, "assessment", assessment);
    }

    private static Map<String, Object> options(Random random, RequirementSet set) {
        Map<String, Object> options = new LinkedHashMap<>();
        if (random.nextInt(8) == 0) {
            options.put("strictFreshness", true);
        }
        if (set.completeness() != Completeness.COMPLETE) {
            if (random.nextInt(4) == 0) {
                options.put("acceptUnconfirmed", true);
            }
            if (random.nextInt(4) == 0) {
                options.put("inferredRows", true);
            }
        }
        return options;
    }

    private void verdicts() {
        RequirementSet two = few(2, true, false);
        RequirementSet four = few(4, true, false);
        RequirementSet three = few(3, true, false);
        List<String> supplier = List.of("it-supplier");
        List<String> practice = List.of("gp");
        verdict("A1", 30, two, supplier, form -> form.spoilAnswers(1).spoilConfirmations(2));
        verdict("A1", 30, four, practice, form -> form.spoilAnswers(1).spoilConfirmations(2));
        verdict("A4", 30, two, supplier, form -> form.leaveToCertificates().certify(2));
        verdict("A4", 30, four, practice, form -> form.leaveToCertificates().certify(3));
        verdict("A7", 30, two, supplier, form -> form.spoilAnswers(4));
        verdict("A7", 40, four, practice, form -> form.spoilAnswers(4));
        verdict("A12", 20, two, supplier, form -> form.certify(2));
        verdict("A12", 20, four, practice, form -> form.certify(2).spoilConfirmations(1));
        verdict("A15", 20, two, supplier, form -> form.spoilAnswers(2).plan());
        verdict("A15", 30, three, TYPES_OF_3, form -> form.spoilAnswers(2).plan());
        verdict("A29", 30, four, practice, form -> form.spoilAnswers(2).plan());
        verdict("A38", 20, two, supplier, form -> form.spoilAnswers(8).certify(1));
        verdict(
                "A39",
                50,
                few(3, false, false),
                TYPES_OF_3,
                form -> form.spoilAnswers(2).spoilConfirmations(1).certify(2).plan());
        verdict(
                "A40",
                40,
                few(2, false, true),
                supplier,
                form -> form.leaveToCertificates().spoilAnswers(1).certify(2).plan());
    }

    private void credits() {
        credit("D3", 40, few(2, true, false), 1);
        credit("D5", 40, few(4, true, false), 1);
        credit("D20", 40, few(2, true, false), 4);
        credit("D21", 30, few(3, false, false), 3);
        credit("D22", 30, few(4, true, false), 4);
        reasons(25, few(2, true, false), DAY, "it-supplier");
        reasons(25, few(4, true, false), DAY, "gp");
        reasons(10, few(2, false, true), NEXT_YEAR, "it-supplier");
    }

    /** Codes and days as well, for a few certificates, by certain rows and by candidates. */
    private void reasons(int count, RequirementSet set, LocalDate day, String type) {
        Random random = random("D4" + set.category() + set.edition());
        List<String> flags = set.completeness() == Completeness.PROJECTED ? List.of("projected") : List.of();
        for (int i = 0; i < count; i++) {
            RandomForm form = new RandomForm(random, set, day, type).certify(3);
            add("D4", Level.CREDIT, input(set, day, form.document()), flags, "credits", "changesOn");
        }
    }

    private void credit(String rule, int count, RequirementSet set, int certificates) {
        Random random = random(rule);
        for (int i = 0; i < count; i++) {
            RandomForm form = new RandomForm(random, set, DAY, set.category().number() == 4 ? "gp" : "it-supplier");
            Map<String, Object> input =
                    input(set, DAY, form.certify(certificates).document());
            if (random.nextInt(4) == 0) {
                input.put("options", members("inferredRows", true));
            }
            Map<String, Object> credits =
                    JsonTree.object(engine.answer(Level.CREDIT, input).get("credits"), "credits");
            Map<String, Object> outcomes = new LinkedHashMap<>();
            credits.forEach((ref, one) -> {
                Map<String, Object> credit = JsonTree.object(one, "a credit");
                outcomes.put(ref, members("outcome", credit.get("outcome"), "by", credit.get("by")));
            });
            keep(rule, Level.CREDIT, input, List.of(), members("credits", outcomes));
        }
    }

    private void outcomes() {
        Random random = random("E7");
        for (int i = 0; i < 60; i++) {
            CafOutcomes held = CafCatalogue.bundled().outcomes(Edition.parse(i % 4 == 3 ? "2026-27" : "2025-26"));
            List<String> flags = List.of();
            Map<String, Object> input = members("cafAssessment", form(random, held), "asAt", DAY);
            if (random.nextInt(3) == 0) {
                input.put("profile", profile(random, held));
            }
            add("E7", Level.CAF, input, flags, "status", "possibleStatus", "outcomes", "objectives", "blockers");
        }
    }

    private static Map<String, Object> form(Random random, CafOutcomes held) {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (CafOutcome outcome : held.outcomes()) {
            int chance = random.nextInt(40);
            if (chance != 0) {
                String level = chance == 1 ? "not-achieved" : chance < 6 ? "partially-achieved" : "achieved";
                levels.put(outcome.ref().toString(), members("level", level));
            }
        }
        Map<String, Object> form = members(
                "format", "dspt-caf-assessment/1", "edition", held.edition().toString());
        String type = random.nextInt(4) == 0 ? "oes" : "nhs-trust";
        form.put("organisation", members("odsCode", "RXX", "name", "Example Trust", "type", type));
        form.put("outcomes", levels);
        Map<String, Object> policies = new LinkedHashMap<>();
        held.policies()
                .forEach(policy -> policies.put(
                        policy.ref().toString(), members("answer", random.nextInt(6) == 0 ? "not-yet" : "compliant")));
        if (!policies.isEmpty() && random.nextInt(6) > 0) {
            form.put("policies", policies);
        }
        if (random.nextInt(3) == 0) {
            LocalDate submitted = DAY.minusDays(20);
            form.put(
                    "improvementPlan",
                    members("submittedOn", submitted, "approvedOn", DAY.plusDays(random.nextInt(3) - 1L)));
        }
        return form;
    }

    private static Map<String, Object> profile(Random random, CafOutcomes held) {
        Map<String, Object> levels = new LinkedHashMap<>();
        for (CafOutcome outcome : held.outcomes()) {
            if (random.nextBoolean()) {
                levels.put(outcome.ref().toString(), random.nextBoolean() ? "achieved" : "not-achieved");
            }
        }
        return members(
                "format",
                "dspt-caf-profile/1",
                "edition",
                held.edition().toString(),
                "name",
                "Generated",
                "levels",
                levels);
    }

    private void publications() {
        Random random = random("B2");
        List<String> statuses = List.of(
                "Standards Met", "Standards Exceeded", "Approaching Standards", "Standards Not Met", "Entry Level");
        List<String> years = List.of("22/23", "23/24", "24/25", "25/26", "25/26", "26/27");
        for (int i = 0; i < 60; i++) {
            String year = years.get(random.nextInt(years.size()));
            int closing = 2000 + Integer.parseInt(year.substring(3));
            LocalDate published = LocalDate.of(closing, 6, 30).minusDays(random.nextInt(60) - 20L);
            LocalDate asAt = LocalDate.of(closing + random.nextInt(2), random.nextBoolean() ? 3 : 6, 30)
                    .plusDays(random.nextInt(4));
            if (asAt.isBefore(published)) {
                asAt = published;
            }
            String type = List.of("nhs-trust", "social-care", "it-supplier").get(random.nextInt(3));
            Map<String, Object> input = members(
                    "register", row(year + " " + statuses.get(random.nextInt(5)), published), "odsCode", "8XX01");
            input.put("asAt", asAt.toString());
            if (i % 2 == 0) {
                add(
                        "B2",
                        Level.REGISTER,
                        input,
                        List.of(),
                        "standing",
                        "edition",
                        "status",
                        "certainUntil",
                        "likelyUntil");
            } else {
                input.put("type", type);
                add("K1", Level.RELIANCE, input, List.of(), "answer", "conditions", "clauses");
            }
        }
        forecasts();
    }

    private static String row(String status, LocalDate published) {
        String day = String.format(
                Locale.ROOT, "%02d/%02d/%d", published.getDayOfMonth(), published.getMonthValue(), published.getYear());
        return "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n8XX01,Example Organisation,"
                + status
                + ","
                + day
                + ",Company\n";
    }

    private void forecasts() {
        Random random = random("D24");
        RequirementSet set = few(2, true, false);
        for (int i = 0; i < 30; i++) {
            RandomForm form = new RandomForm(random, set, DAY, "it-supplier");
            form.leaveToCertificates().certify(3).spoilConfirmations(1);
            Map<String, Object> input = input(set, DAY, form.document());
            input.put("until", "2027-03-31");
            add("D24", Level.FORECAST, input, List.of(), "status", "possibleStatus", "days", "ends");
        }
    }
}
