package io.github.opendspt.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ServiceApplication {

    /**
     * Starts the service.
     *
     * @param args settings such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(ServiceApplication.class, args);
    }

    /**
     * The one clock. The SDK never reads any: whoever asks for a verdict says for which day, and where a request leaves
     * that out, it is today where the toolkit is.
     */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
