package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Items that an older edition is known to have asked of a category: that they were there, and no more. Which of them were
 * mandatory, what exempted from them and what else was asked is not known, so this is no requirement set: nothing is scored by
 * it, and nothing is projected from it. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category
 * @param note what else is to be known of the list, or {@code null} if nothing is
 * @param provenance where the list comes from
 * @param items the items, in order of ref
 */
public record HistoricItems(
        Edition edition, Category category, @Nullable String note, Provenance provenance, List<HistoricItem> items) {

    private static final String FORMAT = "dspt-historic-items/1";
    private static final int MOST_NOTE = 500;

    /** Rejects {@code null} where the component may not be and copies the items. */
    public HistoricItems {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(provenance, "provenance");
        items = List.copyOf(items);
    }

    /**
     * An item that was there. A value: immutable and thread-safe.
     *
     * @param ref its ref, which may ask something else in another edition or category (rule A35)
     * @param title what it asked, in this project's own short words
     */
    public record HistoricItem(EvidenceRef ref, String title) {

        /** Rejects {@code null}. */
        public HistoricItem {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * Lists what this library ships.
     *
     * @return the lists, in order of edition and category, always the same
     */
    public static List<HistoricItems> all() {
        return Bundled.LISTS;
    }

    /**
     * Finds the list of an edition and category, among those that this library ships.
     *
     * @param edition the edition
     * @param category the category
     * @return the list; empty if none is held
     */
    public static Optional<HistoricItems> of(Edition edition, Category category) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        return Bundled.LISTS.stream()
                .filter(list -> list.edition.equals(edition) && list.category.equals(category))
                .findFirst();
    }

    /**
     * Looks up an item.
     *
     * @param ref the ref
     * @return the item; empty if the list does not have it, which says nothing where the list is a part
     */
    public Optional<HistoricItem> item(EvidenceRef ref) {
        Objects.requireNonNull(ref, "ref");
        return items.stream().filter(item -> item.ref.equals(ref)).findFirst();
    }

    /** {@return edition, category and the number of items} */
    @Override
    public String toString() {
        return "HistoricItems[" + edition + " category " + category + ": " + items.size() + " items]";
    }

    /** The lists that this library ships, read when they are first asked for. */
    private static final class Bundled {
        static final List<HistoricItems> LISTS = BundledDocument.read(
                file -> HistoricItems.class.getResourceAsStream(file),
                "historic-items.json",
                DocumentReader.of(document()),
                List::copyOf);

        private static Shape<List<HistoricItems>> document() {
            ObjectShape.Builder<List<HistoricItems>> shape =
                    ObjectShape.named("historicItemLists", "Items that older editions are known to have asked.");
            Member<String> format =
                    shape.required("format", Shapes.constant(FORMAT), "The name and major version of the format.");
            Member<List<HistoricItems>> lists =
                    shape.required("lists", Shapes.list(list(), Bounds.ENTRIES), "One for each edition and category.");
            return shape.build(values -> values.get(lists), (value, parts) -> {
                parts.put(format, FORMAT);
                parts.put(lists, value);
            });
        }

        private static Shape<HistoricItems> list() {
            ObjectShape.Builder<HistoricItems> shape =
                    ObjectShape.named("historicItems", "Items that an edition is known to have asked of a category.");
            Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
            Member<Category> category = shape.required("category", CommonShapes.category(), "The category.");
            Member<String> note =
                    shape.optional("note", Shapes.nonBlankText(MOST_NOTE), "What else is to be known of it.");
            Member<Provenance> provenance =
                    shape.required("provenance", RequirementShapes.provenance(), "Where it comes from.");
            Member<List<HistoricItem>> items =
                    shape.required("items", Shapes.list(item(), Bounds.ITEMS), "The items, in order of ref.");
            return shape.build(
                    values -> new HistoricItems(
                            values.get(edition),
                            values.get(category),
                            values.orNull(note),
                            values.get(provenance),
                            values.get(items)),
                    (value, parts) -> {
                        parts.put(edition, value.edition());
                        parts.put(category, value.category());
                        parts.put(note, value.note());
                        parts.put(provenance, value.provenance());
                        parts.put(items, value.items());
                    });
        }

        private static Shape<HistoricItem> item() {
            ObjectShape.Builder<HistoricItem> shape = ObjectShape.named("historicItem", "An item that was there.");
            Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "Its ref.");
            Member<String> title =
                    shape.required("title", Shapes.nonBlankText(EvidenceItem.MAX_TITLE), "What it asked.");
            return shape.build(values -> new HistoricItem(values.get(ref), values.get(title)), (value, parts) -> {
                parts.put(ref, value.ref());
                parts.put(title, value.title());
            });
        }
    }
}
