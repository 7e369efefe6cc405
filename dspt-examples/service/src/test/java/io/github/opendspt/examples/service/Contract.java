package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document and the schemas that it refers to, as they are served: what answers are held to. */
final class Contract {

    private static final String HOME = "http://service";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode openapi;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode openapi, Map<String, String> documents) {
        this.openapi = openapi;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
    }

    static Contract of(RunningService service) {
        Map<String, String> documents = new HashMap<>();
        String openapi = service.get("/openapi").text();
        documents.put(HOME + "/openapi", openapi);
        for (JsonNode schema : MAPPER.readTree(service.get("/schemas").text()).get("schemas")) {
            String path = schema.get("href").stringValue();
            documents.put(HOME + path, service.get(path).text());
        }
        return new Contract(MAPPER.readTree(openapi), documents);
    }

    /** Every route, as method and path. */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        openapi.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    /**
     * Holds an answer to what is written. The pages are not: they are for people.
     *
     * @throws AssertionError if a status, a media type, a header or a body is not as written
     */
    void check(String method, String path, RunningService.Answer answer) {
        String bare = path.replaceFirst("\\?.*", "");
        Optional<String> route = openapi.get("paths").propertyNames().stream()
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]*}", "[^/]+"), bare))
                .findFirst();
        String pointer = route.map(template -> "/paths/" + escape(template) + "/" + method.toLowerCase(Locale.ROOT))
                .orElse("");
        JsonNode operation = openapi.at(route.isEmpty() ? "/nowhere" : pointer);
        if (operation.isMissingNode()) {
            return;
        }
        JsonNode responses = operation.get("responses");
        String status = String.valueOf(answer.status());
        String key = responses.has(status) ? status : "default";
        assertThat(key.equals("default") && answer.status() < 400)
                .as("%s %s answers %s, which is not written", method, path, status)
                .isFalse();
        String at = pointer + "/responses/" + key;
        JsonNode response = responses.get(key);
        if (response.has("$ref")) {
            at = response.get("$ref").stringValue().substring(1);
            response = openapi.at(at);
        }
        if (response.has("headers")) {
            assertThat(answer.headers().map().keySet().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()))
                    .containsAll(response.get("headers").propertyNames().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (!response.has("content")) {
            assertThat(answer.body()).as("%s %s", method, path).isEmpty();
            return;
        }
        String type = answer.header("Content-Type").replace("text/html;charset=UTF-8", "text/html");
        assertThat(response.get("content").propertyNames())
                .as("%s %s %s", method, path, status)
                .contains(type);
        if (type.contains("json")) {
            Schema schema = schemas.computeIfAbsent(
                    at + "/content/" + escape(type) + "/schema",
                    where -> registry.getSchema(SchemaLocation.of(HOME + "/openapi#" + where)));
            assertThat(schema.validate(answer.text(), InputFormat.JSON))
                    .as("%s %s %s: %s", method, path, status, answer.text())
                    .isEmpty();
        }
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
