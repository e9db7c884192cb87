package org.punte.referrals.handback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

@QuarkusTest
class ReturnTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Test
    void who_is_given_back_is_told_with_the_workers_and_no_confidential_reason() {
        var id = accepted(shelter, clinic);

        move(clinic, id, "return", Map.of("reason", "SAFETY_CONFLICT", "remark", "A cousin"))
                .body("status", equalTo("NOT_DELIVERED"));

        assertThat(types(id)).endsWith("referral.returned.v1");
        var told = events(id).get(2).path("data");
        assertThat(told.path("reason").asText()).isEqualTo("CANNOT_TAKE");
        assertThat(told.path("workers").get(0).asText()).isEqualTo(clinic.id().toString());
        as(shelter).get("/v1/referrals/{id}", id).then().body("declineReason", equalTo("CANNOT_TAKE"));
        as(shelter)
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.reason", contains(nullValue(), nullValue(), equalTo("CANNOT_TAKE")))
                .body("items.remark", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void the_second_return_of_a_worker_is_told() {
        move(clinic, accepted(shelter, clinic), "return", Map.of("reason", "NO_CAPACITY"));
        assertThat(types(clinic.id())).isEmpty();

        move(clinic, accepted(caseworker(agency()), clinic), "return", Map.of("reason", "NO_CAPACITY"));

        assertThat(types(clinic.id())).containsExactly("returns.repeated.v1");
        var told = events(clinic.id()).get(0);
        assertThat(told.path("version").asInt()).isEqualTo(2);
        assertThat(told.at("/data/agency").asText()).isEqualTo(clinic.agency().toString());
    }
}
