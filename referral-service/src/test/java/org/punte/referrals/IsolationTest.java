package org.punte.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.RowLevelSecurity.visibleTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.ForeignHand;
import org.punte.testing.RowLevelSecurity;

/** The second wall: what the database itself shows. */
@QuarkusTest
class IsolationTest {
    private static final Set<String> TABLES = Set.of("referral", "timeline_entry", "note");

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    NetworkNews news;

    @Test
    void every_table_of_an_agency_is_under_a_forced_policy() {
        var body = Refer.body(shelter, clinic.agency());
        body.put("note", "Somebody waits at the door");
        sent(shelter, body);

        // read models: filled by identity-service, kept for all
        // the directory: read by all, written by the agency that it is about
        RowLevelSecurity.exempting(
                        "agency",
                        "consent",
                        "agreement",
                        "network_rule",
                        "deadline_rule",
                        "listing",
                        "place_level",
                        "answer_band",
                        // figures that every agency may read once they are published
                        "statistics_release",
                        "release_cell")
                .holds();
    }

    /** Everybody reads the directory; each agency writes its own part of it. */
    @Test
    void nobody_writes_what_others_say_of_their_services_and_places() {
        var reader = caseworker(agency());
        Services.counted(new Services(news).ngo("IS"), 3);
        var hand = new ForeignHand(reader.agency(), reader.id());

        assertThat(Stream.of("listing", "place_level").flatMap(table -> hand.reach(table, false).stream()))
                .isEmpty();
    }

    @Test
    void both_sides_see_a_sent_referral_and_only_the_author_a_draft() {
        Refer.drafted(shelter, clinic);
        sent(shelter, clinic);

        var sender = visibleTo(shelter.agency().toString(), TABLES);
        var receiver = visibleTo(clinic.agency().toString(), TABLES);

        assertThat(sender).containsEntry("referral", 1L).containsEntry("timeline_entry", 2L);
        assertThat(receiver).containsEntry("referral", 1L).containsEntry("timeline_entry", 1L);
    }
}
