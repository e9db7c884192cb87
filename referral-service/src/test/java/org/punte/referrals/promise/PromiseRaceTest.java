package org.punte.referrals.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.AtOnce;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** Whatever comes at once, one of it happens. */
@QuarkusTest
class PromiseRaceTest {
    private static final int EACH = 8;
    private static final String ENDED = """
            {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "consent.ended.v1",
             "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": 0,
             "data": {"person": "%s", "owner": "%s", "receiver": "%s", "why": "WITHDRAWN"}}""";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Rung rung = new Rung(shelter, clinic);

    @Inject
    NetworkNews news;

    @Inject
    Consumption consumption;

    @BeforeEach
    void the_clinic_has_a_number() {
        rung.known(news);
    }

    @Test
    void safety21_A39_confirmations_and_acceptances_at_once_have_one_winner() throws Exception {
        var id = rung.promised();

        var answers = atOnce(() -> confirm(id), () -> accept(id));

        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.promised.v1", "referral.accepted.v1");
    }

    @Test
    void safety21_a_confirmation_beside_a_cancellation_and_a_denial_is_what_the_timeline_says() throws Exception {
        var id = rung.promised();

        var answers = atOnce(() -> confirm(id), () -> cancel(id), () -> deny(id));

        // what was answered with yes has happened, in one order, and nothing else
        assertThat(answers).containsOnly(200, 409);
        var happened = types(id).subList(2, types(id).size());
        assertThat(answers).filteredOn(status -> status == 200).hasSameSizeAs(happened);
        assertThat(happened).doesNotHaveDuplicates();
        if (happened.contains("referral.promise-denied.v1"))
            assertThat(happened).doesNotContain("referral.accepted.v1");
    }

    @Test
    void safety21_a_confirmation_never_outlives_the_withdrawal_of_the_consent() throws Exception {
        var person = UUID.randomUUID();
        var consent = Rows.consent(person, shelter.agency(), clinic.agency());
        var id = sent(shelter, body(person, clinic.agency(), consent));
        rung.says(id, Rung.call()).statusCode(200);
        var ended = ENDED.formatted(UUID.randomUUID(), consent, person, shelter.agency(), clinic.agency());

        var first = new AtomicBoolean(true);
        atOnce(() -> confirm(id), () -> first.getAndSet(false) ? hear(ended) : confirm(id));
        consumption.hear(ended);

        assertThat(types(id)).endsWith("referral.consent-withdrawn.v1").doesNotHaveDuplicates();
        assertThat(confirm(id)).isEqualTo(409);
    }

    /** As any reader of a topic: what was overtaken is heard again. */
    private int hear(String event) {
        try {
            consumption.hear(event);
            return 200;
        } catch (RuntimeException overtaken) {
            return 409;
        }
    }

    private int confirm(UUID id) {
        return as(clinic)
                .body(Map.of())
                .post("/v1/referrals/{id}/promise-confirmation", id)
                .statusCode();
    }

    private int accept(UUID id) {
        return as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .statusCode();
    }

    private int cancel(UUID id) {
        return as(shelter)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/cancellation", id)
                .statusCode();
    }

    private int deny(UUID id) {
        return as(clinic).post("/v1/referrals/{id}/promise-denial", id).statusCode();
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... requests) {
        var all = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < EACH; i++) all.addAll(List.of(requests));
        return AtOnce.all(all);
    }
}
