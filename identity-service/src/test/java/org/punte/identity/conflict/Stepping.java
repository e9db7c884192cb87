package org.punte.identity.conflict;

import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;

/** What referral-service tells of a worker who must not deal with a referral. */
public record Stepping(UUID declaration, Referral referral, Account worker) {
    public static Stepping aside(Referral referral, Account worker) {
        return new Stepping(UUID.randomUUID(), referral, worker);
    }

    /** Each telling has an id of its own. */
    public String declared() {
        return told(
                "declared", 0, "\"sender\":\"%s\",\"person\":\"%s\",".formatted(referral.sender(), referral.person()));
    }

    String lifted() {
        return told("lifted", 1, "");
    }

    private String told(String what, int version, String more) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/referral-service","type":"conflict.%s.v1",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","version":%d,
                 "data":{%s"referral":"%s","agency":"%s","account":"%s"}}""".formatted(
                UUID.randomUUID(), what, declaration, version, more, referral.id(), worker.agency(), worker.id());
    }
}
