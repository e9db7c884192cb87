package org.punte.identity.client;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** How a partner's system gets its token from the real Keycloak. */
public final class PartnerToken {
    private static final String BY_KEY = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** Two are enough to be different, and finding large primes takes its time. */
    private static final List<KeyPair> KEYS = List.of(generated(), generated());

    private static final AtomicInteger USED = new AtomicInteger();

    private PartnerToken() {}

    static ValidatableResponse bySecret(String clientId, String secret) {
        return ask(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    static ValidatableResponse byKey(String clientId, String keyId, KeyPair key) throws JoseException {
        return ask(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                clientId,
                "client_assertion_type",
                BY_KEY,
                "client_assertion",
                assertion(clientId, keyId, key)));
    }

    static JsonNode claims(ValidatableResponse answer) throws Exception {
        String token = answer.statusCode(200).extract().path("access_token");
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    /** Another one than the last time. */
    static KeyPair keyPair() {
        return KEYS.get(USED.getAndIncrement() % KEYS.size());
    }

    /** As it is sent when a system is made. */
    public static String publicKey() {
        return pem("PUBLIC", KEYS.get(0).getPublic().getEncoded());
    }

    private static KeyPair generated() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String kind, byte[] key) {
        return "-----BEGIN %s KEY-----%n%s%n-----END %s KEY-----%n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(key), kind);
    }

    private static String assertion(String clientId, String keyId, KeyPair key) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(clientId);
        claims.setSubject(clientId);
        claims.setAudience(realm());
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(1);
        var signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue("RS256");
        signed.setKeyIdHeaderValue(keyId);
        signed.setKey(key.getPrivate());
        return signed.getCompactSerialization();
    }

    private static ValidatableResponse ask(Map<String, String> form) {
        return given().formParams(form)
                .post(realm() + "/protocol/openid-connect/token")
                .then();
    }

    private static String realm() {
        return ConfigProvider.getConfig().getValue("punte.test.keycloak", String.class) + "/realms/punte";
    }
}
