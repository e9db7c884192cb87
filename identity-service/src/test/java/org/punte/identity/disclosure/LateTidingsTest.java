package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** What was put aside and is delivered again undoes nothing of what has happened since. */
@QuarkusTest
class LateTidingsTest {
    @Inject
    Consumption consumption;

    private final Account worker = caseworker(Network.agency());
    private final Account first = caseworker(Network.agency());
    private final Account second = caseworker(first.agency());
    private final Account third = caseworker(first.agency());
    private UUID person;
    private Referral referral;

    @BeforeEach
    void somebody_agreed_and_was_referred() {
        person = Story.registered(worker);
        referral = Referral.of(Story.agreed(worker, person, first.agency(), "IDENTITY"), person, worker, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.declined.v1", "referral.answer-undone.v1"})
    void an_answer_of_before_the_acceptance_does_not_end_what_that_opened(String before) {
        tell("referral.accepted.v1", 5, first);

        tell(before, 3, first);

        assertThat(read(first)).isEqualTo(200);
        tell(before, 6, first);
        assertThat(read(first)).isEqualTo(404);
    }

    @Test
    void an_earlier_naming_does_not_replace_a_later_one() {
        tell("referral.accepted.v1", 5, first);
        tell("referral.workers-changed.v1", 8, third);
        var told = OutboxProbe.types(grant()).size();

        tell("referral.workers-changed.v1", 6, second);
        tell("referral.workers-changed.v1", 8, third);

        assertThat(read(third)).isEqualTo(200);
        assertThat(read(second)).isEqualTo(404);
        assertThat(OutboxProbe.types(grant())).hasSize(told);
    }

    @Test
    void an_acceptance_that_is_heard_after_others_were_named_lets_those_in() {
        tell("referral.workers-changed.v1", 6, second);

        tell("referral.accepted.v1", 5, first);

        assertThat(read(second)).isEqualTo(200);
        assertThat(read(first)).isEqualTo(404);
    }

    @Test
    void whoever_was_named_before_an_acceptance_was_taken_back_is_not_let_in_by_the_next() {
        tell("referral.accepted.v1", 2, first);
        tell("referral.workers-changed.v1", 3, second);
        tell("referral.answer-undone.v1", 4, second);

        tell("referral.accepted.v1", 5, third);

        assertThat(read(third)).isEqualTo(200);
        assertThat(read(second)).isEqualTo(404);
    }

    private void tell(String type, int version, Account named) {
        var about = new Referral(
                referral.id(),
                referral.sender(),
                referral.receiver(),
                referral.consent(),
                person,
                "\"" + named.id() + "\"");
        consumption.hear(Referrals.event(type, about)
                .replace("\"version\":1", "\"version\":" + version)
                .replace("\"somethingNew\":true", "\"undone\":\"ACCEPTED\""));
    }

    private int read(Account reader) {
        return as(reader).get("/v1/persons/{id}", person).statusCode();
    }

    private UUID grant() {
        Grants.seen(third, referral)
                .body("items.workers", contains(contains(third.id().toString())));
        return Grants.id(third, referral);
    }
}
