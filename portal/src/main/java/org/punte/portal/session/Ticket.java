package org.punte.portal.session;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.security.AuthenticationFailedException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the browser's cookie carries: which row holds its tokens, and the only key that opens that row. */
record Ticket(byte[] row, byte[] key) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROW = 16;
    private static final int KEY = 32;

    static Ticket fresh() {
        var bytes = new byte[ROW + KEY];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** Null when the cookie was not made by us. */
    static @Nullable Ticket read(String cookie) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie);
            return bytes.length == ROW + KEY ? of(bytes) : null;
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    String cookie() {
        var bytes = Arrays.copyOf(row, ROW + KEY);
        System.arraycopy(key, 0, bytes, ROW, KEY);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] seal(byte[] plain) {
        try {
            return new AesGcmJce(key).encrypt(plain, row);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            return new AesGcmJce(key).decrypt(sealed, row);
        } catch (GeneralSecurityException e) {
            throw new AuthenticationFailedException(e);
        }
    }

    private static Ticket of(byte[] bytes) {
        return new Ticket(Arrays.copyOf(bytes, ROW), Arrays.copyOfRange(bytes, ROW, ROW + KEY));
    }

    @Override
    public String toString() {
        return "Ticket[sealed]";
    }
}
