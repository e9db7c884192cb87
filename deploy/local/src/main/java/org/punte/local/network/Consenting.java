package org.punte.local.network;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.local.http.Api;
import org.punte.local.http.Days;

/** A conversation in which a person agrees that one other agency may know something. */
public final class Consenting {
    private Consenting() {}

    /** The consent that came of it. The same key makes it once. */
    public static UUID to(UUID receiver, int days, UUID person, Api identity, UUID key, String... categories) {
        var conversation = Map.of(
                "purpose",
                "SHARE_WITH_AGENCY",
                "receivers",
                List.of(receiver),
                "categories",
                List.of(categories),
                "until",
                Days.ahead(days),
                "form",
                "ORAL",
                "basis",
                "CONSENT",
                "notice",
                "2026-1");
        var answer = identity.post("/v1/persons/" + person + "/conversations", conversation, key);
        return UUID.fromString(answer.expectSuccess().at("/consents/0/id").asText());
    }
}
