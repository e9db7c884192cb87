package org.punte.identity.secondperson;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.alsoAt;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;

/** What waits for a second person is listed to all who may be it, wherever it was asked for, and never to whoever asked. */
@QuarkusTest
class ReachTest {
    private final UUID small = Network.agency();
    private final Account admin = hired(small, "agency-admin");
    private final Account named = hired(Network.agency(), "supervisor");
    private final Account network = networkAdmin(Network.agency());

    @Test
    void a_domain_waits_for_colleagues_the_network_and_whoever_was_named() {
        var domain = made("/v1/mail-domains", Map.of("domain", "d" + UUID.randomUUID() + ".example"));

        for (var one : new Account[] {hired(small, "supervisor"), network})
            waits("/v1/mail-domains/pending", one, domain);
        waitsNot("/v1/mail-domains/pending", admin, domain);
        waitsNot("/v1/mail-domains/pending", named, domain);

        approved(naming());
        waits("/v1/mail-domains/pending", named, domain);

        as(network).post("/v1/mail-domains/{id}/approval", domain).then().statusCode(200);
        waitsNot("/v1/mail-domains/pending", network, domain);
    }

    @Test
    void somebody_who_was_named_waits_for_the_network_until_approved_and_never_for_themselves() {
        var naming = naming();
        waits("/v1/second-persons/pending", network, naming);
        for (var involved : new Account[] {named, admin})
            waitsNot("/v1/second-persons/pending", alsoAt(Network.agency(), involved.id(), "network-admin"), naming);

        approved(naming);

        waitsNot("/v1/second-persons/pending", network, naming);
    }

    @Test
    void who_was_named_can_be_refused_and_of_an_agency_that_has_left_nothing_waits() {
        var refused = naming();

        as(network)
                .post("/v1/second-persons/{id}/refusal", refused)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        waitsNot("/v1/second-persons/pending", network, refused);
        as(network).post("/v1/second-persons/{id}/approval", refused).then().statusCode(409);

        var left = naming();
        var domain = made("/v1/mail-domains", Map.of("domain", "left.example"));
        Network.asOwner("update agency set status = 'DEACTIVATED' where id = ?", admin.agency());
        waitsNot("/v1/second-persons/pending", network, left);
        waitsNot("/v1/mail-domains/pending", network, domain);
    }

    private String naming() {
        return made("/v1/second-persons", Map.of("account", named.id(), "agency", named.agency()));
    }

    private void approved(String naming) {
        as(network).post("/v1/second-persons/{id}/approval", naming).then().statusCode(200);
    }

    private String made(String address, Map<String, ?> body) {
        return as(admin)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void waits(String list, Account reader, String id) {
        as(reader).get(list).then().statusCode(200).body("items.id", hasItem(id));
    }

    private static void waitsNot(String list, Account reader, String id) {
        as(reader).get(list).then().statusCode(200).body("items.id", not(hasItem(id)));
    }
}
