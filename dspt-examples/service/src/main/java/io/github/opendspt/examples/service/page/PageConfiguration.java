package io.github.opendspt.examples.service.page;

import com.samskivert.mustache.Mustache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the pages are laid out. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** Escapes whatever it is handed; a name that a view does not have is an error. */
    @Bean
    Mustache.Compiler mustacheCompiler(Mustache.TemplateLoader templates) {
        return Mustache.compiler()
                .withLoader(templates)
                .emptyStringIsFalse(true)
                .strictSections(true);
    }
}
