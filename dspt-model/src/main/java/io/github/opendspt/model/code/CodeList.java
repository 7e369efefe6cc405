package io.github.opendspt.model.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes that one module reports, each once. Filled while the class that holds its constants initialises, and only read
 * afterwards, by any number of threads.
 */
public final class CodeList {

    private final String module;
    private final List<Code> codes = new ArrayList<>();
    private final Map<String, Code> byName = new HashMap<>();

    private CodeList(String module) {
        this.module = Objects.requireNonNull(module, "module");
    }

    /**
     * Starts the list of a module.
     *
     * @param module the artifact, such as {@code dspt-scoring}
     * @return an empty list
     */
    public static CodeList of(String module) {
        return new CodeList(module);
    }

    /**
     * Adds a code.
     *
     * @param name the stable name: words joined by dots and hyphens
     * @param template the sentence, with <code>{0}</code>, <code>{1}</code> and so on for the arguments
     * @param argumentTypes the type of each argument
     * @return the code
     * @throws IllegalStateException if the list has a code of that name
     */
    public Code add(String name, String template, Class<?>... argumentTypes) {
        Code code = new Code(name, template, argumentTypes);
        if (byName.putIfAbsent(name, code) != null) {
            throw new IllegalStateException("the code " + name + " is listed twice in " + module);
        }
        codes.add(code);
        return code;
    }

    /**
     * The module.
     *
     * @return the artifact
     */
    public String module() {
        return module;
    }

    /**
     * Every code of the module.
     *
     * @return the codes, in order of declaration
     */
    public List<Code> codes() {
        return Collections.unmodifiableList(codes);
    }

    /**
     * Looks up a code.
     *
     * @param name the name
     * @return the code; empty if the module has none of that name
     */
    public Optional<Code> find(String name) {
        return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
    }
}
