package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bill of materials, as it is published, names the modules of one release and changes nothing else of a host. */
class BillOfMaterialsTest {

    private final Pom published = Pom.at(Shipped.file("dspt-bom", ".pom"));

    @Test
    void managesEveryPublishedModuleInItsOwnVersion() {
        String dependency = "/project/dependencyManagement/dependencies/dependency";

        assertThat(published.texts("/project/version")).containsExactly(Shipped.VERSION);
        assertThat(published.texts(dependency + "/groupId")).containsOnly("io.github.opendspt");
        assertThat(published.texts(dependency + "/artifactId")).containsExactlyElementsOf(Shipped.MODULES);
        assertThat(published.texts(dependency + "/version")).containsOnly("${project.version}");
        assertThat(published.texts(dependency + "/scope | " + dependency + "/type"))
                .isEmpty();
    }

    /** A parent would bring its own dependency management with it, and properties name folders of the building machine. */
    @Test
    void bringsNothingElse() {
        assertThat(published.texts("/project/packaging")).containsExactly("pom");
        assertThat(published.texts("/project/parent | /project/properties | /project/dependencies | /project/build"))
                .isEmpty();
    }
}
