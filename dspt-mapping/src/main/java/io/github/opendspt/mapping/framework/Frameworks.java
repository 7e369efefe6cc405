package io.github.opendspt.mapping.framework;

import io.github.opendspt.model.internal.document.BundledDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The frameworks that are held, by id.
 *
 * <p>{@link #bundled()} holds what this library ships; {@link #with} adds a host's own beside them. The bundled ones load
 * when they are first asked for. Immutable, equal by value, and thread-safe.
 */
public final class Frameworks {

    private final Map<String, Framework> frameworks;

    private Frameworks(Map<String, Framework> frameworks) {
        this.frameworks = frameworks;
    }

    /** Loads on first use, in the way of the language: once, and visible to every thread. */
    private static final class Bundled {
        static final Frameworks INSTANCE = of(BundledDocument.read(
                file -> Frameworks.class.getResourceAsStream(file),
                "index.json",
                FrameworkJson.INDEX_READER,
                index -> index.frameworks().stream().map(Bundled::read).toList()));

        private static Framework read(String id) {
            return BundledDocument.read(
                    file -> Frameworks.class.getResourceAsStream(file),
                    id + ".json",
                    FrameworkJson.READER,
                    FrameworkDocument::toFramework);
        }
    }

    /**
     * The frameworks that this library ships: {@code cyber-essentials}, {@code iso-27001-2013} and
     * {@code iso-27001-2022}.
     *
     * @return the frameworks, always the same
     * @throws ExceptionInInitializerError if a bundled resource is missing or broken; the cause names it
     */
    public static Frameworks bundled() {
        return Bundled.INSTANCE;
    }

    private static Frameworks of(List<Framework> list) {
        Map<String, Framework> byId = new LinkedHashMap<>();
        for (Framework framework : list) {
            Framework held = byId.putIfAbsent(framework.id(), framework);
            if (held != null) {
                throw new IllegalArgumentException("two frameworks have the id '" + framework.id() + "': " + held.name()
                        + " and " + framework.name());
            }
        }
        return new Frameworks(byId);
    }

    /**
     * These frameworks and a host's own. Nothing is replaced; this object is unchanged.
     *
     * @param first a framework
     * @param more further frameworks
     * @return the new frameworks, those added after those held
     * @throws IllegalArgumentException if two frameworks have the same id; the message names both
     */
    public Frameworks with(Framework first, Framework... more) {
        List<Framework> list = new ArrayList<>(frameworks.values());
        list.add(Objects.requireNonNull(first, "first"));
        list.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
        return of(list);
    }

    /**
     * Every framework.
     *
     * @return the frameworks, in order
     */
    public List<Framework> frameworks() {
        return List.copyOf(frameworks.values());
    }

    /**
     * Looks up a framework.
     *
     * @param id the id, such as {@code iso-27001-2022}
     * @return the framework; empty if none of that id is held
     */
    public Optional<Framework> find(String id) {
        return Optional.ofNullable(frameworks.get(Objects.requireNonNull(id, "id")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frameworks that && frameworks().equals(that.frameworks());
    }

    @Override
    public int hashCode() {
        return frameworks().hashCode();
    }

    /** {@return the ids} */
    @Override
    public String toString() {
        return frameworks.keySet().toString();
    }
}
