package org.punte.messaging.relay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox, which waits to be sent. {@code settled}: no transaction is open any more that could put an earlier row before it. */
record Recorded(
        long position,
        UUID id,
        UUID subject,
        String type,
        String payload,
        @Nullable String traceparent,
        boolean settled) {}
