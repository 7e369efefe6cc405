package io.github.opendspt.examples.service.guard;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** {@code java -jar dspt-service.jar hash-password}: prints the hash of a password, for the settings. */
public final class HashPassword {

    /** The word on the command line that asks for it. */
    public static final String COMMAND = "hash-password";

    private static final int SHORTEST = 12;

    private HashPassword() {}

    /**
     * Asks for a password, or reads one from standard input, and prints its hash.
     *
     * @throws IOException if standard input cannot be read
     */
    public static void run() throws IOException {
        @Nullable Console console = System.console();
        String password = console == null
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing()
                : new String(console.readPassword("Password: "));
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            System.err.println("A password has " + SHORTEST + " characters or more.");
            System.exit(2);
        }
        System.out.println(
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
    }
}
