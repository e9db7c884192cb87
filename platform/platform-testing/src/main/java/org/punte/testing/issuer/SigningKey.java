package org.punte.testing.issuer;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key of the test issuer: made once per JVM, so that no private key lies in the sources. */
public final class SigningKey {
    /** A system property, because tests and the application have different class loaders. */
    private static final String SHARED = "punte.testing.signing-key";

    /** The shortest that carries a SHA-256, for speed: tests sign ten thousand times. Keycloak's own is 2048 bits long. */
    private static final int BITS = 512;

    private SigningKey() {}

    /** Signs the tokens. */
    public static synchronized PrivateKey privateKey() {
        try {
            var encoded = System.getProperty(SHARED);
            if (encoded == null) {
                encoded = Base64.getEncoder()
                        .encodeToString(another().getPrivate().getEncoded());
                System.setProperty(SHARED, encoded);
            }
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Verifies them; base64. */
    public static String publicKey() {
        try {
            var key = (RSAPrivateCrtKey) privateKey();
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Base64.getEncoder()
                    .encodeToString(
                            KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that nobody trusts. */
    public static KeyPair another() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return generator.generateKeyPair();
    }
}
