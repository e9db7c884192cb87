package org.punte.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Short keyed fingerprints, by which rows are narrowed down without being opened: HMAC-SHA-256 under a key per scope and
 * purpose, of which so few bits are kept that many texts share each value.
 */
@ApplicationScoped
public class BlindIndex {
    private static final int MOST_BITS = 24;

    private final IndexKeys keys;

    BlindIndex(IndexKeys keys) {
        this.keys = keys;
    }

    /**
     * The value under which {@code text} is found, from 0 to 2^bits - 1.
     *
     * @param scope whose index it is; equal texts of two scopes have unrelated values
     * @param purpose which of its indexes, such as {@code phone}
     * @param bits how much a stolen index tells, at most 24; with 0 bits all texts share one value
     */
    public int value(UUID scope, String purpose, String text, int bits) {
        if (bits < 0 || bits > MOST_BITS) throw new IllegalArgumentException(bits + " bits are no index");
        return bits == 0 ? 0 : cut(keys.of(scope, purpose), text, bits);
    }

    static int cut(PrfSet key, String text, int bits) {
        try {
            byte[] start = key.computePrimary(text.getBytes(UTF_8), Integer.BYTES);
            return ByteBuffer.wrap(start).getInt() >>> (Integer.SIZE - bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Indexing failed", e);
        }
    }
}
