package consumer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A host on Jackson 2, with the Jackson 3 of the library beside it. */
public final class Jackson2 {

    private Jackson2() {}

    /**
     * Prints the assessment as Jackson 2 reads and writes it, after seeing that the library does the same.
     *
     * @param args the file of the assessment
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        String document = Files.readString(Path.of(args[0]));
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new JavaTimeModule())
                .build();
        Assessment bound = mapper.readValue(document, Assessment.class);
        Assessment read = AssessmentJson.reader().read(document).orElseThrow();
        if (!bound.equals(read)) {
            throw new IllegalStateException("Jackson 2 bound " + bound + ", the library read " + read);
        }
        System.out.write(mapper.writeValueAsString(bound).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
