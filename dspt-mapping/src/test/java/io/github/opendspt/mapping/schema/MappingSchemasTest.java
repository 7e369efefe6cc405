package io.github.opendspt.mapping.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.model.schema.SchemaDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingSchemasTest {

    static Stream<SchemaDocument> shipped() {
        return MappingSchemas.all().stream();
    }

    /** To renew the files after a change, copy target/schemas over them. */
    @ParameterizedTest
    @MethodSource("shipped")
    void isTheFileInTheJar(SchemaDocument schema) throws IOException {
        Path drawn = Files.createDirectories(Path.of("target", "schemas")).resolve(schema.fileName());
        Files.writeString(drawn, schema.text());
        try (InputStream file = MappingSchemas.class.getResourceAsStream(schema.fileName())) {
            assertThat(file).as("copy %s to the resources", drawn).isNotNull();
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(schema.text());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasAnIdOfItsOwn(SchemaDocument schema) {
        assertThat(schema.id()).isEqualTo("urn:opendspt:schema:" + schema.name() + ":1");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.text()))
                .isNotNull();
    }

    @Test
    void areNamedForTheirDocuments() {
        assertThat(MappingSchemas.all().stream().map(SchemaDocument::name)).containsExactly("credit");
    }
}
