package org.punte.testing.kept;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.punte.testing.Account;
import org.punte.testing.Tokens;

/** Tokens for a while: signing is slow, and a person does not ask for a new token with every request either. */
public class KeptTokens {
    /** Far from the end of their five minutes. */
    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final ConcurrentHashMap<Holder, Kept> tokens = new ConcurrentHashMap<>();

    /** The account's token in its compact form. */
    public String textFor(Account account) {
        var now = System.nanoTime();
        return tokens.compute(
                        new Holder(account.id(), account.agency()),
                        (holder, kept) -> kept != null && now - kept.since < NANOS
                                ? kept
                                : new Kept(Tokens.token(account).text(), now))
                .text;
    }

    private record Holder(UUID account, UUID agency) {}

    private record Kept(String text, long since) {}
}
