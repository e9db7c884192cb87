package org.punte.referrals.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.testing.Account;
import org.punte.testing.Databases;

@QuarkusTest
class DraftGivingUpTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Test
    void whoever_does_not_go_on_with_a_draft_deletes_it_and_nothing_of_it_stays() throws SQLException {
        var body = body(shelter, clinic.agency());
        body.put("note", "She waits in Pfauengasse");
        var id = drafted(shelter, body);

        giveUp(shelter, id, "\"0\"").statusCode(204);

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(shelter).get("/v1/referrals/drafts").then().body("items", empty());
        assertThat(types(id)).isEmpty();
        assertThat(rowsOf(id)).isZero();
        giveUp(shelter, id, "\"0\"").statusCode(404);
    }

    @Test
    void it_is_the_author_s_alone_to_delete() {
        var id = drafted(shelter, clinic);

        for (var other :
                List.of(caseworker(shelter.agency()), supervisor(shelter.agency()), clinic, caseworker(agency())))
            giveUp(other, id, "\"0\"").statusCode(404).body("type", equalTo("/problems/referral-not-found"));

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    @Test
    void what_was_written_since_it_was_seen_is_not_deleted_unseen() {
        var id = drafted(shelter, clinic);

        as(shelter).delete("/v1/referrals/{id}", id).then().statusCode(428);
        giveUp(shelter, id, "\"1\"").statusCode(412);

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    @Test
    void what_was_sent_is_taken_back_and_never_deleted() {
        var id = Refer.sent(shelter, clinic);

        giveUp(shelter, id, "\"0\"").statusCode(409).body("type", equalTo("/problems/move-not-allowed"));
        giveUp(clinic, id, "\"0\"").statusCode(403);

        as(clinic).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private static long rowsOf(UUID id) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement("""
                        select (select count(*) from referral where id = ?) + (select count(*) from note where referral = ?)
                               + (select count(*) from timeline_entry where referral = ?)""")) {
            for (int i = 1; i <= 3; i++) query.setObject(i, id);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static ValidatableResponse giveUp(Account who, UUID id, String seen) {
        return as(who).header("If-Match", seen).delete("/v1/referrals/{id}", id).then();
    }
}
