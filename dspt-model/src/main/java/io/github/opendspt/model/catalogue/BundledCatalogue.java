package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.catalogue.CatalogueIndex.Entry;
import io.github.opendspt.model.catalogue.Holdings.Place;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue that this library ships: an index, and a requirement set for each of its entries, all of them the very
 * documents that a host may supply. They load through this class, never through a class loader of the host's.
 */
final class BundledCatalogue {

    private static final Logger LOGGER = LoggerFactory.getLogger(Catalogue.class);

    static final Catalogue INSTANCE = load();

    private BundledCatalogue() {}

    private static Catalogue load() {
        CatalogueIndex index = read("catalogue.json", CatalogueJson.reader());
        TreeMap<Edition, EditionFacts> editions = new TreeMap<>();
        for (EditionFacts facts : index.editions()) {
            editions.put(facts.edition(), facts);
        }
        Map<Place, Supplier<RequirementSet>> sets = new HashMap<>();
        for (Entry entry : index.requirementSets()) {
            sets.put(new Place(entry.edition(), entry.category()), () -> requirements(entry));
        }
        Map<Edition, Supplier<CafOutcomes>> outcomes = new HashMap<>();
        for (Edition edition : index.cafEditions()) {
            outcomes.put(edition, new Once<>(() -> outcomes(edition)));
        }
        return new Catalogue(index.standards(), editions, Holdings.of(sets), true, new CafCatalogue(outcomes));
    }

    private static RequirementSet requirements(Entry entry) {
        RequirementSet loaded = read(
                "requirements-" + entry.edition() + "-category-" + entry.category() + ".json",
                RequirementSetJson.reader());
        LOGGER.debug("loaded the requirements of {}, {}", loaded, loaded.checksum());
        return loaded;
    }

    private static CafOutcomes outcomes(Edition edition) {
        CafOutcomes loaded = read("caf-outcomes-" + edition + ".json", CafOutcomesJson.reader());
        LOGGER.debug("loaded the outcomes of {}, {}", edition, loaded.checksum());
        return loaded;
    }

    static <T> T read(String resource, DocumentReader<T> reader) {
        return BundledDocument.read(
                file -> BundledCatalogue.class.getResourceAsStream(file), resource, reader, document -> document);
    }
}
