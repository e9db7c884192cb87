package org.punte.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.described;
import static org.punte.referrals.Services.listed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.referrals.need.ServiceCode;
import org.punte.testing.Account;
import org.punte.web.caller.Acting;

/** What is remembered of a service's entries is what lies in the database, whatever happened to the entries meanwhile. */
@QuarkusTest
class RememberedListingsTest {
    private static final ServiceCode SERVICE = ServiceCode.COMPENS;

    @Inject
    NetworkNews news;

    @Inject
    ListingRepository listings;

    @Inject
    Acting acting;

    @Inject
    Session db;

    private Account agency;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_services() {
        agency = new Services(news).ngo("VS");
        first = listed(agency, body(SERVICE.name(), "VS"));
        second = listed(agency, body(SERVICE.name(), "VS"));
    }

    @Test
    void they_are_fetched_once_while_nothing_is_written() {
        assertThat(about()).isSameAs(about());
    }

    @Test
    void what_is_added_or_described_anew_is_there_at_once() {
        about();

        described(agency, first, 0, body(SERVICE.name(), "IS")).statusCode(200);
        var third = listed(agency, body(SERVICE.name(), "VS"));

        assertThat(counties(first)).containsExactly("IS");
        assertThat(counties(third)).containsExactly("VS");
    }

    @Test
    void what_was_taken_back_is_not_remembered() {
        QuarkusTransaction.begin();
        describe(first, "BC");
        assertThat(counties(listings.about(SERVICE), first)).containsExactly("BC");
        QuarkusTransaction.rollback();
        described(agency, second, 0, body(SERVICE.name(), "IS")).statusCode(200);

        assertThat(counties(first)).containsExactly("VS");
        assertThat(counties(second)).containsExactly("IS");
    }

    @Test
    void what_was_between_two_writes_of_one_transaction_is_not_remembered() {
        QuarkusTransaction.begin();
        describe(first, "BC");
        listings.about(SERVICE);
        describe(first, "IS");
        QuarkusTransaction.commit();

        assertThat(counties(first)).containsExactly("IS");
    }

    @Test
    void what_a_session_holds_as_it_was_is_not_remembered() {
        QuarkusTransaction.begin();
        assertThat(listings.find(first)).isPresent();
        QuarkusTransaction.requiringNew().run(() -> describe(first, "IS"));
        listings.about(SERVICE);
        QuarkusTransaction.commit();

        assertThat(counties(first)).containsExactly("IS");
    }

    private void describe(UUID id, String county) {
        acting.as(agency.agency(), () -> {
            db.createNativeMutationQuery("update listing set counties = array[:county] where id = :id")
                    .setParameter("county", county)
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    private String[] counties(UUID id) {
        return counties(about(), id);
    }

    private List<Listing> about() {
        return QuarkusTransaction.requiringNew().call(() -> listings.about(SERVICE));
    }

    private static String[] counties(List<Listing> entries, UUID id) {
        return entries.stream().filter(entry -> entry.id.equals(id)).findAny().orElseThrow().counties;
    }
}
