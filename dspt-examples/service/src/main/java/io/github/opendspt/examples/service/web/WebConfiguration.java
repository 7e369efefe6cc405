package io.github.opendspt.examples.service.web;

import com.samskivert.mustache.Mustache;
import io.github.opendspt.examples.service.document.DocumentIntake;
import io.github.opendspt.examples.service.settings.ServiceSettings;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.json.StrictBinding;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what comes in is read. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<HeavyRequests> heavy;

    WebConfiguration(ObjectProvider<HeavyRequests> heavy) {
        this.heavy = heavy;
    }

    /** The reader of whole documents, bounded. */
    @Bean
    DocumentIntake documentIntake(ServiceSettings settings) {
        return new DocumentIntake(settings.maxDocumentBytes());
    }

    /** Escapes whatever it is handed; a name that a view does not have is an error. */
    @Bean
    Mustache.Compiler mustacheCompiler(Mustache.TemplateLoader templates) {
        return Mustache.compiler()
                .withLoader(templates)
                .emptyStringIsFalse(true)
                .strictSections(true);
    }

    /** The mapper that Spring binds bodies with, made as strict as the reader. */
    @Bean
    JsonMapperBuilderCustomizer strictBinding() {
        return StrictBinding::configure;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(heavy.getObject());
    }

    /** The values that stand in paths and queries. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, EvidenceRef.class, EvidenceRef::parse);
        registry.addConverter(String.class, Ref.class, Ref::parse);
        registry.addConverter(String.class, CafOutcomeRef.class, CafOutcomeRef::parse);
        registry.addConverter(String.class, OdsCode.class, OdsCode::parse);
        registry.addConverter(String.class, LocalDate.class, Days::parse);
    }
}
