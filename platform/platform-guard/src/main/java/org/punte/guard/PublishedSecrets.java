package org.punte.guard;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Passwords and secrets that stand in our own files, so everybody knows them. */
final class PublishedSecrets {
    /** The defaults of portal and local Keycloak, the password of demo accounts, those of test servers. */
    private static final Set<String> KNOWN = Set.of(
            "portal-secret", "identity-admin-secret", "footbridge-2016", "postgres", "admin", "only for this test");

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret)");
    private static final Pattern PASSWORD = Pattern.compile("(?i)password$");

    private PublishedSecrets() {}

    /** The names of the settings that have one, or a password that equals the role's name, as tests' databases do. */
    static List<String> in(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> SECRET.matcher(name).matches())
                .filter(name -> value(config, name)
                        .filter(secret -> isKnown(config, name, secret))
                        .isPresent())
                .sorted()
                .toList();
    }

    private static boolean isKnown(Config config, String name, String secret) {
        String user = PASSWORD.matcher(name).replaceFirst(name.endsWith("PASSWORD") ? "USERNAME" : "username");
        return KNOWN.contains(secret)
                || !user.equals(name)
                        && value(config, user).filter(secret::equals).isPresent();
    }

    private static Optional<String> value(Config config, String name) {
        try {
            return config.getOptionalValue(name, String.class);
        } catch (NoSuchElementException refersToNothing) {
            return Optional.empty();
        }
    }
}
