package org.punte.referrals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.undone;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.ClockRows;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** How soon somebody usually answers: what nobody answered counts, what was none does not. */
@QuarkusTest
class AnswerBandTest {
    private final Account asker = caseworker(agency());
    private final Account shelter = caseworker(agency());

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @Inject
    TestClock clock;

    @Inject
    AnswerBandJobs jobs;

    @Inject
    AnswerBandRepository bands;

    @Inject
    Bells bells;

    @Inject
    NetworkNews news;

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void whoever_lets_most_of_it_expire_is_slow_however_quick_the_rest_was() {
        for (int i = 0; i < 5; i++) accepted(asker, shelter);
        assertThat(band()).isEqualTo(AnswerBand.WITHIN_1_HOUR);

        for (int i = 0; i < 6; i++) Rows.expired(sent(asker, shelter));

        assertThat(band()).isEqualTo(AnswerBand.LONGER);
    }

    @Test
    void whoever_lets_all_of_it_expire_is_slow() {
        for (int i = 0; i < 5; i++) Rows.expired(sent(asker, shelter));

        assertThat(band()).isEqualTo(AnswerBand.LONGER);
    }

    @Test
    void what_a_closing_agency_gave_back_and_what_still_waits_says_nothing() {
        for (int i = 0; i < 5; i++) accepted(asker, shelter);
        for (int i = 0; i < 6; i++) Rows.status(sent(asker, shelter), "EXPIRED", shelter.id());
        for (int i = 0; i < 6; i++) sent(asker, shelter);

        assertThat(band()).isEqualTo(AnswerBand.WITHIN_1_HOUR);
    }

    @Test
    void practice_and_what_was_entered_in_error_count_for_nothing() {
        for (int i = 0; i < 4; i++) accepted(asker, shelter);
        Rows.practice(accepted(asker, shelter), asker.agency(), shelter.agency());
        Rows.status(accepted(asker, shelter), "ENTERED_IN_ERROR", shelter.id());
        assertThat(band()).isNull();

        accepted(asker, shelter);

        assertThat(band()).isEqualTo(AnswerBand.WITHIN_1_HOUR);
    }

    @Test
    void whoever_took_its_yes_back_and_was_silent_then_has_not_answered() {
        for (int i = 0; i < 5; i++) {
            var id = accepted(asker, shelter);
            undone(shelter, id, identity);
            Rows.expired(id);
        }

        assertThat(band()).isEqualTo(AnswerBand.LONGER);
    }

    @Test
    void safety29_while_its_sender_was_suspended_nobody_was_slow() {
        var waiting = Stream.generate(() -> sent(asker, shelter)).limit(5).toList();
        clock.advance(Duration.ofHours(20));
        waiting.forEach(id -> move(shelter, id, "acceptance", workers(shelter)));
        assertThat(band()).isEqualTo(AnswerBand.WITHIN_1_DAY);

        waiting.forEach(id -> ClockRows.frozen(id, 18));

        assertThat(band()).isEqualTo(AnswerBand.WITHIN_4_HOURS);
    }

    @Test
    void safety29_a_no_to_somebody_who_was_suspended_is_as_quick_as_it_was_without_that() {
        var waiting = Stream.generate(() -> sent(asker, shelter)).limit(5).toList();
        news.agency(asker.agency(), 1, "SUSPENDED");
        clock.advance(Duration.ofHours(80));
        waiting.forEach(id -> move(shelter, id, "decline", Map.of("reason", "NO_CAPACITY")));
        assertThat(band()).as("while it is suspended").isEqualTo(AnswerBand.WITHIN_1_HOUR);

        clock.advance(Duration.ofHours(20));
        news.agency(asker.agency(), 2, "ACTIVE");
        waiting.forEach(bells::ring);

        assertThat(band()).as("when it is back").isEqualTo(AnswerBand.WITHIN_1_HOUR);
    }

    @Test
    void whoever_stood_still_for_longer_than_the_answer_took_answered_at_once() {
        for (int i = 0; i < 3; i++) ClockRows.frozen(accepted(asker, shelter), 300);
        for (int i = 0; i < 2; i++) Rows.expired(sent(asker, shelter));

        assertThat(band()).isEqualTo(AnswerBand.WITHIN_1_HOUR);
    }

    private @Nullable AnswerBand band() {
        jobs.refresh();
        return QuarkusTransaction.requiringNew().call(bands::all).get(shelter.agency());
    }
}
