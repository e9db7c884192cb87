package org.punte.notifications.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class GrantConsumerTest {
    private final UUID receiver = agency();
    private final Account first = caseworker(receiver);
    private final Account second = caseworker(receiver);
    private final UUID grant = UUID.randomUUID();
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() {
        broker.source("identity-events").send(told("grant.opened.v1").text());

        await().untilAsserted(() -> own(first).body("items", hasSize(1)));
    }

    @Test
    void each_named_worker_hears_when_a_person_can_be_read() {
        consumption.hear(told("grant.opened.v1").text());

        for (Account named : new Account[] {first, second}) {
            own(named)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("PERSON_READABLE"))
                    .body("items[0].grant", equalTo(grant.toString()))
                    .body("items[0].referral", equalTo(referral.toString()));
        }
        own(caseworker(receiver)).body("items", empty());
    }

    @Test
    void the_end_is_told_once_in_any_order() {
        String opened = told("grant.opened.v1").text();
        String ended = told("grant.ended.v1").text();

        for (String event : new String[] {ended, opened, ended, opened}) consumption.hear(event);

        own(first).body("items.kind", containsInAnyOrder("PERSON_READABLE", "ACCESS_ENDED"));
    }

    @Test
    void a_pause_is_told_like_an_end() {
        consumption.hear(told("grant.paused.v1").text());

        own(first).body("items.kind", containsInAnyOrder("ACCESS_ENDED"));
    }

    @Test
    void whoever_knew_it_already_hears_nothing_when_only_the_workers_change() {
        consumption.hear(told("grant.opened.v1").workers(first).text());

        consumption.hear(told("grant.opened.v1").newTo(second).version(1).text());
        consumption.hear(told("grant.paused.v1").newTo().version(2).text());

        own(first).body("items", hasSize(1));
        own(second).body("items.kind", containsInAnyOrder("PERSON_READABLE"));
    }

    @Test
    void what_is_told_again_under_another_id_is_no_second_message() {
        for (var type : new String[] {"grant.opened.v1", "grant.ended.v1", "grant.opened.v1", "grant.ended.v1"})
            consumption.hear(told(type).text());
        consumption.hear(told("grant.opened.v1").newTo().version(3).text());

        own(first).body("items.kind", containsInAnyOrder("PERSON_READABLE", "ACCESS_ENDED"));
    }

    @Test
    void who_may_read_again_hears_so_once() {
        String resumed = told("grant.resumed.v1").text();

        for (String event : new String[] {told("grant.paused.v1").text(), resumed, resumed}) consumption.hear(event);

        own(first).body("items.kind", containsInAnyOrder("ACCESS_ENDED", "PERSON_READABLE_AGAIN"));
        own(caseworker(receiver)).body("items", empty());
    }

    @Test
    void who_the_person_is_is_nowhere_kept() throws SQLException {
        var person = UUID.randomUUID().toString();
        var receiverPerson = UUID.randomUUID().toString();

        consumption.hear(told("grant.opened.v1")
                .with("person", person)
                .with("receiverPerson", receiverPerson)
                .text());

        own(first).body("items", hasSize(1));
        try (var everything = Databases.everything()) {
            Canaries.of(person, receiverPerson).assertAbsentFromDatabase(everything);
        }
        assertThat(own(first).extract().asString()).doesNotContain(person, receiverPerson);
    }

    private EventExample told(String type) {
        return new EventExample(type, grant)
                .with("receiver", receiver)
                .with("referral", referral)
                .workers(first, second);
    }
}
