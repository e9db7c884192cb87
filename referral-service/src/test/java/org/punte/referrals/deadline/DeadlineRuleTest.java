package org.punte.referrals.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.need.Urgency.URGENT;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.Refer;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.EventContract;
import org.punte.testing.TestClock;

@QuarkusTest
class DeadlineRuleTest {
    /** Far enough that no other test starts a clock by what changes here. */
    private static final LocalDate LATER = LocalDate.of(2120, 1, 1);

    private final Account shelter = caseworker(agency());
    private final UUID clinic = agency();

    @Inject
    Consumption consumption;

    @Inject
    Deadlines deadlines;

    @Inject
    Rules rules;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void what_is_sent_keeps_the_moment_and_the_version_of_its_rule() throws SQLException {
        var sent = Refer.sent(shelter, body(shelter, clinic));

        assertThat(versions(sent)).isEqualTo("1 1");
    }

    @Test
    void a_later_version_starts_later_clocks_and_moves_none() throws SQLException {
        var running = Refer.sent(shelter, body(shelter, clinic));
        var before = answerBy(running);

        consumption.hear(told("REFERRAL_ACKNOWLEDGE_URGENT", 12));

        assertThat(answerBy(running)).isEqualTo(before);
        assertThat(rules.on(RuleName.answer(URGENT), LATER.minusDays(1)).version())
                .isEqualTo(1);
        clock.advance(Duration.between(clock.instant(), LATER.atStartOfDay(ZoneOffset.UTC))
                .plusDays(1));
        var later = QuarkusTransaction.requiringNew().call(() -> deadlines.from(URGENT, clinic));
        assertThat(later.answerRule()).isEqualTo(2);
        assertThat(later.startRule()).isEqualTo(1);
        assertThat(Duration.between(later.sentAt(), later.answerBy())).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void a_version_that_is_told_again_stays_what_it_was() {
        consumption.hear(told("REFERRAL_START_URGENT", 36));

        consumption.hear(told("REFERRAL_START_URGENT", 99));

        assertThat(rules.on(RuleName.start(URGENT), LATER).amounts()).containsExactly(36);
    }

    @Test
    void deadlines_of_other_services_mean_nothing_here() throws SQLException {
        consumption.hear(told("CHILD_PLAN", 30).replace("HOURS", "FIXED_DATE"));

        try (var everything = Databases.everything();
                var query = everything.prepareStatement("select from deadline_rule where name = 'CHILD_PLAN'")) {
            assertThat(query.executeQuery().next()).isFalse();
        }
    }

    /** The published example, of this deadline. */
    private static String told(String name, int amount) {
        return EventContract.example("deadline.changed.v1")
                .replace("REFERRAL_ACKNOWLEDGE_URGENT", name)
                .replaceAll("\"amounts\" : \\[\\s*12", "\"amounts\" : [" + amount)
                .replace("2027-01-01", LATER.toString())
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"");
    }

    private static String answerBy(UUID referral) throws SQLException {
        return read("select answer_by::text from referral where id = ?", referral);
    }

    private static String versions(UUID referral) throws SQLException {
        return read("select answer_rule || ' ' || start_rule from referral where id = ?", referral);
    }

    private static String read(String sql, UUID referral) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(sql)) {
            query.setObject(1, referral);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
