package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when products get security updates. The list that this library ships is a start; a host adds what it knows. A product
 * that is not listed is not known, and never taken for supported. Immutable and thread-safe.
 */
public final class EndOfSupport {

    private static final int LONGEST_NAME = 200;

    private final Map<String, LocalDate> byName;

    private EndOfSupport(Map<String, LocalDate> byName) {
        this.byName = byName;
    }

    /**
     * Gives the list that this library ships.
     *
     * @return the list, always the same
     */
    public static EndOfSupport bundled() {
        return Bundled.LIST;
    }

    /**
     * Makes a list like this one with a further product, or another day for one.
     *
     * @param product the product, such as {@code Windows Server}
     * @param version its version, such as {@code 2019}; blank if it has none
     * @param endsOn the last day of its security updates
     * @return the list
     */
    public EndOfSupport with(String product, String version, LocalDate endsOn) {
        Map<String, LocalDate> more = new HashMap<>(byName);
        more.put(key(product, version), Objects.requireNonNull(endsOn, "endsOn"));
        return new EndOfSupport(more);
    }

    /**
     * Finds the last day of the security updates of a product. Names are compared by their letters and digits, without regard
     * to case.
     *
     * @param product the product
     * @param version its version; blank if it has none
     * @return the day; empty if it is not known
     */
    public Optional<LocalDate> endsOn(String product, String version) {
        return Optional.ofNullable(byName.get(key(product, version)));
    }

    private static String key(String product, String version) {
        String name = product + version;
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i)) || name.charAt(i) == '.') {
                key.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return key.toString();
    }

    /** {@return how many products there are} */
    @Override
    public String toString() {
        return byName.size() + " products";
    }

    private record Product(String product, String version, LocalDate endsOn, Provenance provenance) {}

    /** The list that this library ships. It loads through this class. */
    private static final class Bundled {

        static final EndOfSupport LIST = BundledDocument.read(
                file -> EndOfSupport.class.getResourceAsStream(file),
                "end-of-support.json",
                DocumentReader.of(document()),
                Bundled::list);

        private static EndOfSupport list(List<Product> products) {
            Map<String, LocalDate> byName = new HashMap<>();
            products.forEach(one -> byName.put(key(one.product, one.version), one.endsOn));
            return new EndOfSupport(byName);
        }

        private static Shape<List<Product>> document() {
            ObjectShape.Builder<List<Product>> shape = ObjectShape.document(
                    "endOfSupport", "dspt-end-of-support/1", "Until when products get security updates.");
            Member<List<Product>> products =
                    shape.required("products", Shapes.list(product(), Bounds.ENTRIES), "The products.");
            return shape.build(values -> values.get(products), (value, parts) -> {
                parts.put(products, value);
            });
        }

        private static Shape<Product> product() {
            ObjectShape.Builder<Product> shape = ObjectShape.named("product", "A product in one version.");
            Member<String> product = shape.required("product", Shapes.nonBlankText(LONGEST_NAME), "Its name.");
            Member<String> version = shape.required("version", Shapes.nonBlankText(LONGEST_NAME), "Its version.");
            Member<LocalDate> endsOn = shape.required("endsOn", Shapes.date(), "The last day of its security updates.");
            Member<Provenance> provenance =
                    shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
            return shape.build(
                    values -> new Product(
                            values.get(product), values.get(version), values.get(endsOn), values.get(provenance)),
                    (value, parts) -> {
                        parts.put(product, value.product());
                        parts.put(version, value.version());
                        parts.put(endsOn, value.endsOn());
                        parts.put(provenance, value.provenance());
                    });
        }
    }
}
