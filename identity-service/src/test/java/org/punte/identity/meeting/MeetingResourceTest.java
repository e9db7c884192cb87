package org.punte.identity.meeting;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.MeetingScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

/** Where and when to meet is location data: told by a named worker, read by whoever is assigned, and nobody else's. */
@QuarkusTest
class MeetingResourceTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private Referral referral;

    @BeforeEach
    void an_acceptance_names_somebody() {
        person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
    }

    @Test
    void safety10_the_assigned_sender_reads_what_a_named_worker_told() {
        MeetingScenes.told(named, referral).statusCode(200).body("point", equalTo(null));

        for (var reader : List.of(worker, named))
            read(reader)
                    .statusCode(200)
                    .body("point", equalTo(MeetingScenes.POINT))
                    .body("day", equalTo(Story.inDays(3).toString()))
                    .body("time", startsWith("22:30"))
                    .body("zone", equalTo("Europe/Bucharest"));
    }

    @Test
    void safety10_each_reading_stands_in_the_ledger_as_one_of_a_place() {
        MeetingScenes.told(named, referral);
        read(worker).statusCode(200);
        read(named).statusCode(200);

        accesses()
                .body("items", hasSize(2))
                .body("items.reader", contains("ENTITLED_AGENCY", "OWN_AGENCY"))
                .body("items.categories", contains(List.of("MEETING"), List.of("MEETING")));
        // the receiver's own word is no reading of the person: the acceptance can be undone
        as(named).post("/v1/referrals/{id}/grant-undoing", referral.id()).then().statusCode(204);
        assertThat(refusals()).isZero();
        hidden(read(worker));
        assertThat(refusals()).as("who works with her is no intruder").isZero();
    }

    @Test
    void safety10_for_everybody_else_there_is_none_and_whoever_tried_is_known() {
        MeetingScenes.told(named, referral);
        var colleague = caseworker(worker.agency());
        var others = List.of(
                colleague,
                supervisor(worker.agency()),
                caseworker(named.agency()),
                supervisor(named.agency()),
                caseworker(Network.agency()));

        assertThat(others).allSatisfy(other -> hidden(read(other)));

        accesses()
                .body("items.decision.unique()", contains("REFUSED"))
                .body("items.account", hasItem(colleague.id().toString()));
    }

    @Test
    void what_is_not_told_looks_the_same_as_what_is_not_theirs() {
        hidden(read(worker));
        hidden(read(named));
        hidden(as(worker).get("/v1/referrals/{id}/meeting", UUID.randomUUID()).then());
    }

    @Test
    void only_a_named_worker_tells_and_takes_back() {
        var others = List.of(worker, caseworker(named.agency()), supervisor(named.agency()));
        MeetingScenes.told(named, referral).statusCode(200);

        assertThat(others).allSatisfy(other -> {
            hidden(MeetingScenes.told(other, referral));
            hidden(takenBack(other));
        });
        read(worker).statusCode(200);
        takenBack(named).statusCode(204);
        hidden(takenBack(named));
        hidden(read(worker));
    }

    @Test
    void safety10_nobody_names_the_agencys_own_door() {
        Network.asOwner(
                "update agency set phone = '+40 21 555 01 77', website = 'https://www.casa-alba.example' where id = ?",
                named.agency());

        refused("publicPlace", false).statusCode(400).body("type", equalTo("/problems/meeting-not-public"));
        for (var point : List.of("Ring 021-555.0177 at the gate", "As on Casa-Alba.example, canary"))
            refused("point", point)
                    .statusCode(400)
                    .body("type", equalTo("/problems/meeting-not-public"))
                    .body("errors.field", contains("point"))
                    .body(not(containsString("canary")));
        Network.asOwner(
                "update agency set website = 'https://friends.example/casa|alba?x' where id = ?", named.agency());
        refused("point", "See friends.example/Casa|Alba").statusCode(400);
        refused("point", "x".repeat(200) + "y").statusCode(400);
        hidden(read(worker));
    }

    @Test
    void nobody_names_a_moment_that_is_over() {
        refused("day", Story.inDays(-1).toString()).statusCode(409).body("type", equalTo("/problems/date-in-the-past"));
        var now = ZonedDateTime.now(ZoneId.of("Europe/Bucharest"));
        var earlier = MeetingScenes.place();
        earlier.put(
                "time",
                now.minusMinutes(2)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        earlier.put("day", now.minusMinutes(2).toLocalDate().toString());
        as(named)
                .body(Map.copyOf(earlier))
                .post("/v1/referrals/{id}/meeting", referral.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-in-the-past"));
    }

    @Test
    void the_same_key_tells_once_and_what_is_told_last_holds() {
        var before = MeetingScenes.place();
        before.put("point", "Piața Gării, stația 3");
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            as(named)
                    .header("Idempotency-Key", key)
                    .body(Map.copyOf(before))
                    .post("/v1/referrals/{id}/meeting", referral.id())
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
        MeetingScenes.told(named, referral).statusCode(200).body("version", equalTo(1));

        read(worker).body("point", equalTo(MeetingScenes.POINT));
    }

    @Test
    void with_a_closed_vault_nothing_is_told_or_read() {
        MeetingScenes.told(named, referral).statusCode(200);

        vaultClosed(worker);
        vaultClosed(named);

        await().atMost(ofSeconds(8)).untilAsserted(() -> {
            read(worker).statusCode(403).body("type", equalTo("/problems/vault-closed"));
            MeetingScenes.told(named, referral).statusCode(403);
        });
    }

    @Test
    void the_place_stands_nowhere_in_words() throws Exception {
        MeetingScenes.told(named, referral);
        read(worker).statusCode(200);

        try (var everything = Databases.everything()) {
            Canaries.of(MeetingScenes.POINT, "sub ceasul Quixadá").assertAbsentFromDatabase(everything);
        }
        assertThat(new TellMeeting(Story.inDays(1), LocalTime.NOON, MeetingScenes.POINT, true))
                .asString()
                .doesNotContain("Gara");
    }

    private ValidatableResponse refused(String member, Object value) {
        var place = MeetingScenes.place();
        place.put(member, value);
        return as(named)
                .body(Map.copyOf(place))
                .post("/v1/referrals/{id}/meeting", referral.id())
                .then();
    }

    private ValidatableResponse read(Account by) {
        return as(by).get("/v1/referrals/{id}/meeting", referral.id()).then();
    }

    private ValidatableResponse takenBack(Account by) {
        return as(by).delete("/v1/referrals/{id}/meeting", referral.id()).then();
    }

    private ValidatableResponse accesses() {
        return as(worker).get("/v1/persons/{id}/accesses", person).then().statusCode(200);
    }

    private long refusals() {
        return accesses().extract().jsonPath().<String>getList("items.decision").stream()
                .filter("REFUSED"::equals)
                .count();
    }

    private static void hidden(ValidatableResponse answer) {
        answer.statusCode(404).body("type", equalTo("/problems/meeting-not-found"));
    }
}
