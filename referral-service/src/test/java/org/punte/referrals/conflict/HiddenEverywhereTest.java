package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Services.described;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.matrix.OpenApiAddresses;

/** Everything that can be read here is read by whoever has declared a conflict, and by a colleague who has not. */
@QuarkusTest
class HiddenEverywhereTest {
    private static final Map<String, String> NEEDED = Map.of(
            "GET /v1/candidates", "?service=ACC_SHELTER&region=IS",
            "GET /v1/places", "?service=ACC_SHELTER&region=IS",
            "GET /v1/statistics/own", "?from=2026-01-01&until=2026-12-31",
            "GET /v1/transfers/open-referrals", "?person={person}");

    private final Set<UUID> hidden = new HashSet<>();
    private final Set<UUID> known = new HashSet<>();
    private final UUID person = Calls.person();
    private Account sender;
    private Account receiver;

    @Inject
    NetworkNews news;

    @Test
    void A35_no_answer_of_any_address_names_what_is_hidden_from_the_reader() {
        somethingInEveryList();

        hidden.forEach(id -> declare(sender, id));
        hidden.forEach(id -> declare(receiver, id));

        assertThat(whatNames(sender)).isEmpty();
        assertThat(whatNames(receiver)).isEmpty();
        assertThat(whatNames(everything(sender.agency())))
                .contains(
                        "GET /v1/calls",
                        "GET /v1/calls/{id}",
                        "GET /v1/conflicts",
                        "GET /v1/interrupted-referrals",
                        "GET /v1/practice-referrals",
                        "GET /v1/referrals/sent",
                        "GET /v1/referrals/{id}",
                        "GET /v1/transfers/open-referrals");
        assertThat(whatNames(everything(receiver.agency())))
                .contains(
                        "GET /v1/conflicts",
                        "GET /v1/desk",
                        "GET /v1/practice-referrals",
                        "GET /v1/received-calls",
                        "GET /v1/received-calls/{id}",
                        "GET /v1/referrals/received",
                        "GET /v1/referrals/unassigned");
    }

    @Test
    void A35_what_goes_on_from_it_and_what_it_goes_on_from_are_hidden_from_the_sender_with_it() {
        sender = everything(agency());
        receiver = everything(agency());
        var first = sent(sender, receiver);
        move(receiver, first, "decline", Map.of("reason", "NO_CAPACITY"));
        var second = goingOnFrom(first);
        move(receiver, second, "decline", Map.of("reason", "NO_CAPACITY"));
        var third = goingOnFrom(second);

        declare(sender, second);

        for (var id : List.of(first, second, third)) {
            as(sender).get("/v1/referrals/{id}", id).then().statusCode(404);
            var other = as(everything(sender.agency()))
                    .get("/v1/referrals/{id}", id)
                    .then();
            assertThat(other.extract().asString()).contains(second.toString());
        }
        assertThat(as(sender).get("/v1/referrals/sent").asString()).doesNotContain(second.toString());
    }

    private UUID goingOnFrom(UUID parent) {
        String person =
                as(sender).get("/v1/referrals/{id}", parent).then().extract().path("person");
        var id = UUID.fromString(person);
        var next = body(id, receiver.agency(), Rows.consent(id, sender.agency(), receiver.agency()));
        next.put("parent", parent);
        return sent(sender, next);
    }

    private void somethingInEveryList() {
        var services = new Services(news);
        sender = everything(services.ngo("IS").agency());
        receiver = everything(services.ngo("IS").agency());
        var listing = Services.body("ACC_SHELTER", "IS");
        var service = listed(receiver, listing);
        hidden.add(called());
        hidden.add(unassigned());
        var waiting = sent(sender, receiver);
        hidden.add(waiting);
        Rows.practice(waiting, sender.agency(), receiver.agency());
        listing.put("status", "TEMPORARILY_CLOSED");
        described(receiver, service, 0, listing).statusCode(200);
        known.addAll(hidden);
    }

    private UUID called() {
        var call = Calls.called(sender, person, receiver);
        var offer = Calls.invitation(receiver);
        Calls.offer(receiver, offer).then().statusCode(200);
        var consent = Rows.consent(person, sender.agency(), receiver.agency());
        known.addAll(List.of(call, offer));
        return UUID.fromString(Calls.confirm(sender, call, offer, consent)
                .then()
                .statusCode(200)
                .extract()
                .path("referral"));
    }

    private UUID unassigned() {
        var id = accepted(sender, caseworker(receiver.agency()));
        var gone = caseworker(receiver.agency());
        block(gone);
        Rows.status(id, "ACCEPTED", gone.id());
        return id;
    }

    /** The addresses whose answers name something hidden. */
    private Set<String> whatNames(Account reader) {
        var naming = new TreeSet<String>();
        for (var address : OpenApiAddresses.built()) {
            if (!address.startsWith("GET ")) continue;
            var path = address.substring(4) + NEEDED.getOrDefault(address, "").replace("{person}", person.toString());
            if (!path.contains("{id}")) {
                if (names(as(reader).get(path).then().statusCode(200).extract().asString())) naming.add(address);
                continue;
            }
            for (var id : known) {
                var answer = as(reader).get(path, id);
                if (answer.statusCode() == 200 && names(answer.asString())) naming.add(address);
            }
        }
        return naming;
    }

    private boolean names(String answer) {
        return hidden.stream().anyMatch(id -> answer.contains(id.toString()));
    }

    private static Account everything(UUID agency) {
        return account(agency, "caseworker", "supervisor", "desk", "agency-admin", "analyst");
    }

    private static void declare(Account by, UUID referral) {
        as(by).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);
    }
}
