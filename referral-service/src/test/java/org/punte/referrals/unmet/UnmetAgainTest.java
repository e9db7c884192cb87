package org.punte.referrals.unmet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.web.caller.Acting;

/** A need that somebody met can come again, within the same month. */
@QuarkusTest
class UnmetAgainTest {
    private static final Duration WINDOW = Duration.ofMinutes(61);

    private final Account shelter = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    Bells bells;

    @Inject
    UnmetNeeds needs;

    @Inject
    Acting acting;

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A7_what_was_met_and_is_asked_for_again_can_be_unmet() {
        served();

        assertThat(told(declined())).isFalse();
        assertThat(told(declined())).isTrue();
        assertThat(counted()).isOne();
    }

    @Test
    void A7_a_need_that_was_told_and_then_met_is_told_and_counted_anew_when_it_comes_again() {
        declined();
        assertThat(told(declined())).isTrue();
        served();

        assertThat(told(declined())).isFalse();
        assertThat(told(declined())).isTrue();
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void A7_while_somebody_has_it_in_hand_nothing_is_told() {
        declined();
        taken(caseworker(agency()));

        assertThat(told(declined())).isFalse();
        assertThat(counted()).isZero();
    }

    @Test
    void A7_taken_on_and_given_back_it_is_told_again_and_counted_once() {
        declined();
        assertThat(told(declined())).isTrue();
        var helper = caseworker(agency());
        move(helper, taken(helper), "return", Map.of("reason", "NO_CAPACITY"));
        clock.advance(WINDOW);

        assertThat(told(declined())).isTrue();
        assertThat(told(declined())).isFalse();
        assertThat(counted()).isOne();
    }

    @Test
    void A7_whoever_only_proposes_another_could_not_help_either() {
        declined();
        var second = caseworker(agency());
        var referral = to(second);
        move(
                second,
                referral,
                "redirection",
                Map.of("proposedAgency", new Services(news).ngo("IS").agency()));
        bells.ring(referral);

        assertThat(told(referral)).isTrue();
        assertThat(counted()).isOne();
    }

    private void served() {
        var helper = caseworker(agency());
        move(helper, taken(helper), "completion", Map.of("outcome", "SERVICE_FULLY"));
        clock.advance(WINDOW);
    }

    private UUID taken(Account helper) {
        var referral = to(helper);
        move(helper, referral, "acceptance", workers(helper));
        return referral;
    }

    private UUID declined() {
        var receiver = caseworker(agency());
        var referral = to(receiver);
        move(receiver, referral, "decline", Map.of("reason", "NO_CAPACITY"));
        bells.after(WINDOW, referral);
        return referral;
    }

    private UUID to(Account receiver) {
        return sent(
                shelter, body(person, receiver.agency(), Rows.consent(person, shelter.agency(), receiver.agency())));
    }

    private static boolean told(UUID referral) {
        return OutboxProbe.types(referral).contains("referral.unmet.v1");
    }

    private long counted() {
        var until = LocalDate.of(2100, 1, 1);
        return QuarkusTransaction.requiringNew()
                .call(() -> acting.as(shelter.agency(), () -> needs.of(shelter.agency(), LocalDate.EPOCH, until)))
                .stream()
                .mapToLong(UnmetCount::needs)
                .sum();
    }
}
