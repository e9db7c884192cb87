package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.box;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class ConflictConsumerTest {
    private final UUID clinic = agency();
    private final Account lead = supervisor(clinic);
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A35_the_supervisors_hear_of_it_but_not_the_one_who_declared_it() {
        var neighbour = supervisor(clinic);

        consumption.hear(declaredBy(neighbour));

        own(lead)
                .body("items.kind", contains("CONFLICT_DECLARED"))
                .body("items[0].referral", equalTo(referral.toString()));
        own(neighbour).body("items", empty());
        own(caseworker(clinic)).body("items", empty());
        own(supervisor(agency())).body("items", empty());
    }

    @Test
    void A35_whoever_steps_aside_finds_no_message_about_it_any_more_until_it_is_lifted() {
        var neighbour = caseworker(clinic);
        var declaration = UUID.randomUUID();
        consumption.hear(sentTo(clinic));
        String message = box("desk", neighbour)
                .body("items.referral", contains(referral.toString()))
                .extract()
                .path("items[0].id");

        consumption.hear(told("conflict.declared.v1", declaration, neighbour));

        box("desk", neighbour).body("items", empty());
        as(neighbour).get("/v1/messages/unread").then().body("desk", equalTo(0));
        as(neighbour).get("/v1/messages/{id}", message).then().statusCode(404);
        as(neighbour).post("/v1/messages/{id}/reading", message).then().statusCode(404);
        box("desk", lead).body("items.referral", contains(referral.toString()));
        consumption.hear(told("conflict.lifted.v1", declaration, neighbour));
        consumption.hear(told("conflict.declared.v1", declaration, neighbour));
        box("desk", neighbour).body("items.referral", contains(referral.toString()));
        as(neighbour).get("/v1/messages/unread").then().body("desk", equalTo(1));
    }

    @Test
    void safety25_who_must_not_deal_with_one_of_a_party_finds_no_message_about_the_party() {
        var neighbour = caseworker(clinic);
        var declaration = UUID.randomUUID();
        consumption.hear(new EventExample("party.sent.v1", UUID.randomUUID())
                .with("receiver", clinic)
                .referrals(UUID.randomUUID(), UUID.randomUUID(), referral)
                .text());
        String message = box("desk", neighbour)
                .body("items.kind", contains("PARTY_SENT"))
                .extract()
                .path("items[0].id");

        consumption.hear(told("conflict.declared.v1", declaration, neighbour));

        box("desk", neighbour).body("items", empty());
        as(neighbour).get("/v1/messages/unread").then().body("desk", equalTo(0));
        as(neighbour).get("/v1/messages/{id}", message).then().statusCode(404);
        box("desk", lead).body("items.kind", contains("PARTY_SENT"));
        consumption.hear(told("conflict.lifted.v1", declaration, neighbour));
        box("desk", neighbour).body("items.kind", contains("PARTY_SENT"));
    }

    @Test
    void A35_where_the_only_supervisor_steps_aside_the_desk_hears_it_and_the_supervisor_does_not() {
        var desk = desk(clinic);

        consumption.hear(declaredBy(lead));

        box("desk", desk).body("items.kind", contains("CONFLICT_DECLARED"));
        box("desk", lead).body("items", empty());
        own(lead).body("items", empty());
    }

    @Test
    void A35_where_no_other_supervisor_sees_it_the_desk_hears_it() {
        var deputy = supervisor(clinic);
        var desk = desk(clinic);
        consumption.hear(declaredBy(deputy));
        box("desk", desk).body("items", empty());

        consumption.hear(declaredBy(lead));

        box("desk", desk).body("items.kind", contains("CONFLICT_DECLARED"));
        for (var aside : new Account[] {lead, deputy}) own(aside).body("items", empty());
    }

    @Test
    void told_again_it_is_no_news_to_who_has_become_a_supervisor_since() {
        var declaration = UUID.randomUUID();
        var neighbour = caseworker(clinic);
        consumption.hear(told("conflict.declared.v1", declaration, neighbour));
        var successor = supervisor(clinic);

        consumption.hear(told("conflict.declared.v1", declaration, neighbour));

        own(successor).body("items", empty());
        own(lead).body("items.kind", contains("CONFLICT_DECLARED"));
    }

    @Test
    void each_declaration_is_told() {
        consumption.hear(declaredBy(caseworker(clinic)));

        consumption.hear(declaredBy(caseworker(clinic)));

        own(lead).body("items.kind", contains("CONFLICT_DECLARED", "CONFLICT_DECLARED"));
    }

    private String declaredBy(Account account) {
        return told("conflict.declared.v1", UUID.randomUUID(), account);
    }

    private String sentTo(UUID receiver) {
        return new EventExample("referral.sent.v1", referral)
                .with("receiver", receiver)
                .without("party")
                .text();
    }

    private String told(String type, UUID declaration, Account account) {
        return new EventExample(type, declaration)
                .with("referral", referral)
                .with("agency", clinic)
                .with("account", account.id())
                .text();
    }
}
