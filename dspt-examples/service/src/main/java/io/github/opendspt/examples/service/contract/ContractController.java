package io.github.opendspt.examples.service.contract;

import io.github.opendspt.examples.service.web.Refusals;
import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.model.schema.SchemaDocument;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The contract. The schemas are the SDK's own, drawn from the very shapes by which it reads; the OpenAPI document, which
 * is written by hand, refers to them.
 */
@RestController
class ContractController {

    private final Map<String, SchemaDocument> schemas = new TreeMap<>();

    ContractController(Catalogue catalogue) {
        Stream.of(
                        ModelSchemas.all().stream(),
                        MappingSchemas.all().stream(),
                        ScoringSchemas.all().stream(),
                        catalogue.requirementSets().stream().map(ModelSchemas::assessment),
                        catalogue.caf().outcomes().stream()
                                .flatMap(outcomes ->
                                        Stream.of(ModelSchemas.assessment(outcomes), ModelSchemas.profile(outcomes))))
                .flatMap(each -> each)
                .forEach(schema -> schemas.put(schema.name(), schema));
    }

    /**
     * The schemas that there are.
     *
     * @param schemas each with its name and id, in order of name
     */
    record Schemas(List<Entry> schemas) {

        /**
         * A schema.
         *
         * @param name its name
         * @param id its {@code $id}
         * @param href where it is served
         */
        record Entry(String name, String id, String href) {}
    }

    @GetMapping(path = "/schemas", produces = MediaType.APPLICATION_JSON_VALUE)
    Schemas list() {
        return new Schemas(schemas.values().stream()
                .map(schema -> new Schemas.Entry(schema.name(), schema.id(), "/schemas/" + schema.name()))
                .toList());
    }

    @GetMapping(path = "/schemas/{name}", produces = "application/schema+json")
    byte[] schema(@PathVariable String name) {
        SchemaDocument schema = schemas.get(name);
        if (schema == null) {
            throw Refusals.noSchema(new ArrayList<>(schemas.keySet()));
        }
        return schema.text().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/openapi", produces = "application/vnd.oai.openapi+json;version=3.1")
    Resource openapi() {
        return new ClassPathResource("openapi.json");
    }
}
