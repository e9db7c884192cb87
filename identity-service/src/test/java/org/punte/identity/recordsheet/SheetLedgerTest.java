package org.punte.identity.recordsheet;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** An attempt at a sealed sheet leaves its row, as one at the person does. */
@QuarkusTest
class SheetLedgerTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account colleague = hired(worker.agency(), "caseworker");
    private UUID child;

    @BeforeEach
    void a_child_is_registered() {
        child = MinorScenes.child(worker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guardians",
                "age-decisions",
                "outside-requests",
                "best-interests",
                "information",
                "directorate-notifications"
            })
    void a_colleague_or_a_stranger_who_asks_for_a_sheet_is_in_the_ledger(String sheet) {
        for (var curious : new Account[] {colleague, hired(Network.agency(), "caseworker")})
            as(curious).get("/v1/persons/{id}/" + sheet, child).then().statusCode(404);

        refused(worker, child, 2);
    }

    @Test
    void another_agencys_supervisor_who_asks_what_something_rests_on_is_in_the_ledger() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, Network.agency(), "IDENTITY");
        as(colleague).get("/v1/consents/{id}/recorded-basis", consent).then().statusCode(404);

        refused(worker, person, 1);
    }

    private static void refused(Account worker, UUID person, int times) {
        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .statusCode(200)
                .body("items.findAll { it.decision == 'REFUSED' }", hasSize(times))
                .body("items[0].decision", equalTo("REFUSED"));
    }
}
