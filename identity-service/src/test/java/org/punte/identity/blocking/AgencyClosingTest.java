package org.punte.identity.blocking;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.agency.AgencyMoves.Closing;
import org.punte.testing.Account;

@QuarkusTest
class AgencyClosingTest {
    @Inject
    Event<Closing> closing;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Test
    void a_closing_agency_keeps_its_supervisors_alone() {
        QuarkusTransaction.requiringNew().run(() -> closing.fire(new Closing(agency)));

        as(ana).get("/v1/me").then().statusCode(403);
        as(admin).get("/v1/me").then().statusCode(403);
        as(supervisor).get("/v1/persons/unassigned").then().statusCode(200);
    }
}
