package org.punte.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** The second wall between the two sides: past the service, too, neither writes as the other. */
@QuarkusTest
class OtherPartyTest {
    private static final String ACT = "select set_config('app.agency', ?, true), set_config('app.account', ?, true)";
    private static final String SAME_SENDER = """
            insert into referral select (jsonb_populate_record(null::referral,
                to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'code', 'RF-2222-2222'))).* from referral r where id = ?""";
    private static final String LINE = """
            insert into timeline_entry (referral, version, sender, receiver, at, move, to_status, agency)
            select id, 99, sender, receiver, now(), 'CANCELLATION', status, sender from referral where id = ?""";
    private static final String PARTY = """
            insert into party (id, sender, receiver, author, together, adults, children_or_in_doubt, sent_at)
            select gen_random_uuid(), sender, receiver, author, 'ONLY', 2, 0, now() from referral where id = ?""";
    private static final String CALL = """
            insert into call (id, version, sender, author, person, service, urgency, age_band, status, called_at, closes_at)
            select id, 0, sender, author, person, service, urgency, age_band, 'OPEN', now(), now() from referral where id = ?""";
    private static final String INVITATION = """
            insert into invitation (id, version, call, sender, receiver, author, service, urgency, age_band, status, asked_at, closes_at)
            select gen_random_uuid(), 0, id, sender, receiver, author, service, urgency, age_band, 'ASKED', now(), now()
              from referral where id = ?""";
    private static final String QUESTION = """
            insert into capacity_question (id, version, listing, service, sender, receiver, author, age_band, asked_at, by_snapshot)
            select gen_random_uuid(), 0, gen_random_uuid(), service, sender, receiver, author, age_band, now(), false
              from referral where id = ?""";

    private static final String ALARM = """
            insert into referral_alarm (referral, kind, round, sender, receiver, at)
            select id, '%s', 0, sender, receiver, now() from referral where id = ?""";
    private static final String STRANGE_ALARM = """
            insert into referral_alarm (referral, kind, round, sender, receiver, at)
            values (?, 'ESCALATION', 0, '%s', gen_random_uuid(), now())""";
    private static final String CLOCK = """
            insert into running_clock (referral, sender, receiver, answer_by)
            select gen_random_uuid(), sender, receiver, now() from referral where id = ?""";
    private static final String HANDED_OVER = """
            insert into handed_over (id, transfer, referral, sender, receiver, service, asked)
            select gen_random_uuid(), id, id, receiver, sender, service, receiver from referral where id = ?""";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private UUID referral;

    @BeforeEach
    void something_was_sent() {
        referral = Refer.sent(shelter, clinic);
    }

    @ParameterizedTest
    @ValueSource(strings = {SAME_SENDER, LINE, PARTY, INVITATION, QUESTION, CLOCK, HANDED_OVER})
    void a_receiver_asks_and_tells_nothing_in_the_name_of_a_sender(String sql) {
        assertThatThrownBy(() -> write(clinic, sql)).hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update referral set sender = receiver where id = ?",
                "update referral set person = gen_random_uuid() where id = ?",
                "update referral set author = gen_random_uuid() where id = ?",
                "delete from referral where id = ?"
            })
    void whose_it_is_and_about_whom_is_changed_by_neither_side(String sql) {
        for (var party : new Account[] {shelter, clinic})
            assertThatThrownBy(() -> write(party, sql)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update referral set consent = gen_random_uuid() where id = ?",
                "update referral set region = 'VS', age_band = 'CHILD_OR_IN_DOUBT' where id = ?",
                "update referral set sent_at = now() where id = ?",
                "update referral set noted = not noted, version = version + 1 where id = ?"
            })
    void what_was_asked_is_changed_by_no_receiver(String sql) throws SQLException {
        assertThatThrownBy(() -> write(clinic, sql)).hasMessageContaining("is its sender's");
        assertThat(write(clinic, "update referral set version = version + 1, consent = consent where id = ?"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"REMINDER, false", "DESK_GONE, true"})
    void only_the_side_whose_clock_it_is_says_that_it_rang(String kind, boolean byReceiver) throws SQLException {
        var other = byReceiver ? shelter : clinic;

        assertThatThrownBy(() -> write(other, ALARM.formatted(kind))).hasMessageContaining("row-level security");
        assertThat(write(byReceiver ? clinic : shelter, ALARM.formatted(kind))).isOne();
    }

    @Test
    void nobody_rings_in_the_place_of_somebody_else() {
        var stranger = caseworker(agency());

        assertThatThrownBy(() -> write(stranger, STRANGE_ALARM.formatted(stranger.agency())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_sender_asks_as_itself() throws SQLException {
        assertThat(write(shelter, SAME_SENDER)).isOne();
        assertThat(write(shelter, LINE)).isOne();
    }

    @Test
    void a_sender_answers_nothing_in_the_name_of_a_receiver() {
        assertThatThrownBy(
                        () -> write(
                                shelter,
                                CALL,
                                INVITATION,
                                "update invitation set status = 'OFFERED' where sender = (select sender from referral where id = ?)"))
                .hasMessageContaining("row-level security");
    }

    /** Nothing of it stays. Answers what the last of them changed. */
    private int write(Account by, String... statements) throws SQLException {
        try (var connection = Databases.app()) {
            connection.setAutoCommit(false);
            try (var acting = connection.prepareStatement(ACT)) {
                acting.setString(1, by.agency().toString());
                acting.setString(2, by.id().toString());
                acting.execute();
                int changed = 0;
                for (var sql : statements) changed = write(connection, sql);
                return changed;
            } finally {
                connection.rollback();
            }
        }
    }

    private int write(Connection connection, String sql) throws SQLException {
        try (var writing = connection.prepareStatement(sql)) {
            writing.setObject(1, referral);
            return writing.executeUpdate();
        }
    }
}
