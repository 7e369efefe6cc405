package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.service.ServiceSettings;
import io.github.opendspt.examples.workbook.CatalogueDirectory;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.requirement.Catalogue;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What verdicts rest on. */
@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    /**
     * The bundled requirement sets, with those of the configured directory over them. A directory with a fault keeps the
     * service from starting: without the file, a bundled set might stand in for the host's own.
     */
    @Bean
    Catalogue catalogue(ServiceSettings settings) throws IOException {
        return settings.catalogue() == null
                ? Catalogue.bundled()
                : CatalogueDirectory.read(settings.catalogue()).over(Catalogue.bundled());
    }

    @Bean
    CreditEngine creditEngine() {
        return CreditEngine.bundled();
    }
}
