package org.punte.referrals.year;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.punte.testing.Account;
import org.punte.testing.kept.KeptTokens;

/** Asks over HTTP as an account; plain, because a year is long. */
class Hand {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeptTokens tokens = new KeptTokens();
    private final String identity;
    private final Set<UUID> inError = new HashSet<>();
    private int asked;

    /** Knows where the stand-in of identity-service is. */
    Hand(String identity) {
        this.identity = identity;
    }

    /** The id of what was made; fails where nothing was. */
    UUID make(Account by, String path, String body) {
        var answer = ask(by, path, body);
        if (answer.statusCode() != 201) throw new IllegalStateException(path + ": " + answer.body());
        var id = ID.matcher(answer.body());
        if (!id.find()) throw new IllegalStateException(answer.body());
        return UUID.fromString(id.group(1));
    }

    /** Whether it was done; what comes too late is refused as one of the state, and only of what was entered in error as of nothing. */
    boolean move(Account by, UUID referral, String move, String body) {
        var answer = ask(by, "/v1/referrals/" + referral + "/" + move, body);
        boolean done = answer.statusCode() == 200;
        boolean gone = answer.statusCode() == 404 && inError.contains(referral);
        if (!done && !gone && answer.statusCode() != 409)
            throw new IllegalStateException(move + ": " + answer.statusCode() + " " + answer.body());
        if (done && move.equals("error")) inError.add(referral);
        return done;
    }

    /** Nobody has read who the person is, as identity-service says. */
    void letUndo(UUID referral) {
        given().body("200 {}")
                .put(identity + "/v1/referrals/" + referral + "/grant-undoing")
                .then()
                .statusCode(204);
    }

    int asked() {
        return asked;
    }

    private HttpResponse<String> ask(Account by, String path, String body) {
        asked++;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + tokens.textFor(by))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
