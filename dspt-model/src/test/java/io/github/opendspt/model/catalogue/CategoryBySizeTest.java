package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule C6: the category of an IT supplier by its size. */
class CategoryBySizeTest {

    private static final Edition EDITION = Edition.of("2025-26");

    private static Organisation supplier(@Nullable Integer staff, @Nullable Long turnover) {
        return new Organisation(OdsCode.of("8XX01"), "Supplier", OrganisationType.IT_SUPPLIER, staff, turnover);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 10000000, 2",
        "49, 10000000, 3",
        "50, 9999999, 3",
        "49, , 3",
        ", 9999999, 3",
        "50, , 0",
        ", 10000000, 0"
    })
    void theFiguresDecide(@Nullable Integer staff, @Nullable Long turnover, int category) {
        assertThat(CategoryBySize.of(EDITION, OrganisationType.IT_SUPPLIER)
                        .orElseThrow()
                        .decide(supplier(staff, turnover)))
                .isEqualTo(category == 0 ? Optional.empty() : Optional.of(Category.of(category)));
    }

    @Test
    void nothingIsKnownOfOtherTypesAndEarlierEditions() {
        assertThat(CategoryBySize.of(EDITION, OrganisationType.GP)).isEmpty();
        assertThat(CategoryBySize.of(Edition.of("2023-24"), OrganisationType.IT_SUPPLIER))
                .isEmpty();
    }

    @Test
    void theCatalogueGoesByTheFiguresAndNamesTheRuleWhereTheyDoNotSettleIt() {
        assertThat(Catalogue.bundled()
                        .requirements(Assessment.builder(EDITION, supplier(120, 14_000_000L))
                                .build())
                        .category())
                .isEqualTo(Category.of(2));
        assertThatThrownBy(() -> Catalogue.bundled()
                        .requirements(
                                Assessment.builder(EDITION, supplier(120, null)).build()))
                .isInstanceOf(RequirementsUnavailableException.class)
                .hasMessageContaining("at least 50 staff")
                .hasMessageContaining("state the category, or staff and turnover");
    }
}
