package io.github.opendspt.examples.service;

import io.github.opendspt.examples.service.guard.HashPassword;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The service. Failures are answered where they happen, so that there is no route for errors. */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ServiceApplication {

    /**
     * Starts the service.
     *
     * @param args settings such as {@code --server.port=8081}; or {@code hash-password} alone, to print the hash of a password
     * @throws IOException if the password cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals(HashPassword.COMMAND)) {
            HashPassword.run();
            return;
        }
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
