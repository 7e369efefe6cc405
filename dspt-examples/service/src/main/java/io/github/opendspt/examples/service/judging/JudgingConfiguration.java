package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.service.settings.ServiceSettings;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What verdicts rest on. */
@Configuration(proxyBeanMethods = false)
class JudgingConfiguration {

    @Bean
    HeldRequirements heldRequirements(ServiceSettings settings) throws IOException {
        return settings.catalogue() == null ? HeldRequirements.bundled() : HeldRequirements.over(settings.catalogue());
    }

    @Bean
    Catalogue catalogue(HeldRequirements held) {
        return held.catalogue();
    }

    @Bean
    Evaluator evaluator(HeldRequirements held) {
        return Evaluator.of(held.catalogue(), CreditEngine.bundled()::credits);
    }
}
