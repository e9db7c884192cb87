package org.punte.testing.issuer;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Makes a service under test accept the tokens of {@link Tokens}, so that tests need no identity server, and no identity-service. */
public class TestIssuer implements ConfigSource {
    /** The {@code iss} of its tokens. */
    public static final String NAME = "https://issuer.punte.test";

    private final Map<String, String> values = Map.of(
            "quarkus.oidc.public-key",
            SigningKey.publicKey(),
            "quarkus.oidc.token.issuer",
            NAME,
            // nobody tells a service under test what accounts may do: tests write it
            "punte.standing.silence",
            "P36500D");

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "test issuer";
    }

    /** Above application.properties, below the environment. */
    @Override
    public int getOrdinal() {
        return 260;
    }
}
