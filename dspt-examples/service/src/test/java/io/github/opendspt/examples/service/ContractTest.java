package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.service.RunningService.Answer;
import io.github.opendspt.examples.service.web.Asker;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract itself. That answers are as it says is checked at each of them. */
class ContractTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final RunningService SERVICE = RunningService.shared();

    @Test
    void everyRouteIsWrittenAndEveryWrittenRouteIsThere() {
        Set<String> there = new TreeSet<>();
        SERVICE.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    boolean ours = handler.getBeanType().getPackageName().startsWith("io.github.opendspt");
                    if (ours && mapping.getPatternValues().stream().anyMatch(Asker::isForMachines)) {
                        for (RequestMethod method :
                                mapping.getMethodsCondition().getMethods()) {
                            mapping.getPatternValues().forEach(path -> there.add(method + " " + path));
                        }
                    }
                });

        assertThat(Contract.of(SERVICE).routes()).isEqualTo(there).hasSize(15);
    }

    /** By the library that most tools read it with. */
    @Test
    void theDescriptionIsValid() {
        ParseOptions options = new ParseOptions();
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(SERVICE.get("/openapi").text(), List.of(), options);

        assertThat(read.getMessages()).isNullOrEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(11);
    }

    /** Each reference leads to something that is served. */
    @Test
    void theReferencesResolve() {
        JsonNode openapi = MAPPER.readTree(SERVICE.get("/openapi").text());
        List<String> references = new ArrayList<>();
        openapi.findValues("$ref").forEach(ref -> references.add(ref.stringValue()));

        assertThat(references).anyMatch(ref -> ref.equals("schemas/scorecard"));
        for (String reference : references) {
            String[] parts = reference.split("#", 2);
            if (parts[0].startsWith("https:")) {
                continue;
            }
            JsonNode document = parts[0].isEmpty()
                    ? openapi
                    : MAPPER.readTree(SERVICE.get("/" + parts[0]).text());
            assertThat(document.at(parts.length == 1 ? "" : parts[1]).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void theSchemasAreThoseOfTheSdk() {
        JsonNode list = MAPPER.readTree(SERVICE.get("/schemas").text()).get("schemas");
        assertThat(list.findValuesAsString("name"))
                .contains("assessment", "scorecard", "credit", "plan", "problem", "assessment-2025-26-category-2");
        for (JsonNode entry : list) {
            Answer schema = SERVICE.get(entry.get("href").stringValue());
            assertThat(schema.type()).isEqualTo("application/schema+json");
            assertThat(MAPPER.readTree(schema.text()).get("$id")).isEqualTo(entry.get("id"));
        }
    }

    @Test
    void anUnknownSchemaIsNotFound() {
        for (String name : List.of("nothing", "assessment.schema.json", "openapi.json")) {
            assertThat(SERVICE.get("/schemas/" + name).status()).as(name).isEqualTo(404);
        }
        assertThat(SERVICE.get("/schemas/nothing").text()).contains("there are assessment, ");
    }
}
