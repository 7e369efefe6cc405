package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.service.ServiceSettings;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.StrictBinding;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what comes in is read. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Far more than anybody reads, and little enough to answer with. */
    private static final int MAX_PROBLEMS = 200;

    /** The reader of whole documents, bounded. */
    @Bean
    DocumentReader<Assessment> assessmentReader(ServiceSettings settings) {
        int maxDepth = ReadLimits.defaults().maxDepth();
        return AssessmentJson.reader().withLimits(new ReadLimits(settings.maxDocumentBytes(), maxDepth, MAX_PROBLEMS));
    }

    /** The mapper that Spring binds bodies with, made as strict as the reader. */
    @Bean
    JsonMapperBuilderCustomizer strictBinding() {
        return StrictBinding::configure;
    }

    /** The values that stand in paths and queries. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, EvidenceRef.class, EvidenceRef::parse);
        registry.addConverter(String.class, OdsCode.class, OdsCode::parse);
        registry.addConverter(String.class, LocalDate.class, Days::parse);
    }
}
