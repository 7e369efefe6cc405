package io.github.opendspt.examples.service.guard;

import io.github.opendspt.examples.service.account.AccountSettings;
import io.github.opendspt.examples.service.account.Role;
import io.github.opendspt.examples.service.web.Asker;
import io.github.opendspt.examples.service.web.Refuser;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Sign-in: a form and a session for people, HTTP Basic for machines, the same users for both. What a form posts carries a
 * token that is also in a cookie, so it does not lapse with the session; what a machine sends is no form, and no page of
 * another site gets past {@link OriginFilter}.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!insecure")
class SecurityConfiguration {

    static final String[] EVERYBODY = {"/health/**", "/schemas/**", "/openapi/**"};

    private static final String[] ANYBODY = {"/sign-in", "/style/**", "/script/**"};

    private static final String[] ANY_ROLE =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(AccountSettings settings) {
        if (settings.users().isEmpty()) {
            throw new IllegalStateException("no user may sign in: set dspt.users, or run on this machine alone with"
                    + " --spring.profiles.active=insecure");
        }
        return new InMemoryUserDetailsManager(settings.users().entrySet().stream()
                .map(user -> User.withUsername(user.getKey())
                        .password(user.getValue().password())
                        .roles(user.getValue().roles().stream().map(Role::name).toArray(String[]::new))
                        .build())
                .toList());
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Refuser refuser, SignInAttempts attempts) {
        return common(http)
                .securityMatcher(Asker.machinePatterns())
                .authorizeHttpRequests(
                        requests -> byRole(requests.requestMatchers(EVERYBODY).permitAll()))
                .addFilterBefore(attempts, BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, failure) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OpenDSPT\", charset=\"UTF-8\"");
                    refuser.refuse(request, response, HttpStatus.UNAUTHORIZED, "Sign in by HTTP Basic.");
                }))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        failures -> failures.accessDeniedHandler((request, response, denied) -> refuser.refuse(
                                request, response, HttpStatus.FORBIDDEN, "The user does not have the role for this.")))
                .build();
    }

    private static void byRole(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/**")
                .hasAnyRole(ANY_ROLE)
                .anyRequest()
                .hasAnyRole(Role.EDITOR.name(), Role.CONFIRMER.name());
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, SignInPages pages, SignInAttempts attempts) {
        return common(http)
                .authorizeHttpRequests(requests -> byRole(requests.requestMatchers(ANYBODY)
                        .permitAll()
                        .requestMatchers("/sign-out")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/work/*/confirmations", "/work/*/publication")
                        .hasRole(Role.CONFIRMER.name())
                        .requestMatchers(HttpMethod.POST, "/**")
                        .hasRole(Role.EDITOR.name())))
                .addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(pages::signedIn)
                        .failureHandler(pages::refused)
                        .permitAll())
                .logout(out ->
                        out.logoutUrl("/sign-out").deleteCookies("JSESSIONID").logoutSuccessUrl("/sign-in?out"))
                .csrf(csrf -> csrf.csrfTokenRepository(token()))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(pages::signInFirst).accessDeniedHandler(pages::denied))
                .build();
    }

    /** The token in a cookie that no script reads and no other site sends along. */
    static CookieCsrfTokenRepository token() {
        CookieCsrfTokenRepository token = new CookieCsrfTokenRepository();
        token.setCookieCustomizer(cookie -> cookie.path("/").httpOnly(true).sameSite("Strict"));
        return token;
    }

    /** Headers are set for every answer, before Spring Security is asked. */
    static HttpSecurity common(HttpSecurity http) {
        return http.headers(AbstractHttpConfigurer::disable);
    }
}
