package org.punte.web.page;

import static org.punte.web.problem.CommonProblem.CURSOR_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.ServiceSealer;
import org.punte.sealing.Unsealable;
import org.punte.web.caller.Caller;

/** Seals positions so that clients can neither read nor make them: bound to the list, its filters and the agency. */
@ApplicationScoped
public class Cursors {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int LENGTH = 8 + 8 + 4 + 16;

    private final ServiceSealer sealer;
    private final Caller caller;
    private final Clock clock;

    Cursors(ServiceSealer sealer, Caller caller, Clock clock) {
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cursor that continues {@code list} (its name and filters) after this row. */
    public String seal(String list, Instant at, UUID id) {
        byte[] plain = ByteBuffer.allocate(LENGTH)
                .putLong(clock.millis())
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealer.seal(purpose(list), plain));
    }

    /** No cursor is the start; an old, changed or foreign one is refused. */
    public Position open(String list, @Nullable String cursor) {
        if (cursor == null) return Position.START;
        var plain = ByteBuffer.wrap(unsealed(list, cursor));
        if (Instant.ofEpochMilli(plain.getLong()).plus(LIFE).isBefore(clock.instant())) {
            throw CURSOR_INVALID.because("The cursor is older than %d minutes", LIFE.toMinutes());
        }
        return new Position(
                Instant.ofEpochSecond(plain.getLong(), plain.getInt()), new UUID(plain.getLong(), plain.getLong()));
    }

    private byte[] unsealed(String list, String cursor) {
        try {
            return sealer.open(purpose(list), Base64.getUrlDecoder().decode(cursor));
        } catch (Unsealable | IllegalArgumentException e) {
            throw CURSOR_INVALID.because("The cursor is not one of this list");
        }
    }

    private String purpose(String list) {
        return "cursor:%s:%s".formatted(caller.knownAgency().map(UUID::toString).orElse(""), list);
    }
}
