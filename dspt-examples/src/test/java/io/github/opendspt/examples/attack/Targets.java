package io.github.opendspt.examples.attack;

import io.github.opendspt.examples.attack.Target.Form;
import io.github.opendspt.examples.cli.EveryCommand;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Workbooks;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.mapping.crosswalk.CrosswalkJson;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.oscal.MappingMethod;
import io.github.opendspt.mapping.oscal.OscalMappingCollection;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfileTable;
import io.github.opendspt.model.caf.CafToolExport;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.intake.Intake;
import io.github.opendspt.model.intake.RuleMap;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.oscal.OscalCatalog;
import io.github.opendspt.model.oscal.OscalProfile;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.register.SupplierList;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanCsv;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.evidence.Register;
import io.github.opendspt.scoring.evidence.RegisterContext;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanCsv;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.testing.SchemaSamples;
import io.github.opendspt.workbook.WorkbookImport;
import io.github.opendspt.workbook.caf.CafSheetReader;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Everything that reads what strangers send, with files that it takes. */
final class Targets {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Edition EDITION = Edition.parse("2025-26");
    private static final Path WORKBOOKS = Path.of("..", "dspt-workbook", "src", "test", "resources", "cases");
    private static final OdsCode CODE = OdsCode.parse("8XX01");

    private static final int DRAWN = 12;

    /** What some commands print, as files that others read. */
    private static final List<String> PRINTED = List.of(
            "plan A --json > plan.json",
            "plan T --json > caf-plan.json",
            "export oscal results A > results.json",
            "export oscal results T > caf-results.json",
            "export cyclonedx A > bom.json",
            "export oscal catalogue 2025-26 4 > catalog.json",
            "export oscal profile 2025-26 4 > oscal-profile.json");

    private final Path made;
    private final Path scratch;

    private Targets(Path made, Path scratch) {
        this.made = made;
        this.scratch = scratch;
    }

    /** Runs every command in a folder, and takes what they wrote for good files. */
    static List<Target> in(Path folder) throws IOException {
        Path made = Files.createDirectories(folder.resolve("made"));
        EveryCommand.run(made, "Example", false);
        for (String line : PRINTED) {
            String[] words = line.split(" > ");
            Files.writeString(
                    made.resolve(words[1]), Run.dspt(words(words[0], made)).out());
        }
        Files.write(made.resolve("levels.xlsx"), Workbooks.xlsx("Outcome|Level", "A1.a|Achieved", "B1.a|"));
        Targets targets = new Targets(made, Files.createDirectories(folder.resolve("scratch")));
        List<Target> all = new ArrayList<>();
        all.addAll(targets.workbooks());
        all.addAll(targets.tables());
        all.addAll(targets.documents());
        all.addAll(oscal());
        all.addAll(targets.crosswalks());
        all.addAll(targets.commands());
        return all;
    }

    private List<Target> workbooks() throws IOException {
        WorkbookImport imports = WorkbookImport.of(CATALOGUE);
        Target.Reads official = file -> imports.read("a.xlsx", file, EDITION, Category.of(3))
                .requirements()
                .isPresent();
        List<byte[]> workbooks = new ArrayList<>();
        workbooks.add(Workbooks.xlsx(
                "Evidence Reference|Evidence text (Category 3)|Mandatory (Category 3)|Cyber Essentials PLUS",
                "1.1.1|One|Yes|x",
                "1.1.2|Two|No|",
                "4.5.3|Three|Yes|"));
        try (Stream<Path> files = Files.walk(WORKBOOKS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                byte[] workbook = Files.readAllBytes(file);
                if (official.takes(workbook)) {
                    workbooks.add(workbook);
                }
            }
        }
        SheetReader sheets = SheetReader.of(CATALOGUE);
        return List.of(
                new Target("official workbook, .xlsx", 600, Form.ARCHIVE, workbooks, official),
                new Target(
                        "official workbook, .csv",
                        100,
                        Form.BYTES,
                        files("v9.csv"),
                        file -> imports.read("a.csv", file, EDITION, Category.of(3))
                                .requirements()
                                .isPresent()),
                new Target(
                        "answer sheet, .xlsx",
                        400,
                        Form.ARCHIVE,
                        files("sheet.xlsx"),
                        file -> sheets.read(file).assessment().isPresent()),
                new Target(
                        "answer sheet, .csv",
                        100,
                        Form.BYTES,
                        files("sheet.csv"),
                        file -> sheets.into(assessment())
                                .read(file)
                                .assessment()
                                .isPresent()),
                new Target(
                        "sheet of outcomes, .xlsx",
                        200,
                        Form.ARCHIVE,
                        files("caf-sheet.xlsx"),
                        file -> CafSheetReader.of(CATALOGUE)
                                .read(file)
                                .assessment()
                                .isPresent()));
    }

    private List<Target> tables() throws IOException {
        RegisterReader register = RegisterReader.defaults();
        CafOutcomes outcomes = CATALOGUE.caf().outcomes(EDITION);
        Assessment assessment = assessment();
        RequirementSet asked = CATALOGUE.requirements(assessment);
        Evaluator evaluator = Evaluator.of(CATALOGUE, CreditEngine.bundled()::credits);
        Evaluation evaluation = evaluator.evaluate(assessment, Run.TODAY);
        Plan plan = evaluator.plan(evaluation);
        Organisation trust = new Organisation(OdsCode.parse("RXX"), "Example", OrganisationType.NHS_TRUST);
        CafEvaluation ofTrust = evaluator.evaluate(
                CafAssessmentJson.reader().read(made.resolve("trust.json")).orElseThrow(), Run.TODAY);
        CafPlan cafPlan = evaluator.plan(ofTrust);
        List<Target> tables = new ArrayList<>(List.of(
                new Target("public register", 100, Form.BYTES, files("register.csv"), file -> {
                    register.rows(in(file)).forEachRemaining(Reading::problems);
                    return register.find(CODE, in(file)).toString() != null;
                }),
                new Target(
                        "list of suppliers",
                        100,
                        Form.BYTES,
                        files("suppliers.csv"),
                        file -> SupplierList.read(in(file)).problems().isEmpty()),
                new Target(
                        "plan, .csv",
                        100,
                        Form.BYTES,
                        files("plan.csv"),
                        file -> PlanCsv.read(plan, asked, new String(file, StandardCharsets.UTF_8))
                                .conflicts()
                                .isEmpty()),
                new Target(
                        "plan of outcomes, .csv",
                        100,
                        Form.BYTES,
                        files("caf-plan.csv"),
                        file -> CafPlanCsv.read(cafPlan, ofTrust.outcomes(), new String(file, StandardCharsets.UTF_8))
                                .conflicts()
                                .isEmpty()),
                new Target(
                        "evidence: OSCAL, CycloneDX",
                        100,
                        Form.JSON,
                        files("scan.sarif", "results.json", "caf-results.json", "bom.json"),
                        Targets::isEvidence),
                new Target("evidence: SARIF, OSCAL, .csv", 200, Form.BYTES, evidence(), Targets::isEvidence),
                new Target(
                        "rules of evidence",
                        50,
                        Form.BYTES,
                        files("map.csv"),
                        file -> RuleMap.read(in(file)).value().isPresent()),
                new Target(
                        "levels of a profile, .csv",
                        50,
                        Form.BYTES,
                        files("levels.csv"),
                        file -> CafProfileTable.read(in(file), outcomes, "own")
                                .value()
                                .isPresent()),
                new Target(
                        "export of the CAF tool",
                        100,
                        Form.JSON,
                        files("caf-export.json"),
                        file -> CafToolExport.into(outcomes)
                                .read(file, trust)
                                .value()
                                .isPresent())));
        for (Register kind : Register.values()) {
            List<byte[]> sample =
                    List.of(Run.dspt("evidence", kind.token(), "--sample").out().getBytes(StandardCharsets.UTF_8));
            RegisterContext context = RegisterContext.of(asked, Run.TODAY);
            tables.add(new Target(
                    "register: " + kind.token(),
                    50,
                    Form.BYTES,
                    sample,
                    file -> kind.look(in(file), context).value().isPresent()));
        }
        return tables;
    }

    private List<byte[]> evidence() throws IOException {
        List<byte[]> evidence = new ArrayList<>(files("scan.sarif", "results.json"));
        evidence.add("ref,title,observedOn\n6.2.1,Scan,2026-03-01\n".getBytes(StandardCharsets.UTF_8));
        return evidence;
    }

    private static boolean isEvidence(byte[] file) throws IOException {
        return Intake.of(RuleMap.none())
                .observedOn(Run.TODAY)
                .read(in(file), (ref, record) -> {})
                .whole();
    }

    /** The reader of every kind of document. */
    private List<Target> documents() throws IOException {
        List<DocumentKind<?>> kinds = Stream.of(
                        ModelSchemas.documents(), ScoringSchemas.documents(), MappingSchemas.documents())
                .flatMap(List::stream)
                .toList();
        List<Target> targets = new ArrayList<>();
        for (DocumentKind<?> kind : kinds) {
            targets.add(new Target("document: " + kind.name(), 40, Form.JSON, good(kind), file -> isTaken(kind, file)));
        }
        return targets;
    }

    private static boolean isTaken(DocumentKind<?> kind, byte[] file) {
        return kind.reader().read(file).value().isPresent();
    }

    /** What is drawn of two kinds breaks rules that no schema can express, so that commands have written theirs. */
    private List<byte[]> good(DocumentKind<?> kind) throws IOException {
        return switch (kind.name()) {
            case "requirements" -> files("sets/v9.json");
            case "crosswalk" -> files("own.json");
            default -> drawn(kind);
        };
    }

    /** What reads requirement sets back. */
    private static List<Target> oscal() {
        RequirementSet set = CATALOGUE.requirementSets().get(2);
        byte[] profile = OscalProfile.standardsMet(set, URI.create("catalog.json"))
                .orElseThrow()
                .toBytes();
        return List.of(
                new Target(
                        "OSCAL catalog",
                        10,
                        Form.JSON,
                        List.of(OscalCatalog.export(set).toBytes()),
                        file -> OscalCatalog.read(file).value().isPresent()),
                new Target(
                        "OSCAL profile",
                        20,
                        Form.JSON,
                        List.of(profile),
                        file -> OscalProfile.read(file, set).value().isPresent()));
    }

    /** What adds a crosswalk of a host to those that are held, and writes it for others. */
    private List<Target> crosswalks() throws IOException {
        Crosswalks held = Crosswalks.bundled();
        return List.of(new Target(
                "crosswalk of a host",
                100,
                Form.JSON,
                files("own.json"),
                file -> CrosswalkJson.reader(held)
                        .read(file)
                        .value()
                        .map(document -> exported(held.with(document), document.id()))
                        .isPresent()));
    }

    private static Optional<Export> exported(Crosswalks crosswalks, String id) {
        return OscalMappingCollection.export(crosswalks.find(id).orElseThrow(), crosswalks, MappingMethod.HYBRID);
    }

    private static List<byte[]> drawn(DocumentKind<?> kind) {
        SchemaSamples samples = new SchemaSamples(kind.schema().text());
        Random random = new Random(kind.name().hashCode());
        List<byte[]> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            drawn.add(samples.draw(random, i == 0).toString().getBytes(StandardCharsets.UTF_8));
        }
        // The few rules that no schema can express refuse some of them.
        return drawn.stream().filter(document -> isTaken(kind, document)).toList();
    }

    /** Commands, whose output must not steer a terminal whatever they read. */
    private List<Target> commands() throws IOException {
        return List.of(
                command("dspt audit verify", 30, Form.ARCHIVE, "pack.zip", "audit verify F"),
                command("dspt score", 20, Form.JSON, "a.json", "score F"),
                command("dspt score --sarif", 20, Form.JSON, "a.json", "score F --sarif"),
                command("dspt forecast --ics", 20, Form.JSON, "a.json", "forecast F --until 2027-06-30 --ics -"),
                command("dspt report", 5, Form.JSON, "a.json", "report F --out - --format markdown"),
                command("dspt plan --csv", 10, Form.JSON, "a.json", "plan F --csv -"),
                command("dspt catalogue diff", 10, Form.JSON, "sets/v9.json", "catalogue diff 2025-26:3 F"),
                command("dspt score, on the other form", 20, Form.JSON, "trust.json", "score F"),
                command("dspt plan, on the other form", 10, Form.JSON, "trust.json", "plan F --csv -"),
                command("dspt score --profile", 10, Form.JSON, "profile.json", "score T --profile F"),
                command("dspt plan --import", 10, Form.JSON, "plan.json", "plan A --import F"),
                command("dspt plan --import, outcomes", 10, Form.JSON, "caf-plan.json", "plan T --import F"),
                command(
                        "dspt sheet read, outcomes",
                        10,
                        Form.ARCHIVE,
                        "caf-sheet.xlsx",
                        "sheet read F --into T --out -"),
                command("dspt crosswalk --with", 10, Form.JSON, "own.json", "crosswalk B2.a --with F"),
                command(
                        "dspt export oscal mapping",
                        10,
                        Form.JSON,
                        "own.json",
                        "export oscal mapping caf-to-ours --with F"),
                command(
                        "dspt export oscal profile",
                        5,
                        Form.JSON,
                        "profile.json",
                        "export oscal profile 2025-26 caf --profile F"),
                command("dspt export oscal results", 5, Form.JSON, "a.json", "export oscal results F"),
                command("dspt export oscal poam", 5, Form.JSON, "trust.json", "export oscal poam F"),
                command("dspt export cyclonedx", 5, Form.JSON, "a.json", "export cyclonedx F"),
                command("dspt catalogue import, OSCAL", 5, Form.JSON, "catalog.json", "catalogue import F --out -"),
                command(
                        "dspt evidence add",
                        10,
                        Form.JSON,
                        "results.json",
                        "evidence add A --from F --observed-on 2026-03-01 --out -"),
                command("dspt evidence add, BOM", 10, Form.JSON, "bom.json", "evidence add A --from F --out -"),
                command(
                        "dspt evidence add, SARIF",
                        10,
                        Form.JSON,
                        "scan.sarif",
                        "evidence add A --from F --map D/map.csv --out -"),
                command("dspt evidence training", 10, Form.BYTES, "staff.csv", "evidence training F --to A --out -"),
                command(
                        "dspt caf profile, .xlsx",
                        10,
                        Form.ARCHIVE,
                        "levels.xlsx",
                        "caf profile F --edition 2025-26 --name levels"),
                command("dspt audit compare", 10, Form.JSON, "audit.json", "audit compare D/audit-plan.json F"),
                command("dspt register check", 10, Form.BYTES, "suppliers.csv", "register check F D/register.csv"));
    }

    private Target command(String name, int share, Form form, String file, String line) throws IOException {
        Path given = scratch.resolve("given-" + Path.of(file).getFileName());
        String[] words = words(line, made);
        Arrays.setAll(words, i -> words[i].equals("F") ? given.toString() : words[i]);
        return new Target(name, share, form, files(file), content -> {
            Files.write(given, content);
            Run run = Run.dspt(words);
            Printed.check(run, line);
            return run.exit() < 2;
        });
    }

    /** The words of a line: A is an assessment, T one on the other form, and {@code D/} the folder. */
    private static String[] words(String line, Path made) {
        return Stream.of(line.replaceAll("\\bA\\b", "D/a.json")
                        .replaceAll("\\bT\\b", "D/trust.json")
                        .split(" "))
                .map(word ->
                        word.startsWith("D/") ? made.resolve(word.substring(2)).toString() : word)
                .toArray(String[]::new);
    }

    private List<byte[]> files(String... names) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : names) {
            files.add(Files.readAllBytes(made.resolve(name)));
        }
        return files;
    }

    private Assessment assessment() throws IOException {
        return AssessmentJson.reader().read(made.resolve("a.json")).orElseThrow();
    }

    private static ByteArrayInputStream in(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
