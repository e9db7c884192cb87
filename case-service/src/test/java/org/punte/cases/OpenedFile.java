package org.punte.cases;

import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;

/** A case file that somebody has begun, over HTTP. */
public final class OpenedFile {
    private OpenedFile() {}

    /** Of somebody whom nobody else knows. Answers its id. */
    public static String by(Account worker) {
        return by(worker, UUID.randomUUID());
    }

    /** Answers its id. */
    public static String by(Account worker, UUID person) {
        return as(worker)
                .body(Map.of("person", person))
                .post("/v1/casefiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
