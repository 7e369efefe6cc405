package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A directory of requirement sets, one document a file: every {@code *.json} in it, not in the directories below. Files whose
 * name begins with a dot are left alone, and documents of another format are passed over. Immutable and thread-safe.
 */
public final class CatalogueDirectory {

    private final SortedMap<Path, RequirementSet> sets;
    private final SortedMap<Path, List<Problem>> problems;
    private final List<Path> passedOver;

    private CatalogueDirectory(
            SortedMap<Path, RequirementSet> sets, SortedMap<Path, List<Problem>> problems, List<Path> passedOver) {
        this.passedOver = List.copyOf(passedOver);
        this.sets = Collections.unmodifiableSortedMap(sets);
        this.problems = Collections.unmodifiableSortedMap(problems);
    }

    /**
     * Reads a directory.
     *
     * @param directory the directory
     * @return its sets, and the problems of each file that could not be read or that holds a set which another file holds
     * @throws IOException if the directory cannot be read
     */
    public static CatalogueDirectory read(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> documents = Files.newDirectoryStream(directory, "*.json")) {
            for (Path document : documents) {
                if (!String.valueOf(document.getFileName()).startsWith(".")) {
                    files.add(document);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        SortedMap<Path, RequirementSet> sets = new TreeMap<>();
        Map<Holdings.Place, Path> held = new HashMap<>();
        SortedMap<Path, List<Problem>> problems = new TreeMap<>();
        List<Path> passedOver = new ArrayList<>();
        for (Path file : files) {
            Reading<RequirementSet> reading;
            try {
                reading = RequirementSetJson.reader().read(file);
            } catch (IOException e) {
                problems.put(file, List.of(problem(CatalogueCodes.FILE_UNREADABLE, why(e))));
                continue;
            }
            if (reading.value().isEmpty()) {
                if (isOfAnotherFormat(reading, file)) {
                    passedOver.add(file);
                } else {
                    problems.put(file, reading.problems());
                }
                continue;
            }
            RequirementSet set = reading.orElseThrow();
            Path other = held.putIfAbsent(new Holdings.Place(set.edition(), set.category()), file);
            if (other == null) {
                sets.put(file, set);
            } else {
                problems.put(file, List.of(twice(set, other)));
            }
        }
        return new CatalogueDirectory(sets, problems, passedOver);
    }

    /** A document that says what it is, and is no requirement set of any version. */
    private static boolean isOfAnotherFormat(Reading<RequirementSet> reading, Path file) throws IOException {
        return reading.problems().stream().anyMatch(problem -> problem.pointer().equals("/format"))
                && !Files.readString(file, StandardCharsets.ISO_8859_1).contains("dspt-requirements/");
    }

    private static Problem twice(RequirementSet set, Path other) {
        return problem(CatalogueCodes.HELD_TWICE, set.category(), set.edition(), String.valueOf(other.getFileName()));
    }

    private static Problem problem(Code code, Object... arguments) {
        return Problem.of(Reason.of(code, arguments), "");
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof NoSuchFileException ? "what it links to is not there" : String.valueOf(e.getMessage());
    }

    /**
     * The sets that could be read.
     *
     * @return the sets, each under its file, in order of file name
     */
    public SortedMap<Path, RequirementSet> requirementSets() {
        return sets;
    }

    /**
     * What is wrong with the directory. Do not score by it while there is something: a set that is missing here may be
     * bundled, and would be used in place of the host's own.
     *
     * @return the problems of each file that has any, in order of file name; empty if all is well
     */
    public SortedMap<Path, List<Problem>> problems() {
        return problems;
    }

    /**
     * Lists the documents of another format, which are no requirement sets and are not used.
     *
     * @return the files, in order of name
     */
    public List<Path> passedOver() {
        return passedOver;
    }

    /**
     * Makes a catalogue with the sets of this directory over those that it holds.
     *
     * @param catalogue the catalogue
     * @return the new catalogue
     * @throws IllegalStateException if there are {@link #problems()}
     */
    public Catalogue over(Catalogue catalogue) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the directory has problems: " + problems);
        }
        Catalogue layered = catalogue;
        for (RequirementSet set : sets.values()) {
            layered = layered.with(set);
        }
        return layered;
    }
}
