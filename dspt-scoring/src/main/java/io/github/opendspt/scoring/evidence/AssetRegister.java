package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What runs, and until when it gets security updates. A product of which no end of support is known is not known to be
 * supported. Stateless.
 */
public final class AssetRegister {

    private AssetRegister() {}

    /**
     * An asset, without a name. A value: immutable and thread-safe.
     *
     * @param product the product
     * @param version its version, blank if it has none
     * @param supportEndsOn the last day of its security updates, or {@code null} to look it up
     * @param operatingSystem whether it is an operating system
     * @param dealtWith whether it is isolated, or its risk is accepted or planned for
     */
    public record Asset(
            String product,
            String version,
            @Nullable LocalDate supportEndsOn,
            boolean operatingSystem,
            boolean dealtWith) {

        /** Rejects {@code null} where the component may not be. */
        public Asset {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(version, "version");
        }
    }

    /**
     * Reads a table with the columns of {@link Register#ASSETS}.
     *
     * @param in the table in UTF-8; it is not closed
     * @return the assets, or every problem of the table
     * @throws IOException if the stream cannot be read
     */
    public static Reading<List<Asset>> read(InputStream in) throws IOException {
        return RegisterTable.read(Register.ASSETS, in, row -> {
            String product = row.requiredText(RegisterColumn.PRODUCT, RegisterTable.LONGEST_TEXT);
            String version = row.text(RegisterColumn.VERSION, RegisterTable.LONGEST_TEXT);
            return new Asset(
                    product == null ? "" : product,
                    version == null ? "" : version,
                    row.day(RegisterColumn.SUPPORT_ENDS_ON),
                    Boolean.TRUE.equals(row.yes(RegisterColumn.OPERATING_SYSTEM)),
                    Boolean.TRUE.equals(row.yes(RegisterColumn.DEALT_WITH)));
        });
    }

    /**
     * Says what the register shows: whether everything is supported or, where the item asks for that, managed; which part of
     * what is not supported is dealt with (rule A37); and whether the operating systems are supported. Where all are supported,
     * the evidence runs out with the first of them.
     *
     * @param context what it is looked at by, with the list of ends of support
     * @param assets the assets
     * @return the evidence
     */
    public static RegisterEvidence evidence(RegisterContext context, List<Asset> assets) {
        Showing showing = new Showing(context, Register.ASSETS);
        if (assets.isEmpty()) {
            showing.note(RegisterShownCodes.EMPTY);
            return showing.done();
        }
        Counts all = support(context, assets);
        showing.show(
                RegisterQuestion.ALL_SUPPORTED,
                all.says(),
                firstEnd(context, assets, all),
                tick(all.holds()),
                RegisterShownCodes.SUPPORTED,
                arguments(context, all));
        List<Asset> unsupported = assets.stream()
                .filter(asset -> Boolean.FALSE.equals(isSupported(context, asset)))
                .toList();
        Counts dealtWith = Counts.of(unsupported, Asset::dealtWith);
        managed(showing, context, assets, all, dealtWith);
        if (!unsupported.isEmpty()) {
            showing.show(
                    RegisterQuestion.UNSUPPORTED_LISTED,
                    dealtWith.says(),
                    null,
                    null,
                    RegisterShownCodes.UNSUPPORTED,
                    dealtWith.yes(),
                    dealtWith.all());
        }
        List<Asset> systems = assets.stream().filter(Asset::operatingSystem).toList();
        Counts ofSystems = support(context, systems);
        if (!systems.isEmpty()) {
            showing.show(
                    RegisterQuestion.SYSTEMS_SUPPORTED,
                    ofSystems.says(),
                    firstEnd(context, systems, ofSystems),
                    tick(ofSystems.holds()),
                    RegisterShownCodes.SYSTEMS_SUPPORTED,
                    arguments(context, ofSystems));
        }
        return showing.done();
    }

    /** Where the item is content with what is isolated or accepted, only what is neither counts against it. */
    private static void managed(
            Showing showing, RegisterContext context, List<Asset> assets, Counts all, Counts dealtWith) {
        boolean open = all.unknown() > 0 && dealtWith.no() == 0;
        EvidenceSays says = open ? EvidenceSays.SILENT : Showing.supportsIf(dealtWith.no() == 0);
        showing.show(
                RegisterQuestion.UNSUPPORTED_MANAGED,
                says,
                firstEnd(context, assets, all),
                open ? null : Answer.yes(dealtWith.no() == 0),
                RegisterShownCodes.SUPPORTED,
                arguments(context, all));
    }

    private static @Nullable Answer tick(@Nullable Boolean holds) {
        return holds == null ? null : Answer.yes(holds);
    }

    private static Object[] arguments(RegisterContext context, Counts counts) {
        return new Object[] {counts.all(), counts.yes(), context.asAt(), counts.no(), counts.unknown()};
    }

    private static Counts support(RegisterContext context, List<Asset> assets) {
        return Counts.of(assets, asset -> isSupported(context, asset));
    }

    private static @Nullable LocalDate end(RegisterContext context, Asset asset) {
        return asset.supportEndsOn != null
                ? asset.supportEndsOn
                : context.endOfSupport().endsOn(asset.product, asset.version).orElse(null);
    }

    private static @Nullable Boolean isSupported(RegisterContext context, Asset asset) {
        LocalDate end = end(context, asset);
        return end == null ? null : !end.isBefore(context.asAt());
    }

    /** The day with which the first of the assets ends, where all are supported. */
    private static @Nullable LocalDate firstEnd(RegisterContext context, List<Asset> assets, Counts support) {
        if (support.yes() < assets.size()) {
            return null;
        }
        return assets.stream()
                .map(asset -> end(context, asset))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
