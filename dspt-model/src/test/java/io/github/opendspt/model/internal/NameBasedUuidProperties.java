package io.github.opendspt.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NameBasedUuidProperties {

    @Property
    void isOfVersionFiveAndFollowsFromTheName(@ForAll String first, @ForAll String second) {
        UUID uuid = NameBasedUuid.of(first, second);

        assertThat(uuid.version()).isEqualTo(5);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(NameBasedUuid.of(first, second)).isEqualTo(uuid);
    }

    @Property
    void partsCountForThemselves(@ForAll String first, @ForAll String second) {
        assertThat(NameBasedUuid.of(first, second)).isNotEqualTo(NameBasedUuid.of(first + second));
        assertThat(NameBasedUuid.of(first + "x", second)).isNotEqualTo(NameBasedUuid.of(first, "x" + second));
    }

    /** Computed by another implementation: uuid5(uuid5(NAMESPACE_URL, the project's address), "7:catalog1:4"). */
    @Example
    void agreesWithOtherImplementations() {
        assertThat(NameBasedUuid.of("catalog", "4")).hasToString("c28d5a9d-7cb7-574b-aafc-13a218239edc");
    }
}
