package org.punte.testing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.punte.testing.issuer.SigningKey;
import org.punte.testing.issuer.TestIssuer;

/** A token as the identity server would issue it for the service under test; each method breaks one thing. */
public class TestToken {
    /** Whatever a test does to the service's clock. */
    private static final long JUST_NOW = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private final JwtClaims claims = new JwtClaims();
    private @Nullable Key key = SigningKey.privateKey();
    private String algorithm = AlgorithmIdentifiers.RSA_USING_SHA256;

    TestToken(Account account) {
        claims.setIssuer(TestIssuer.NAME);
        claims.setAudience(service());
        claims.setSubject(account.id().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("typ", "Bearer");
        claims.setClaim("azp", "portal");
        claims.setClaim("auth_time", JUST_NOW);
        claims.setClaim("organization", List.of(account.agency().toString()));
    }

    /** No longer valid for ten minutes. */
    public TestToken expired() {
        return seconds(-600);
    }

    /** Valid for so many seconds more. */
    public TestToken seconds(int left) {
        var end = NumericDate.now();
        end.addSeconds(left);
        claims.setExpirationTime(end);
        return this;
    }

    /** Of somebody who signed in so many seconds ago and has not left since. */
    public TestToken signedInAgo(int seconds) {
        var at = NumericDate.now();
        at.addSeconds(-seconds);
        claims.setClaim("auth_time", at.getValue());
        return this;
    }

    /** Issued for another service. */
    public TestToken audience(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** Issued by somebody else. */
    public TestToken issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    /** For none or several agencies. */
    public TestToken agencies(UUID... agencies) {
        claims.setClaim(
                "organization", Arrays.stream(agencies).map(UUID::toString).toList());
        return this;
    }

    /** With any other claim. */
    public TestToken claim(String name, Object value) {
        claims.setClaim(name, value);
        return this;
    }

    /** {@code alg: none}. */
    public TestToken unsigned() {
        algorithm = AlgorithmIdentifiers.NONE;
        key = null;
        return this;
    }

    /** Signed by a key that nobody trusts. */
    public TestToken signedByAnotherKey() {
        try {
            key = SigningKey.another().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The compact form. */
    public String text() {
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setHeader("typ", "JWT");
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setDoKeyValidation(false); // it wants longer keys than a SigningKey
        if (key != null) jws.setKey(key);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String service() {
        return ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    }
}
