package org.punte.referrals.unmet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.referrals.clock.Bells;
import org.punte.referrals.need.ServiceCode;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.web.caller.Acting;

@QuarkusTest
class UnmetNeedTest {
    private static final LocalDate ANY_DAY = LocalDate.of(2100, 1, 1);

    private final Account shelter = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    Bells bells;

    @Inject
    UnmetNeeds needs;

    @Inject
    NetworkNews news;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A7_the_second_agency_that_declines_makes_a_task_a_count_and_leads_to_the_next() {
        var third = new Services(news).ngo("IS").agency();
        Rows.consent(person, shelter.agency(), third);
        var first = caseworker(agency());
        var asked = to(first);
        as(first)
                .body(Map.of())
                .post("/v1/referrals/{id}/decline", asked)
                .then()
                .statusCode(400);
        decline(first, asked);
        assertThat(unmet(asked)).isEmpty();

        var second = caseworker(agency());
        var last = to(second);
        decline(second, last);

        assertThat(unmet(last)).containsExactly(person.toString());
        assertThat(counts()).containsExactly(new UnmetCount("IS", ServiceCode.ACC_SHELTER, 1));
        as(shelter)
                .get("/v1/referrals/{id}/next-candidates", last)
                .then()
                .body("items.agency", contains(third.toString()));
    }

    @Test
    void silence_counts_as_a_no_and_a_need_is_told_once() {
        var silent = to(caseworker(agency()));
        for (int hours : List.of(12, 12, 13)) bells.after(Duration.ofHours(hours), silent);
        var second = caseworker(agency());
        var declined = to(second);
        decline(second, declined);
        var third = caseworker(agency());
        var again = to(third);
        decline(third, again);

        assertThat(unmet(silent)).isEmpty();
        assertThat(unmet(declined)).hasSize(1);
        assertThat(unmet(again)).isEmpty();
        assertThat(counts()).extracting(UnmetCount::needs).containsExactly(1L);
    }

    @Test
    void the_same_agency_twice_and_a_need_that_somebody_meets_are_no_unmet_need() {
        var first = caseworker(agency());
        decline(first, to(first));
        var again = to(first);
        decline(first, again);
        assertThat(unmet(again)).isEmpty();

        var helper = caseworker(agency());
        as(helper)
                .body(workers(helper))
                .post("/v1/referrals/{id}/acceptance", to(helper))
                .then()
                .statusCode(200);
        var late = caseworker(agency());
        var declined = to(late);
        decline(late, declined);
        assertThat(unmet(declined)).isEmpty();
        assertThat(counts()).isEmpty();
    }

    @Test
    void a_month_later_it_is_another_need() {
        for (int i = 0; i < 2; i++) {
            var receiver = caseworker(agency());
            decline(receiver, to(receiver));
        }
        clock.advance(Duration.ofDays(31));
        for (int i = 0; i < 2; i++) {
            var receiver = caseworker(agency());
            decline(receiver, to(receiver));
        }

        assertThat(counts()).extracting(UnmetCount::needs).containsExactly(2L);
    }

    @Test
    void what_is_counted_names_nobody() throws SQLException {
        for (int i = 0; i < 2; i++) {
            var receiver = caseworker(agency());
            decline(receiver, to(receiver));
        }

        try (var everything = Databases.everything();
                var query = everything.prepareStatement("select u::text from unmet_need u where agency = ?")) {
            query.setObject(1, shelter.agency());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getString(1)).doesNotContain(person.toString());
        }
    }

    private UUID to(Account receiver) {
        var consent = Rows.consent(person, shelter.agency(), receiver.agency());
        return sent(shelter, body(person, receiver.agency(), consent));
    }

    private void decline(Account receiver, UUID referral) {
        as(receiver)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/referrals/{id}/decline", referral)
                .then()
                .statusCode(200);
        bells.after(Duration.ofMinutes(61), referral);
    }

    private List<String> unmet(UUID referral) {
        return OutboxProbe.events(referral).stream()
                .filter(event -> event.path("type").asText().equals("referral.unmet.v1"))
                .map(event -> event.at("/data/person").asText())
                .toList();
    }

    private List<UnmetCount> counts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> acting.as(shelter.agency(), () -> needs.of(shelter.agency(), LocalDate.EPOCH, ANY_DAY)));
    }
}
