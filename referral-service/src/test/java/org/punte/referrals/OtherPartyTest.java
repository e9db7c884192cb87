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

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private UUID referral;

    @BeforeEach
    void something_was_sent() {
        referral = Refer.sent(shelter, clinic);
    }

    @ParameterizedTest
    @ValueSource(strings = {SAME_SENDER, LINE, PARTY, INVITATION, QUESTION})
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
