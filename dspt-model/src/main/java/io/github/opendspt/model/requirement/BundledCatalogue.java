package io.github.opendspt.model.requirement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue that this library ships. */
final class BundledCatalogue {

    static final Catalogue INSTANCE = new Catalogue(List.of(), new TreeMap<>(), Map.of());

    private BundledCatalogue() {}
}
