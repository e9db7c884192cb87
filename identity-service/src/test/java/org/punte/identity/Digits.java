package org.punte.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an application on a telephone shows (RFC 6238). None is taken twice, so later ones can be asked for. */
public final class Digits {
    private static final int PERIOD = 30;

    private Digits() {}

    /** The digits of this half minute, or of the next one, which are taken already. */
    public static String of(String secret, int halfMinutesAhead) {
        long step = Instant.now().getEpochSecond() / PERIOD + halfMinutesAhead;
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
