package org.punte.journeys;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Hours and days that no story can wait for: a moment that referral-service wrote down for later is over now. What follows from
 * it is the service's own doing, at its next look.
 */
final class PassingTime {
    private static final String CLOCK = """
            update running_clock set %1$s = now() - interval '1 second', due_at = now() - interval '1 second'
            where referral = ? and %1$s is not null""";
    private static final String OFFER =
            "update invitation set held_until = now() - interval '1 second' where id = ? and status = 'OFFERED'";

    private static final String ANSWER = """
            with settled as (update referral set undo_until = now() - interval '1 second'
                             where id = ? and undo_until is not null returning id)
            update running_clock set due_at = now() - interval '1 second' where referral = (select id from settled)""";

    private static final String DRAFT =
            "update referral set draft_expires_at = now() + make_interval(secs => ?) where id = ? and status = 'DRAFT'";

    private static final String ASKED =
            "update call set called_at = now() - interval '16 minutes' where id = ? and status = 'OPEN'";
    private static final String CALL =
            "update call set closes_at = now() - interval '1 second' where id = ? and status = 'OPEN'";

    private PassingTime() {}

    /** One of a referral's clocks, by its column; it is waited for until it runs. */
    static void of(UUID referral, String clock) {
        await(clock).until(() -> over(CLOCK.formatted(clock), referral));
    }

    /** For as long as an answer may be taken back. */
    static void ofAnswer(UUID referral) {
        await("answer").until(() -> over(ANSWER, referral));
    }

    /** So long that a draft is deleted after {@code left}. */
    static void ofDraft(UUID draft, Duration left) {
        await("draft").until(() -> over(DRAFT, left.toSeconds(), draft));
    }

    /** For as long as an offer keeps its place. */
    static void ofOffer(UUID invitation) {
        await("offer").until(() -> over(OFFER, invitation));
    }

    /** A quarter of an hour in which somebody might have offered help. */
    static void sinceAsked(UUID call) {
        await("asked").until(() -> over(ASKED, call));
    }

    /** For as long as a call is open. */
    static void ofCall(UUID call) {
        await("call").until(() -> over(CALL, call));
    }

    private static boolean over(String sql, Object... values) throws SQLException {
        try (var connection = OpenTransaction.connect(Network.running(), "punte_referral");
                var update = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) update.setObject(at + 1, values[at]);
            return update.executeUpdate() == 1;
        }
    }
}
