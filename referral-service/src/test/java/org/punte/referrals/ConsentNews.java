package org.punte.referrals;

import java.time.Instant;
import java.util.UUID;
import org.punte.testing.EventContract;

/** Says as identity-service does that a person has changed her mind. */
public final class ConsentNews {
    private ConsentNews() {}

    /** The published example, of this consent. */
    public static String ended(UUID consent, UUID person, UUID owner, UUID receiver, Instant at) {
        return EventContract.example("consent.ended.v1")
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"subject\" : \"[^\"]*\"", "\"subject\" : \"" + consent + "\"")
                .replaceFirst("\"time\" : \"[^\"]*\"", "\"time\" : \"" + at + "\"")
                .replaceFirst("\"person\" : \"[^\"]*\"", "\"person\" : \"" + person + "\"")
                .replaceFirst("\"owner\" : \"[^\"]*\"", "\"owner\" : \"" + owner + "\"")
                .replaceFirst("\"receiver\" : \"[^\"]*\"", "\"receiver\" : \"" + receiver + "\"");
    }
}
