package org.punte.identity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.detection.Comparing;
import org.punte.identity.detection.Twice;
import org.punte.testing.Account;

@QuarkusTest
class LinkTest {
    @Inject
    Comparing comparing;

    @Test
    void A21_unlinking_restores_both_and_the_ledger_shows_who_saw_what_meanwhile() {
        var twice = Twice.found(comparing);
        var before = read(twice.second(), twice.other()).extract().asString();
        var link = twice.decided("SAME_HUMAN");
        read(twice.first(), twice.other()).statusCode(200).body("familyName", equalTo("Hansen"));

        end(twice.second(), link, "MISTAKE").statusCode(200).body("endedReason", equalTo("MISTAKE"));

        read(twice.first(), twice.other()).statusCode(404);
        read(twice.second(), twice.one()).statusCode(404);
        assertThat(read(twice.second(), twice.other()).extract().asString()).isEqualTo(before);
        read(twice.first(), twice.one()).body("familyName", equalTo(Story.FAMILY_NAME));
        for (var reader : new Account[] {twice.supervisor(), twice.first(), twice.second()})
            as(reader)
                    .get("/v1/links/{id}/accesses", link)
                    .then()
                    .statusCode(200)
                    .body("items.account", contains(twice.first().id().toString()))
                    .body("items.person", contains(twice.other().toString()))
                    .body("items[0].categories", contains("IDENTITY", "CONTACT", "LANGUAGE"));
    }

    @Test
    void A19_a_sisters_or_mothers_link_opens_nothing() {
        for (var kind : new String[] {"SIBLING", "PARENT", "CO_VICTIM"}) {
            var twice = Twice.found(comparing);
            twice.decided(kind);

            read(twice.first(), twice.other()).statusCode(404);
            read(twice.second(), twice.one()).statusCode(404);
            links(twice.first(), twice.one()).body("items.kind", contains(kind));
        }
    }

    @Test
    void a_reading_through_a_link_stands_in_the_ledger_with_the_link() {
        var twice = Twice.found(comparing);
        var link = twice.decided("SAME_HUMAN");

        read(twice.first(), twice.other()).statusCode(200);

        as(twice.second())
                .get("/v1/persons/{id}/accesses", twice.other())
                .then()
                .body("items[0].link", equalTo(link.toString()))
                .body("items[0].account", equalTo(twice.first().id().toString()));
    }

    @Test
    void a_link_opens_the_record_and_nothing_more() {
        var twice = Twice.found(comparing);
        twice.decided("SAME_HUMAN");

        as(twice.first()).get("/v1/persons/{id}/accesses", twice.other()).then().statusCode(404);
        as(twice.first()).get("/v1/persons/{id}/consents", twice.other()).then().statusCode(404);
        as(twice.first())
                .body(Story.agreeing(Network.agency(), "IDENTITY"))
                .post("/v1/persons/{id}/conversations", twice.other())
                .then()
                .statusCode(404);
        read(twice.supervisor(), twice.other()).statusCode(404);
    }

    @Test
    void whoever_no_longer_works_with_the_other_record_reads_nothing_through_the_link() {
        var twice = Twice.found(comparing);
        twice.decided("SAME_HUMAN");
        Staff.run("update assigned_worker set ended_at = now() where person = ?", twice.one());

        read(twice.first(), twice.other()).statusCode(404);
    }

    @Test
    void safety16_a_listed_colleague_reads_nothing_through_the_link_on_whichever_record_the_list_is() {
        var listed = Twice.found(comparing);
        listed.decided("SAME_HUMAN");
        keepAway(listed.second(), listed.other(), listed.first());

        read(listed.first(), listed.other()).statusCode(404);
        read(listed.first(), listed.one()).statusCode(200);
        read(listed.second(), listed.one()).statusCode(200);

        var gone = Twice.found(comparing);
        gone.decided("SAME_HUMAN");
        keepAway(gone.first(), gone.one(), gone.second());
        read(gone.second(), gone.one()).statusCode(404);
        Staff.run(
                "insert into never_list_entry (id, version, person, owner, kind, account, added_at, added_by)"
                        + " values (gen_random_uuid(), 0, ?, ?, 'WORKER', ?, now(), ?)",
                gone.one(),
                gone.first().agency(),
                gone.first().id(),
                gone.first().id());
        read(gone.first(), gone.other()).statusCode(404);
    }

    @Test
    void whoever_works_with_both_links_them_and_nobody_else() {
        var both = hired(Network.agency(), "caseworker");
        var colleague = hired(both.agency(), "caseworker");
        var one = Story.registered(both);
        var other = Story.registered(both, Twice.married());
        var theirs = Story.registered(colleague);

        var link = make(both, one, other).statusCode(201).extract().<String>path("id");

        make(both, one, theirs).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        make(both, one, UUID.randomUUID()).statusCode(404);
        make(both, one, other).statusCode(201).body("id", equalTo(link));
        links(both, other).body("items", hasSize(1));
        as(both).get("/v1/tasks").then().body("items.kind", hasItem("RECORD_LINKED"));
    }

    @Test
    void a_link_is_not_there_for_anybody_else() {
        var twice = Twice.found(comparing);
        var link = twice.decided("SAME_HUMAN");
        var colleague = hired(twice.first().agency(), "caseworker");

        as(colleague).get("/v1/links/{id}", link).then().statusCode(404);
        as(colleague).get("/v1/links/{id}/accesses", link).then().statusCode(404);
        end(colleague, link, "MISTAKE").statusCode(404);
        read(colleague, twice.one()).statusCode(404);
    }

    @Test
    void an_ended_link_stays_to_be_read_and_ends_once() {
        var twice = Twice.found(comparing);
        var link = twice.decided("SAME_HUMAN");
        end(twice.first(), link, "NEW_INFORMATION").statusCode(200);

        end(twice.first(), link, "MISTAKE").statusCode(409).body("type", equalTo("/problems/link-ended"));
        links(twice.first(), twice.one())
                .body("items.endedReason", contains("NEW_INFORMATION"))
                .body("items.id", contains(link.toString()));
        as(twice.first()).get("/v1/links/{id}/accesses", link).then().body("items", empty());
    }

    private static void keepAway(Account by, UUID person, Account listed) {
        as(by).body(Map.of("kind", "WORKER", "account", listed.id()))
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse make(Account by, UUID one, UUID other) {
        return as(by).body(Map.of("kind", "SAME_HUMAN", "one", one, "other", other, "reason", "PERSON_SAID_SO"))
                .post("/v1/links")
                .then();
    }

    private static ValidatableResponse end(Account by, UUID link, String reason) {
        return as(by).body(Map.of("reason", reason))
                .post("/v1/links/{id}/ending", link)
                .then();
    }

    private static ValidatableResponse read(Account by, UUID person) {
        return as(by).get("/v1/persons/{id}", person).then();
    }

    private static ValidatableResponse links(Account by, UUID person) {
        return as(by).get("/v1/persons/{id}/links", person).then().statusCode(200);
    }
}
