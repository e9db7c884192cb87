package org.punte.referrals.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids of what HSDS wants an id for and we keep none: the same in every answer. */
final class HsdsIds {
    private HsdsIds() {}

    static UUID of(String kind, Object... parts) {
        var name = new StringBuilder("punte:").append(kind);
        for (var part : parts) name.append(':').append(part);
        return UUID.nameUUIDFromBytes(name.toString().getBytes(UTF_8));
    }
}
