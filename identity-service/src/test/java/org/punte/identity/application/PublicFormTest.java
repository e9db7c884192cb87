package org.punte.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.application.Applying.apply;
import static org.punte.identity.application.Applying.form;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.RowLevelSecurity;
import org.punte.testing.TestClock;

@QuarkusTest
class PublicFormTest {
    private static final int PER_DAY = 300;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void the_answer_is_the_same_whatever_is_known_already() {
        var form = form("Asociația " + UUID.randomUUID());

        var first = apply(form).statusCode(202).extract();
        var again = apply(form).statusCode(202).extract();

        assertThat(first.body().asString()).isEqualTo("{\"received\":true}");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.headers().asList().stream().map(h -> h.getName()).toList())
                .isEqualTo(
                        first.headers().asList().stream().map(h -> h.getName()).toList());
        assertThat(first.header("Location")).isNull();
    }

    @Test
    void an_idempotency_key_of_somebody_unknown_changes_nothing() {
        anonymous()
                .header("X-Forwarded-For", Applying.address())
                .header("Idempotency-Key", "one-and-the-same")
                .body(form("Asociația " + UUID.randomUUID()))
                .post("/v1/applications")
                .then()
                .statusCode(202);
    }

    @Test
    void one_address_is_heard_five_times_an_hour() {
        var address = Applying.address();
        for (int i = 0; i < 5; i++) apply(form("Asociația a cincea"), address).statusCode(202);

        apply(form("Asociația a șasea"), address)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
        apply(form("Asociația vecină"), Applying.address()).statusCode(202);
        clock.advance(Duration.ofHours(1));
        apply(form("Asociația a șasea"), address).statusCode(202);
    }

    @Test
    void a_whole_network_of_version_6_is_one_address() {
        for (int i = 0; i < 5; i++)
            apply(form("Asociația"), "2001:db8:7:7:%x::1".formatted(i + 16)).statusCode(202);

        apply(form("Asociația"), "2001:db8:7:7:ffff::2").statusCode(429);
        apply(form("Asociația"), "2001:db8:7:8::2").statusCode(202);
    }

    @Test
    void everybody_together_is_heard_so_often_a_day() {
        clock.advance(Duration.ofDays(400));
        for (int i = 0; i < PER_DAY; i++) apply(form("Asociația din mulțime")).statusCode(202);

        apply(form("Asociația de prisos")).statusCode(429);
        clock.advance(Duration.ofDays(1));
        apply(form("Asociația de a doua zi")).statusCode(202);
    }

    @Test
    void only_network_administrators_read_applications() {
        var admin = networkAdmin(Network.agency());
        var application = Applying.applied();

        for (var who : Set.of(agencyAdmin(admin.agency()), caseworker(admin.agency()))) {
            as(who).get("/v1/applications").then().statusCode(403);
            as(who).get("/v1/applications/{id}", application).then().statusCode(403);
            Applying.approve(who, application).statusCode(403);
        }
        anonymous().get("/v1/applications").then().statusCode(401);
        as(admin).get("/v1/applications/{id}", UUID.randomUUID()).then().statusCode(404);
        as(admin).get("/v1/applications?status=RECEIVED").then().body("items.status", everyItem(equalTo("RECEIVED")));
        as(admin).get("/v1/applications?status=REFUSED").then().body("items.id", not(hasItem(application.toString())));
    }

    @Test
    void the_database_shows_applications_to_nobody_else() {
        var admin = networkAdmin(Network.agency());
        Applying.applied();

        var seen = RowLevelSecurity.visibleTo(admin.agency().toString(), Set.of("application", "application_approval"));

        assertThat(seen).containsEntry("application", 0L).containsEntry("application_approval", 0L);
    }
}
