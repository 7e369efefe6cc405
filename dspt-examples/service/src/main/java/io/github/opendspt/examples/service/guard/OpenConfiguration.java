package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.account.Role;
import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.web.Asker;
import java.net.InetAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * No sign-in, for whoever tries the service on a machine of their own: everybody who reaches it may do everything. So it
 * starts only where nobody but that machine reaches it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("insecure")
class OpenConfiguration {

    OpenConfiguration(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "the profile insecure is for this machine alone: server.address must be a loopback address");
        }
        LoggerFactory.getLogger(OpenConfiguration.class)
                .warn("Nobody signs in: whoever reaches this address may read and change everything");
    }

    /** There are none, and Spring Boot makes none up. */
    @Bean
    UserDetailsService users() {
        return name -> {
            throw new UsernameNotFoundException("nobody signs in here");
        };
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return SecurityConfiguration.common(http)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .anonymous(anonymous -> anonymous
                        .principal(SignedIn.NOBODY)
                        .authorities(AuthorityUtils.createAuthorityList(Arrays.stream(Role.values())
                                .map(Role::authority)
                                .toList())))
                .csrf(csrf -> csrf.csrfTokenRepository(SecurityConfiguration.token())
                        .ignoringRequestMatchers(Asker.machinePatterns()))
                .build();
    }
}
