package org.punte.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** What a ciphertext is bound to. The only place where it is put together. */
final class AssociatedData {
    private static final UUID NONE = new UUID(0, 0);

    private AssociatedData() {}

    static byte[] of(String service, SealedPlace place, int keyVersion) {
        String bound = String.join(
                "|",
                "v1",
                plain(service),
                plain(place.table()),
                plain(place.column()),
                place.row().toString(),
                place.subject().toString(),
                place.agency().toString(),
                Integer.toUnsignedString(keyVersion));
        return bound.getBytes(UTF_8);
    }

    /** Where a wrapped key lives: whatever agency asks, it is the subject's. */
    static SealedPlace wrappedKeyOf(UUID subject) {
        return new SealedPlace("wrapped_key", "keyset", subject, subject, NONE);
    }

    /** Where the wrapped key of a blind index lives. */
    static SealedPlace wrappedIndexKeyOf(UUID scope, String purpose) {
        return new SealedPlace("index_key", purpose, scope, scope, NONE);
    }

    /** Where a value without a subject lives. */
    static SealedPlace serviceValue(String purpose) {
        return new SealedPlace("-", purpose, NONE, NONE, NONE);
    }

    /** A separator inside a part would let two places read the same. */
    private static String plain(String part) {
        if (part.isEmpty() || part.indexOf('|') >= 0) throw new IllegalArgumentException("Not a name: " + part);
        return part;
    }
}
