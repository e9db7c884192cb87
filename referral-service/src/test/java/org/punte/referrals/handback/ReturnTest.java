package org.punte.referrals.handback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void whom_another_agency_brought_as_well_was_not_sent_twice() {
        var id = accepted(shelter, clinic);

        as(clinic)
                .body(Map.of("reason", "DUPLICATE_REFERRAL"))
                .post("/v1/referrals/{id}/return", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-duplicate"));

        as(clinic).get("/v1/referrals/{id}", id).then().body("status", equalTo("ACCEPTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "non-delivery, reason, SERVICE_STOPPED",
        "non-delivery, reason, INELIGIBLE_AFTER_ASSESSMENT",
        "non-delivery, reason, OTHER",
        "completion, outcome, SERVICE_NOT_PROVIDED",
        "completion, outcome, INELIGIBLE"
    })
    void whoever_lets_go_under_another_name_has_given_back_as_well(String move, String member, String why) {
        move(clinic, accepted(shelter, clinic), "return", Map.of("reason", "NO_CAPACITY"));
        var let = accepted(shelter, clinic);

        move(clinic, let, move, Map.of(member, why));

        assertThat(types(clinic.id())).containsExactly("returns.repeated.v1");
        assertThat(givenBack(let)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "non-delivery, reason, NO_SHOW",
        "non-delivery, reason, UNREACHABLE",
        "non-delivery, reason, PERSON_WITHDREW",
        "completion, outcome, SERVICE_FULLY",
        "completion, outcome, CLIENT_DID_NOT_ATTEND"
    })
    void whom_the_person_left_or_who_was_served_is_no_return(String move, String member, String why) {
        move(clinic, accepted(shelter, clinic), "return", Map.of("reason", "NO_CAPACITY"));

        var served = accepted(shelter, clinic);
        move(clinic, served, move, Map.of(member, why));

        assertThat(types(clinic.id())).isEmpty();
        assertThat(givenBack(served)).isFalse();
    }

    @Test
    void nobody_who_only_waited_is_given_back() {
        move(clinic, accepted(shelter, clinic), "return", Map.of("reason", "NO_CAPACITY"));
        var waiting = sent(shelter, clinic);
        move(clinic, waiting, "waitlisting", Map.of("expectedOn", "2100-01-01", "interimSupport", "NONE"));

        move(clinic, waiting, "non-delivery", Map.of("reason", "SERVICE_STOPPED"));

        assertThat(types(clinic.id())).isEmpty();
        assertThat(givenBack(waiting)).isFalse();
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

    /** As the sender's supervisors and its safety review hear it, with the person that it is about. */
    private static boolean givenBack(UUID referral) {
        var told = events(referral).get(2).path("data");
        assertThat(told.path("person").isTextual()).isTrue();
        return told.path("givenBack").asBoolean();
    }
}
