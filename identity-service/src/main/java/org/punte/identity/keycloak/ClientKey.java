package org.punte.identity.keycloak;

import static org.punte.identity.keycloak.KeycloakProblem.PUBLIC_KEY_UNUSABLE;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.punte.web.problem.Rejection;

/** The public key of a partner's system: RSA of 2048 bits or more, or EC P-256 or P-384. {@code id} is its thumbprint. */
public record ClientKey(String id, String algorithm, String keySet) {
    private static final int SHORTEST = 2_048;
    private static final Set<String> CURVES = Set.of("P-256", "P-384");

    /** From PEM or a JWK; null where there is none. */
    public static @Nullable ClientKey parse(@Nullable String text) {
        if (text == null) return null;
        // said before anything else: who sends this has to make a new pair
        if (text.contains("PRIVATE")) throw unusable("This is a private key: destroy it, and send the public one");
        try {
            var key = text.strip().startsWith("{") ? jwk(text) : PublicJsonWebKey.Factory.newPublicJwk(pem(text));
            key.setAlgorithm(algorithm(key));
            key.setUse("sig");
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            var set = new JsonWebKeySet(List.of((JsonWebKey) key)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            return new ClientKey(key.getKeyId(), key.getAlgorithm(), set);
        } catch (JoseException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw unusable("Send PEM (BEGIN PUBLIC KEY) or a JWK");
        }
    }

    private static PublicJsonWebKey jwk(String text) throws JoseException {
        var key = PublicJsonWebKey.Factory.newPublicJwk(text);
        if (key.getPrivateKey() != null) throw unusable("This is a private key: destroy it, and send the public one");
        return key;
    }

    private static PublicKey pem(String text) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(
                Base64.getMimeDecoder().decode(text.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "")));
        try {
            return KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException notRsa) {
            return KeyFactory.getInstance("EC").generatePublic(spec);
        }
    }

    private static String algorithm(PublicJsonWebKey key) {
        if (key instanceof RsaJsonWebKey rsa
                && rsa.getRsaPublicKey().getModulus().bitLength() >= SHORTEST)
            return "PS256".equals(key.getAlgorithm()) ? "PS256" : "RS256";
        if (key instanceof EllipticCurveJsonWebKey curve && CURVES.contains(curve.getCurveName()))
            return curve.getCurveName().equals("P-256") ? "ES256" : "ES384";
        throw unusable("RSA of 2048 bits or more, or EC P-256 or P-384");
    }

    private static Rejection unusable(String why) {
        return PUBLIC_KEY_UNUSABLE.because(why);
    }
}
