package org.punte.identity;

import static org.punte.testing.Tokens.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** What is kept about a person, one by one, after an agency has accepted a referral of them. */
@ApplicationScoped
class PersonScenes {
    private final Referrals referrals;

    PersonScenes(Referrals referrals) {
        this.referrals = referrals;
    }

    Scene of(String kind) {
        var worker = Staff.hired(Network.agency(), "caseworker");
        if (kind.equals("member of a party")) return together(worker);
        if (kind.equals("record of a worker in conflict")) return apart(worker);
        var receiver = Staff.hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY", "CONTACT");
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, receiver));
        var id = kind.equals("name") ? name(worker, person) : entry(worker, person);
        return Scene.of(id).named(worker).party(receiver.agency());
    }

    private static Scene together(Account worker) {
        var referral = UUID.randomUUID();
        var person = Story.registered(worker);
        Staff.run(
                "insert into party_member (referral, party, person, owner) values (?, gen_random_uuid(), ?, ?)",
                referral,
                person,
                worker.agency());
        Staff.run(
                "insert into party_told (referral, other, said, owner, told_at) values (?, ?, 1, ?, now())",
                referral,
                person,
                worker.agency());
        return Scene.of(referral).named(worker);
    }

    private static Scene apart(Account worker) {
        var person = Story.registered(Staff.hired(worker.agency(), "caseworker"));
        Staff.run(
                "insert into conflict_of_interest values (gen_random_uuid(), ?, ?, gen_random_uuid(), ?, false)",
                worker.agency(),
                worker.id(),
                person);
        return Scene.of(person).own(worker.agency());
    }

    private static String name(Account worker, UUID person) {
        return as(worker)
                .get("/v1/persons/{id}/names", person)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String entry(Account worker, UUID person) {
        return as(worker)
                .body(Map.of("kind", "WORKER", "account", UUID.randomUUID()))
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
