package org.punte.identity;

import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.punte.messaging.consumption.Consumption;

/** What lets an agency go, but for what a test is about. */
public final class Closing {
    private Closing() {}

    public static void begin(UUID agency) {
        as(networkAdmin(Network.agency()))
                .body(Map.of("reason", "They stop working"))
                .post("/v1/agencies/{id}/deactivation", agency)
                .then()
                .statusCode(200);
    }

    /** As told by the other services: nothing is open there. */
    public static void nothingElsewhere(Consumption consumption, UUID agency) {
        count(consumption, agency, "referral-service", "REFERRAL_SENT", 0);
        count(consumption, agency, "referral-service", "REFERRAL_RECEIVED", 0);
        count(consumption, agency, "case-service", "CASE_FILE", 0);
    }

    public static void count(Consumption consumption, UUID agency, String service, String kind, int open) {
        consumption.hear(counted(agency, service, kind, open, "2026-11-23T10:00:00Z"));
    }

    public static String counted(UUID agency, String service, String kind, int open, String at) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/%s","type":"openwork.counted.v1",
                 "time":"%s","subject":"%s","datacontenttype":"application/json","version":0,
                 "data":{"agency":"%s","service":"%s","kind":"%s","open":%d}}""".formatted(UUID.randomUUID(), service, at, agency, agency, service, kind, open);
    }
}
