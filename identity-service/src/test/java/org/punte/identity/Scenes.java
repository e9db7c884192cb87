package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** One fresh resource of each kind of authz-matrix.yaml. */
@ApplicationScoped
class Scenes {
    private final Referrals referrals;

    Scenes(Referrals referrals) {
        this.referrals = referrals;
    }

    Scene of(String kind) {
        return switch (kind) {
            case "person", "conversation", "consent", "grant", "granted referral" -> shared(kind);
            case "agency" -> agency();
            case "account" -> {
                var account = hired(Network.agency(), "caseworker", "desk");
                hired(account.agency(), "desk");
                yield Scene.of(account.id()).named(account);
            }
            case "frozen account" -> frozen();
            case "emergency opening" -> {
                var emergency = new Emergency();
                var opening = emergency.opened();
                emergency.keepRolesAsWritten();
                yield Scene.of(opening).named(emergency.worker()).party(emergency.guardian());
            }
            case "network" -> Scene.of(UUID.randomUUID());
            default -> AdministrationScenes.of(kind);
        };
    }

    /** A person, what they agreed to, and whom an acceptance opened it to. */
    private Scene shared(String kind) {
        var worker = caseworker(Network.agency());
        var receiver = caseworker(Network.agency());
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, receiver);
        referrals.tell("referral.accepted.v1", referral);
        var id =
                switch (kind) {
                    case "person" -> person;
                    case "consent" -> consent;
                    case "conversation" -> held(worker, person, receiver.agency());
                    case "grant" -> path(worker, "/v1/grants?referral=" + referral.id(), "items[0].id");
                    default -> referral.id();
                };
        return Scene.of(id).named(worker).party(receiver.agency());
    }

    /** Another desk is awake, so that one colleague is enough. */
    private static Scene frozen() {
        var account = hired(Network.agency(), "caseworker", "desk");
        hired(account.agency(), "desk");
        as(hired(account.agency(), "caseworker"))
                .post("/v1/accounts/{id}/freeze", account.id())
                .then()
                .statusCode(200);
        return Scene.of(account.id()).own(account.agency());
    }

    private static Scene agency() {
        var agency = Network.agency();
        Staff.run(
                "insert into open_work (agency, service, kind, open, counted_at) values (?, 'case-service', 'CASE_FILE', 2, now())",
                agency);
        return Scene.of(agency).own(agency);
    }

    private static String held(Account worker, UUID person, UUID receiver) {
        return as(worker)
                .body(Story.agreeing(receiver, "CONTACT"))
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(Account reader, String address, String path) {
        return as(reader).get(address).then().statusCode(200).extract().path(path);
    }
}
