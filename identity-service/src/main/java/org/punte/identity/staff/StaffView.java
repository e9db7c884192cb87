package org.punte.identity.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;

/** Somebody whom a second person may help: without the address. */
record StaffView(
        UUID account,
        UUID agency,
        String name,
        List<String> roles,
        boolean blocked,
        @Nullable BlockReason blockedWhy,
        @Nullable LocalDate lastSeenOn) {
    static StaffView of(AccountDirectory.Entry e) {
        return seen(e, e.cameOn());
    }

    /** When somebody works is nobody else's business. */
    static StaffView toOutsider(AccountDirectory.Entry e) {
        return seen(e, null);
    }

    private static StaffView seen(AccountDirectory.Entry e, @Nullable LocalDate lastSeenOn) {
        return new StaffView(
                e.account(),
                e.agency(),
                e.name(),
                e.roles().stream().sorted().toList(),
                e.blocked(),
                e.blockedWhy(),
                lastSeenOn);
    }
}
