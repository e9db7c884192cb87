package org.punte.testing;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens for a while: signing is slow, and a person does not ask for a new token with every request either. */
class KeptTokens {
    /** Far from the end of their five minutes. */
    private static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final ConcurrentHashMap<Holder, Kept> tokens = new ConcurrentHashMap<>();

    String textFor(Account account) {
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
