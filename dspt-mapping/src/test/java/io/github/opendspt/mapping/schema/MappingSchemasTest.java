package io.github.opendspt.mapping.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.JsonSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingSchemasTest {

    static Stream<SchemaDocument> shipped() {
        return MappingSchemas.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isTheFileInTheJar(SchemaDocument schema) throws IOException {
        Path folder = Path.of("src/main/resources/io/github/opendspt/mapping/schema");
        Golden.check(folder.resolve(schema.fileName()), schema.text());
        assertThat(MappingSchemas.class.getResource(schema.fileName())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasAnIdOfItsOwn(SchemaDocument schema) {
        assertThat(schema.id()).isEqualTo("urn:opendspt:schema:" + schema.name() + ":1");
        assertThat(JsonSchemas.compileOwn(schema.text())).isNotNull();
    }

    @Test
    void areNamedForTheirDocuments() {
        assertThat(MappingSchemas.all().stream().map(SchemaDocument::name)).containsExactly("credit", "crosswalk");
    }
}
