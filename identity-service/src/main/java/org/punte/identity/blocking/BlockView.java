package org.punte.identity.blocking;

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
        List<SeenSecret> secretsSeen,
        long personsToAssign,
        int version)
        implements Tagged {
    static BlockView of(AccountDirectory.Entry e, List<SeenSecret> secrets, long persons) {
        return new BlockView(e.account(), e.agency(), e.blocked(), e.blockedWhy(), secrets, persons, e.version());
    }
}
