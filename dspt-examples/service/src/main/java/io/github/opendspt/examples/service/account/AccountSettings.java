package io.github.opendspt.examples.service.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The users, under {@code dspt.users}.
 *
 * @param users each by the name to sign in with
 */
@Validated
@ConfigurationProperties("dspt")
public record AccountSettings(@DefaultValue Map<String, @Valid User> users) {

    /** Copies the map. */
    public AccountSettings {
        users = Map.copyOf(users);
    }

    /**
     * A user.
     *
     * @param password the hash of the password, as {@code java -jar dspt-service.jar hash-password} prints it
     * @param roles what they may do
     */
    public record User(
            @Pattern(
                    regexp = "\\{(bcrypt|argon2|scrypt|pbkdf2)[^}]*}.+",
                    message = "must be a hash such as {bcrypt}$2a$…")
            String password,

            @NotEmpty Set<Role> roles) {

        /** {@return the roles alone: no hash is ever shown} */
        @Override
        public String toString() {
            return "User[" + roles + "]";
        }
    }
}
