package io.github.opendspt.examples.service.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who sends the request that this thread serves.
 *
 * @param name the name that the change log keeps
 * @param roles what they may do
 */
public record SignedIn(String name, Set<Role> roles) {

    /** Who works where nobody signs in. */
    public static final String NOBODY = "someone on this machine";

    /** Copies the set. */
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /**
     * Finds out.
     *
     * @return who it is; without roles where nobody has signed in, or with all of them where nobody needs to
     */
    public static SignedIn current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return new SignedIn("", Set.of());
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> authentication.getAuthorities().stream()
                        .anyMatch(authority -> role.authority().equals(authority.getAuthority())))
                .forEach(roles::add);
        boolean anonymous = authentication instanceof AnonymousAuthenticationToken;
        return new SignedIn(anonymous ? NOBODY : authentication.getName(), roles);
    }

    /** {@return whether a user has signed in with a password} */
    public boolean withPassword() {
        return !name.isEmpty() && !name.equals(NOBODY);
    }

    /**
     * Says whether they have a role.
     *
     * @param role the role
     * @return whether they have it
     */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
