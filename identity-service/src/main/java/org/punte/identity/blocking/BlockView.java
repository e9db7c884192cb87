package org.punte.identity.blocking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.identity.client.ClientSecretsSeen.SeenSecret;
import org.punte.web.tag.Tagged;

/** A stopped account, and what is left to do: secrets to rotate, persons to assign. */
record BlockView(
        UUID id,
        UUID agency,
        boolean blocked,
        @Nullable BlockReason blockedWhy,
        boolean signedOut,
        List<Secret> secretsSeen,
        long personsToAssign,
        int version)
        implements Tagged {
    /** A secret to be rotated. {@code seenAt} is when it came to be. */
    record Secret(UUID client, String name, Instant seenAt) {}

    static BlockView of(AccountDirectory.Entry e, List<SeenSecret> secrets, long persons) {
        var seen = secrets.stream()
                .map(s -> new Secret(s.client(), s.name(), s.since()))
                .toList();
        return new BlockView(
                e.account(), e.agency(), e.blocked(), e.blockedWhy(), e.signedOut(), seen, persons, e.version());
    }
}
