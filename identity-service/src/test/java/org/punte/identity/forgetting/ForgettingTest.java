package org.punte.identity.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.encounter.EncounterForgetting;
import org.punte.messaging.consumption.Consumption;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;
import org.punte.sealing.Unsealable;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.EventContract;
import org.punte.testing.TestClock;

@QuarkusTest
class ForgettingTest {
    private static final String CONTACTS = "/v1/persons/{id}/encounters";

    private static final String TOLD_THAT_NOBODY_WORKS =
            "outbox where type = 'person.workers-changed.v1' and payload::text like '%\"workers\":[]%'";

    private final Account worker = hired(Network.agency(), "caseworker");

    @Inject
    EncounterForgetting contacts;

    @Inject
    ForgettingJobs keys;

    @Inject
    Sealer sealer;

    @Inject
    Consumption consumption;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A14_of_who_refused_everything_and_left_only_ids_and_codes_are_left() throws Exception {
        var person = Story.registered(worker);
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        var place = new SealedPlace("somewhere", "kept", person, person, worker.agency());
        var backup = sealer.seal(place, Story.GIVEN_NAME);
        refused(person);
        var readings = rows("access", person);

        later();

        as(worker).get("/v1/persons/{id}", person).then().statusCode(404);
        for (var table : new String[] {"identifier", "assigned_worker", "age_decision", "match_card", "blind_index"})
            assertThat(rows(table, person)).as(table).isZero();
        assertThat(rows("access", person)).isGreaterThanOrEqualTo(readings).isPositive();
        assertThat(rows("forgotten_person", person)).isOne();
        assertThat(rows(TOLD_THAT_NOBODY_WORKS + " and subject", person)).isOne();
        assertThatThrownBy(() -> sealer.open(place, backup)).isInstanceOf(Unsealable.class);
        assertThat(rows("forgotten_person where key_destroyed_at is not null and person", person))
                .isOne();
    }

    @Test
    void A14_whatever_else_hangs_on_the_record_keeps_it() throws Exception {
        var agreed = Story.registered(worker);
        Story.agreed(worker, agreed, Network.agency(), "IDENTITY");
        var drafted = Story.registered(worker);
        var child = MinorScenes.child(worker);
        var filed = Story.registered(worker);
        consumption.hear(fileOf(filed));
        for (var person : new UUID[] {agreed, drafted, child, filed}) refused(person);
        clock.advance(Duration.ofDays(20));
        made(worker, CONTACTS, drafted, Map.of());

        clock.advance(Duration.ofDays(10));
        contacts.run();
        keys.destroyKeys();

        for (var person : new UUID[] {agreed, drafted, child, filed}) {
            assertThat(rows("person where id", person)).isOne();
            assertThat(rows("forgotten_person", person)).isZero();
            assertThat(rows(TOLD_THAT_NOBODY_WORKS + " and subject", person)).isZero();
            as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        }
    }

    @Test
    void A14_a_draft_is_forgotten_alone() throws Exception {
        var person = Story.registered(worker);
        made(worker, CONTACTS, person, refusing());

        later();

        assertThat(rows("encounter", person)).isZero();
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    private static Map<String, Object> refusing() {
        return Map.of("refusal", Map.of("refusesEverything", "YES", "leafletGiven", "YES", "leafletLanguage", "ron"));
    }

    private void refused(UUID person) {
        var contact = made(worker, CONTACTS, person, refusing());
        as(worker).post("/v1/encounters/{id}/submission", contact).then().statusCode(200);
    }

    private void later() throws Exception {
        clock.advance(Duration.ofDays(30));
        var other = CompletableFuture.runAsync(contacts::run);
        contacts.run();
        other.get();
        keys.destroyKeys();
        keys.destroyKeys();
    }

    private String fileOf(UUID person) {
        return EventContract.example("casefile.opened.v1")
                .replace(
                        "01932a00-0000-7000-8000-00000000e301",
                        UUID.randomUUID().toString())
                .replace("7b1f0e0a-52b4-4c0f-8f0e-6c9a1d2e3f02", person.toString())
                .replace("01932a00-0000-7000-8000-00000000a002", worker.agency().toString());
    }

    private static long rows(String table, UUID person) throws SQLException {
        var where = table.contains(" ") ? table + " = ?" : table + " where person = ?";
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select count(*) from " + where)) {
            query.setObject(1, person);
            var answer = query.executeQuery();
            answer.next();
            return answer.getLong(1);
        }
    }
}
