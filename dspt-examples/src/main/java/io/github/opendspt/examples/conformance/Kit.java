package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The conformance kit in a folder: its cases and the data that they refer to. Immutable and thread-safe.
 *
 * @param folder the folder
 * @param cases the cases, written ones before generated ones, each group in order of file
 * @param requirements the requirement sets by checksum
 */
public record Kit(Path folder, List<Case> cases, Map<String, RequirementSet> requirements) {

    private static final String FORMAT = "dspt-conformance-cases/1";
    private static final String DISPUTED = "dspt-conformance-disputed/1";
    private static final List<String> GROUPS = List.of("cases", "generated");

    /** Copies the lists. */
    public Kit {
        cases = List.copyOf(cases);
        requirements = Map.copyOf(requirements);
    }

    /**
     * Reads a kit.
     *
     * @param folder the folder
     * @return the kit
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the folder holds no cases, a case has a level or flag that is not known, two cases
     *     have one id, or a file is not of the kit's format; the message names the file
     */
    public static Kit read(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String group : GROUPS) {
            for (Path file : files(folder.resolve(group))) {
                cases.addAll(cases(file));
            }
        }
        for (Path file : files(folder.resolve("disputed"))) {
            cases.addAll(followed(file));
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("there are no cases in the folder");
        }
        Set<String> ids = new HashSet<>();
        for (Case one : cases) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("two cases have the id " + one.id());
            }
        }
        return new Kit(folder, cases, requirementsIn(folder.resolve("data")));
    }

    /**
     * Finds the data of the kit.
     *
     * @return the folder that engines read requirement sets and the like from
     */
    public Path data() {
        return folder.resolve("data");
    }

    /** Reads the requirement sets in the data of a kit. */
    static Map<String, RequirementSet> requirementsIn(Path data) throws IOException {
        Map<String, RequirementSet> sets = new HashMap<>();
        for (Path file : files(data.resolve("requirements"))) {
            RequirementSet set = RequirementSetJson.reader().read(file).orElseThrow();
            sets.put(set.checksum().toString(), set);
        }
        return Collections.unmodifiableMap(sets);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Case> cases(Path file) throws IOException {
        try {
            return cases(document(file, FORMAT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Where the sources disagree, the cases of the reading that the kit follows. */
    private static List<Case> followed(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        try {
            for (Object one : document(file, DISPUTED).list("readings")) {
                Input reading = new Input(JsonTree.object(one, "a reading"));
                if (reading.flag("followed")) {
                    cases.addAll(cases(reading));
                }
            }
            return cases;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static Input document(Path file, String format) throws IOException {
        Input document = new Input(JsonTree.parseObject(Files.readString(file)));
        if (!document.text("format").equals(format)) {
            throw new IllegalArgumentException("the format is not " + format);
        }
        return document;
    }

    private static List<Case> cases(Input document) {
        List<Case> cases = new ArrayList<>();
        for (Object one : document.list("cases")) {
            cases.add(Case.of(JsonTree.object(one, "a case")));
        }
        return cases;
    }
}
