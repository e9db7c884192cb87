package org.punte.journeys;

import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone that shows six digits (RFC 6238). It shows none twice, because none is taken twice. */
final class Authenticator {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;
    private static final int DIGITS = 1_000_000;

    /** As long as digits may be on their way before the half minute changes. */
    private static final int UNDERWAY = 5;

    private final byte[] secret;
    private long used;

    /** With the secret as the page of the sign-in spells it for typing. */
    Authenticator(String spelled) {
        this(decoded(spelled.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT)));
    }

    Authenticator(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Waits for fresh digits when it has to: those of the half minutes before and after this one are taken as well. */
    String next() {
        used = Math.max(step(Instant.now().plusSeconds(UNDERWAY)) - 1, used + 1);
        await().atMost(Duration.ofSeconds(2L * PERIOD)).until(() -> used <= step(Instant.now()) + 1);
        return code(used);
    }

    String at(Instant moment) {
        return code(step(moment));
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / PERIOD;
    }

    private static byte[] decoded(String letters) {
        var bytes = ByteBuffer.allocate(letters.length() * 5 / Byte.SIZE);
        int bits = 0;
        int waiting = 0;
        for (char letter : letters.toCharArray()) {
            waiting = waiting << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes.put((byte) (waiting >> bits));
            waiting &= (1 << bits) - 1;
        }
        return bytes.array();
    }
}
