package org.punte.local.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The proof that the one who redeems a code is the one who asked for it. */
record Pkce(String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Pkce fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Pkce(text(bytes));
    }

    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return text(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
