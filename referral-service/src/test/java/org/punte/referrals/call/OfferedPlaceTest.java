package org.punte.referrals.call;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;

/** What is said of a place while it is kept. */
@QuarkusTest
class OfferedPlaceTest {
    @Inject
    NetworkNews news;

    @Test
    void safety24_both_sides_read_of_which_kind_it_is_while_it_is_kept_and_the_sender_not_in_which_house() {
        var services = new Services(news);
        var sender = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        var house = Services.counted(shelter, 1);
        var call = called(sender, Calls.person(), shelter);
        var offered = invitation(shelter);

        offer(shelter, offered).then().statusCode(200).body("place", equalTo("WOMEN"));

        as(sender)
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("invitations[0].place", equalTo("WOMEN"))
                .body(not(containsString(house.toString())));

        as(shelter)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", offered)
                .then()
                .statusCode(200)
                .body("place", nullValue());
        as(sender).get("/v1/calls/{id}", call).then().body("invitations[0].place", nullValue());
    }
}
