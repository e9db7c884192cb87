package org.punte.identity.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.application.Applying.applied;
import static org.punte.identity.application.Applying.approve;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;

/** The same organisation may ask twice, or be let in already. */
@QuarkusTest
class SimilarApplicationTest {
    private final Account first = networkAdmin(Network.agency());
    private final Account second = networkAdmin(Network.agency());
    private final String number = "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
    private final String other = "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    @Test
    void the_same_number_is_found_however_it_is_written() {
        var one = applied(form("RO " + number, "+40" + other));
        var twin = applied(form("ro" + number, "0700 111 222"));
        var called = applied(form("J40/" + number + "/2020", "0" + other));

        seen(one).body("deciding.similar.id", containsInAnyOrder(twin.toString(), called.toString()));
        seen(twin)
                .body("deciding.similar.id", contains(one.toString()))
                .body("deciding.similar.agency", contains(false));
    }

    @Test
    void who_was_let_in_before_is_named_as_an_agency() {
        var one = applied(form(number, "+40" + other));
        var twin = applied(form(number, "+40" + other));
        approve(first, one).statusCode(200);
        String agency = approve(second, one).statusCode(200).extract().path("agency");

        seen(twin).body("deciding.similar.id", contains(agency)).body("deciding.similar.agency", contains(true));
        seen(one).body("deciding.similar.id", contains(twin.toString()));
    }

    @Test
    void whoever_is_like_nobody_warns_of_nobody_and_lists_tell_nothing() {
        seen(applied(form(number, "+40" + other))).body("deciding.similar", empty());

        as(first).get("/v1/applications").then().body("items[0].deciding.similar", nullValue());
    }

    private static Map<String, Object> form(String registration, String phone) {
        var form = Applying.form("Asociația " + UUID.randomUUID());
        form.put("registrationNumber", registration);
        form.put("phone", phone);
        return form;
    }

    private ValidatableResponse seen(UUID application) {
        return as(first).get("/v1/applications/{id}", application).then().statusCode(200);
    }
}
