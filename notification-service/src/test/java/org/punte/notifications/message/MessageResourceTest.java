package org.punte.notifications.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class MessageResourceTest {
    private final Account author = caseworker(agency());
    private final Account desk = desk(agency());

    @Inject
    Consumption consumption;

    @Test
    void a_desk_message_is_read_for_the_whole_desk_and_unread_again() {
        String id = sent("2026-11-02T08:00:00Z");

        as(desk).post("/v1/messages/{id}/reading", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("readAt", notNullValue());
        box(caseworker(desk.agency()), "desk&unread=true").body("items", empty());
        as(desk).delete("/v1/messages/{id}/reading", id).then().statusCode(200).body("readAt", nullValue());
        box(desk, "desk&unread=true").body("items.id", contains(id));
    }

    @Test
    void reading_twice_keeps_the_first_time() {
        String id = sent("2026-11-02T08:00:00Z");
        String first = as(desk).post("/v1/messages/{id}/reading", id).path("readAt");

        as(desk).post("/v1/messages/{id}/reading", id).then().statusCode(200).body("readAt", equalTo(first));
    }

    @Test
    void each_box_is_counted() {
        sent("2026-11-02T08:00:00Z");
        String read = sent("2026-11-02T09:00:00Z");

        as(desk).post("/v1/messages/{id}/reading", read).then().statusCode(200);

        as(desk).get("/v1/messages/unread")
                .then()
                .statusCode(200)
                .body("desk", equalTo(1))
                .body("own", equalTo(0));
    }

    @Test
    void the_newest_come_first_and_pages_go_on() {
        String second = sent("2026-11-02T09:00:00Z");
        String third = sent("2026-11-02T10:00:00Z");
        String first = sent("2026-11-02T08:00:00Z");

        String next = box(desk, "desk&limit=2")
                .body("items.id", contains(third, second))
                .extract()
                .path("next");

        box(desk, "desk&limit=2&after=" + next)
                .body("items.id", contains(first))
                .body("next", nullValue());
        as(desk).get("/v1/messages?box=own&after=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
        as(desk).get("/v1/messages?box=desk&after=x" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }

    @Test
    void others_find_nothing() {
        String atDesk = sent("2026-11-02T08:00:00Z");
        String ofAuthor = answered();

        for (Account stranger : new Account[] {caseworker(agency()), author}) notFound(stranger, atDesk);
        for (Account stranger : new Account[] {desk, caseworker(author.agency())}) notFound(stranger, ofAuthor);
        as(agencyAdmin(desk.agency())).get("/v1/messages?box=desk").then().statusCode(403);
    }

    @Test
    void questions_that_make_no_sense_are_refused() {
        as(desk).get("/v1/messages").then().statusCode(400).body("errors", hasSize(1));
        as(desk).get("/v1/messages?box=all").then().statusCode(400);
        as(desk).get("/v1/messages?box=desk&limit=0").then().statusCode(400);
    }

    private String sent(String time) {
        consumption.hear(about("referral.sent.v1").at(time).text());
        return as(desk).get("/v1/messages?box=desk")
                .then()
                .extract()
                .path("items.find { it.at == '%s' }.id".formatted(time));
    }

    private String answered() {
        consumption.hear(about("referral.declined.v1").text());
        return as(author).get("/v1/messages?box=own").path("items[0].id");
    }

    private EventExample about(String type) {
        return new EventExample(type, UUID.randomUUID())
                .with("sender", author.agency())
                .with("receiver", desk.agency())
                .with("author", author.id())
                .without("party");
    }

    private static void notFound(Account reader, String id) {
        as(reader).get("/v1/messages/{id}", id).then().statusCode(404);
        as(reader).post("/v1/messages/{id}/reading", id).then().statusCode(404);
        as(reader).delete("/v1/messages/{id}/reading", id).then().statusCode(404);
    }

    private static ValidatableResponse box(Account reader, String query) {
        return as(reader).get("/v1/messages?box=" + query).then().statusCode(200);
    }
}
