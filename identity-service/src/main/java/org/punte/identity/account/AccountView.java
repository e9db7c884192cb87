package org.punte.identity.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What an administrator sees of an account. {@code client} is false: partners' systems have records of their own. */
record AccountView(
        UUID id,
        UUID agency,
        String email,
        String name,
        List<String> roles,
        boolean client,
        boolean blocked,
        @Nullable BlockReason blockedWhy,
        @Nullable LocalDate lastSeenOn,
        Instant confirmedAt,
        int version)
        implements Tagged {
    static AccountView of(Account a) {
        return new AccountView(
                a.id,
                a.agency,
                a.email,
                a.name,
                List.of(a.roles),
                false,
                a.blocked,
                a.blockedWhy,
                a.cameOn(),
                a.confirmedAt,
                a.version);
    }
}
