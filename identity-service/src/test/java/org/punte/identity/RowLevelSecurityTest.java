package org.punte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Databases;
import org.punte.testing.ForeignHand;
import org.punte.testing.OutboxProbe;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class RowLevelSecurityTest {
    private static final Set<String> OWNERS = Set.of(
            "person",
            "assigned_worker",
            "identifier",
            "match_card",
            "blind_index",
            "due_comparison",
            "never_list_entry",
            "conversation",
            "consent",
            "withdrawal",
            "disclosure_grant");

    @Inject
    Referrals referrals;

    @Test
    void every_table_of_an_agency_is_behind_forced_policies() {
        // the directory of the network, its rules and deadlines are read by everybody who signed in
        RowLevelSecurity.exempting("agency", "network_rule", "deadline_rule").holds();
    }

    @Test
    void before_acceptance_the_receiver_sees_no_row_about_the_person() {
        var worker = caseworker(Network.agency());
        var receiver = Network.agency();
        var person = Story.registered(worker);
        Story.agreed(worker, person, receiver, "IDENTITY");

        var seen = RowLevelSecurity.visibleTo(receiver.toString(), OWNERS);

        assertThat(seen).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(RowLevelSecurity.visibleTo(worker.agency().toString(), Set.of("person", "consent")))
                .containsEntry("person", 1L)
                .containsEntry("consent", 1L);
    }

    @Test
    void after_acceptance_the_database_shows_the_receiver_its_own_record_and_the_grant_alone() {
        var worker = caseworker(Network.agency());
        var colleague = caseworker(Network.agency());
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, colleague.agency(), "IDENTITY");

        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, colleague));

        assertThat(RowLevelSecurity.visibleTo(colleague.agency().toString(), OWNERS))
                .containsEntry("person", 1L)
                .containsEntry("disclosure_grant", 1L)
                .containsEntry("consent", 1L)
                .containsEntry("conversation", 0L)
                .containsEntry("identifier", 0L);
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1");
    }

    @Test
    void the_application_role_cannot_rewrite_what_is_written_for_ever() {
        for (var table : Set.of("access", "withdrawal", "conversation", "consent"))
            assertThatThrownBy(() -> asApp("delete from " + table + " where agency = '" + UUID.randomUUID() + "'"))
                    .as(table)
                    .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> asApp("update consent set until = current_date"))
                .hasMessageContaining("denied");
    }

    @Test
    void who_writes_where_it_may_is_seen_to_have_written_and_nobody_else() {
        var agency = Network.agency();
        Staff.run(
                "insert into open_work (agency, service, kind, open, counted_at) values (?, 'case-service', 'CASE_FILE', 1, now())",
                agency);

        assertThat(new ForeignHand(agency, UUID.randomUUID()).reach("open_work", true))
                .containsExactly("changes open_work", "removes from open_work");
        assertThat(new ForeignHand(Network.agency(), UUID.randomUUID()).reach("open_work", false))
                .isEmpty();
    }

    @Test
    void an_account_is_never_taken_away() {
        assertThatThrownBy(() -> asApp("delete from account")).hasMessageContaining("permission denied");
    }

    private static void asApp(String sql) throws SQLException {
        try (var connection = Databases.app();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
