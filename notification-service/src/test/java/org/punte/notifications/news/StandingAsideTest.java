package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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

/** A35: whoever stands aside from somebody hears nothing of all her referrals, and somebody else hears it instead. */
@QuarkusTest
class StandingAsideTest {
    private final Account author = caseworker(agency());
    private final Account desk = desk(author.agency());
    private final Account worker = caseworker(agency());
    private final Account theirs = desk(worker.agency());
    private final UUID declared = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID declaration = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A35_what_was_said_of_another_referral_of_the_same_person_is_hidden_until_it_is_lifted() {
        consumption.hear(about("accepted", other).text());
        String message = own(author).extract().path("items[0].id");

        consumption.hear(declaredBy(author).referrals(declared, other).text());

        own(author).body("items", empty());
        as(author).get("/v1/messages/unread").then().body("own", equalTo(0));
        as(author).get("/v1/messages/{id}", message).then().statusCode(404);
        consumption.hear(liftedBy(author));
        consumption.hear(declaredBy(author).referrals(declared, other).text());
        own(author).body("items.kind", contains("REFERRAL_ACCEPTED"));
    }

    @Test
    void A35_what_comes_to_a_declaration_is_hidden_too_and_the_supervisors_hear_nothing_again() {
        var lead = supervisor(author.agency());
        consumption.hear(about("accepted", other).text());
        consumption.hear(declaredBy(author).referrals(declared).text());
        own(author).body("items.kind", contains("REFERRAL_ACCEPTED"));

        consumption.hear(declaredBy(author).referrals(declared, other).text());

        own(author).body("items", empty());
        own(lead).body("items.kind", contains("CONFLICT_DECLARED"));
    }

    @Test
    void A35_the_desk_hears_what_is_hidden_from_the_author() {
        consumption.hear(declaredBy(author).referrals(declared, other).text());

        consumption.hear(about("accepted", other).text());

        box("desk", desk).body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_ACCEPTED"));
        own(author).body("items", empty());
        consumption.hear(liftedBy(author));
        consumption.hear(about("started", other).version(5).text());
        own(author).body("items.kind", containsInAnyOrder("REFERRAL_ACCEPTED", "REFERRAL_STARTED"));
        box("desk", desk).body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_ACCEPTED"));
    }

    @Test
    void A35_the_receivers_desk_hears_what_is_hidden_from_a_named_worker() {
        consumption.hear(declaredBy(worker).referrals(declared, other).text());

        consumption.hear(about("party-parted", other).workers(worker).text());
        consumption.hear(about("cancelled", other).workers(worker).version(5).text());

        box("desk", theirs)
                .body(
                        "items.kind",
                        containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_PARTY_PARTED", "REFERRAL_CANCELLED"));
        own(worker).body("items", empty());
    }

    @Test
    void A35_that_a_party_has_parted_is_hidden_from_whoever_stands_aside_from_any_of_them() {
        consumption.hear(declaredBy(author).referrals(declared).text());
        consumption.hear(told("conflict.declared.v1", UUID.randomUUID(), worker)
                .referrals(declared)
                .text());

        consumption.hear(about("party-parted", other)
                .workers(worker)
                .referrals(declared, other)
                .text());

        for (var one : new Account[] {author, worker}) own(one).body("items", empty());
        for (var one : new Account[] {desk, theirs})
            box("desk", one)
                    .body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_PARTY_PARTED"))
                    .body("items.find { it.kind == 'REFERRAL_PARTY_PARTED' }.referral", equalTo(other.toString()));
        box("desk", worker).body("items", empty());
    }

    @Test
    void A35_where_the_only_supervisor_stands_aside_the_desk_hears_it() {
        var lead = supervisor(author.agency());
        consumption.hear(declaredBy(lead).referrals(declared, other).text());

        consumption.hear(about("question-overdue", other).text());

        box("desk", desk).body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_QUESTION_OVERDUE"));
        own(author).body("items.kind", contains("REFERRAL_QUESTION_OVERDUE"));
        own(lead).body("items", empty());
    }

    @Test
    void A35_the_desk_hears_that_somebody_would_take_the_case_over_where_those_who_decide_stand_aside() {
        var lead = supervisor(author.agency());
        consumption.hear(declaredBy(lead).referrals(declared, other).text());

        consumption.hear(transferAsked().text());

        own(author).body("items.kind", contains("TRANSFER_REQUESTED"));
        own(lead).body("items", empty());
        box("desk", desk).body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "TRANSFER_REQUESTED"));
    }

    @Test
    void A35_an_older_declaration_names_one_referral_alone() {
        consumption.hear(declaredBy(author).without("referrals").text());

        consumption.hear(about("accepted", declared).text());
        consumption.hear(about("accepted", other).text());

        own(author).body("items.referral", contains(other.toString()));
        box("desk", desk)
                .body("items.kind", containsInAnyOrder("CONFLICT_DECLARED", "REFERRAL_ACCEPTED"))
                .body("items.referral", everyItem(equalTo(declared.toString())));
    }

    private EventExample transferAsked() {
        return new EventExample("transfer.requested.v1", UUID.randomUUID())
                .with("agency", author.agency())
                .with("author", author.id())
                .with("referral", other);
    }

    private EventExample about(String news, UUID referral) {
        return new EventExample("referral." + news + ".v1", referral)
                .with("sender", author.agency())
                .with("receiver", worker.agency())
                .with("author", author.id());
    }

    private EventExample declaredBy(Account account) {
        return told("conflict.declared.v1", account);
    }

    private String liftedBy(Account account) {
        return told("conflict.lifted.v1", account).text();
    }

    private EventExample told(String type, Account account) {
        return told(type, declaration, account);
    }

    private EventExample told(String type, UUID id, Account account) {
        return new EventExample(type, id)
                .with("referral", declared)
                .with("agency", account.agency())
                .with("account", account.id());
    }
}
