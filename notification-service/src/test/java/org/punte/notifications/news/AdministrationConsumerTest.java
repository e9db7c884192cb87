package org.punte.notifications.news;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class AdministrationConsumerTest {
    private final UUID shelter = agency();
    private final UUID clinic = agency();
    private final Account admin = agencyAdmin(shelter);
    private final Account lead = supervisor(shelter);
    private final UUID subject = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() {
        broker.source("identity-events").send(expiring(60));

        await().untilAsserted(() -> own(admin).body("items", hasSize(1)));
    }

    @Test
    void the_administrators_of_both_agencies_hear_that_an_agreement_ends() {
        var partner = agencyAdmin(clinic);

        consumption.hear(expiring(30));

        for (var told : new Account[] {admin, partner}) {
            own(told)
                    .body("items.kind", contains("AGREEMENT_EXPIRING"))
                    .body("items[0].about", equalTo(subject.toString()))
                    .body("items[0].days", equalTo(30))
                    .body("items[0].referral", nullValue());
        }
        own(agencyAdmin(agency())).body("items", empty());
        own(lead).body("items", empty());
    }

    @Test
    void each_warning_is_told_once() {
        consumption.hear(expiring(60));
        consumption.hear(expiring(60));

        consumption.hear(expiring(30));

        own(admin).body("items", hasSize(2));
    }

    @Test
    void all_supervisors_hear_of_a_new_account_but_the_new_one_itself() {
        var newcomer = supervisor(shelter);
        var second = supervisor(shelter);

        consumption.hear(about("account.announced.v1", newcomer.id()));

        for (var told : new Account[] {lead, second}) {
            own(told)
                    .body("items.kind", contains("ACCOUNT_ANNOUNCED"))
                    .body("items[0].about", equalTo(newcomer.id().toString()));
        }
        own(newcomer).body("items", empty());
        own(admin).body("items", empty());
        own(supervisor(clinic)).body("items", empty());
    }

    @Test
    void supervisors_hear_of_a_frozen_account() {
        consumption.hear(about("account.frozen.v1", caseworker(shelter).id()));

        own(lead).body("items.kind", contains("ACCOUNT_FROZEN"));
    }

    @Test
    void supervisors_hear_of_each_time_an_account_is_frozen() {
        var ana = caseworker(shelter).id();
        consumption.hear(frozen(ana, 3));
        consumption.hear(frozen(ana, 3));

        consumption.hear(frozen(ana, 5));

        own(lead).body("items.kind", contains("ACCOUNT_FROZEN", "ACCOUNT_FROZEN"));
    }

    @Test
    void the_supervisors_of_a_suspended_agency_and_of_its_guardian_hear_of_an_emergency_opening() {
        var guardian = supervisor(clinic);

        consumption.hear(new EventExample("emergency.opened.v1", subject)
                .agencies(shelter, clinic)
                .text());

        for (var told : new Account[] {lead, guardian})
            own(told)
                    .body("items.kind", contains("EMERGENCY_OPENED"))
                    .body("items[0].about", equalTo(subject.toString()));
        own(admin).body("items", empty());
        own(supervisor(agency())).body("items", empty());
    }

    @Test
    void whose_factor_was_renewed_and_all_supervisors_hear_of_it() {
        var ana = caseworker(shelter);
        var second = supervisor(shelter);

        consumption.hear(about("account.factor-renewed.v1", ana.id()));

        for (var told : new Account[] {ana, lead, second}) {
            own(told)
                    .body("items.kind", contains("FACTOR_RENEWED"))
                    .body("items[0].about", equalTo(ana.id().toString()));
        }
        own(caseworker(shelter)).body("items", empty());
        own(supervisor(clinic)).body("items", empty());
    }

    @Test
    void a_supervisor_hears_of_the_own_renewal_once() {
        consumption.hear(about("account.factor-renewed.v1", lead.id()));

        own(lead).body("items.kind", contains("FACTOR_RENEWED"));
    }

    @Test
    void administrators_hear_that_a_review_is_due_and_again_shortly_before_accounts_are_blocked() {
        consumption.hear(new EventExample("account-review.due.v1", shelter).text());
        consumption.hear(
                new EventExample("account-review.due.v1", shelter).version(2).text());
        consumption.hear(
                new EventExample("account-review.due.v1", shelter).version(2).text());

        own(admin).body("items.kind", contains("REVIEW_DUE", "REVIEW_DUE")).body("items[0].days", equalTo(14));
        own(lead).body("items", empty());
        own(agencyAdmin(clinic)).body("items", empty());
    }

    @Test
    void administrators_hear_that_the_network_corrected_their_agency() {
        consumption.hear(new EventExample("agency.corrected.v1", shelter).text());

        own(admin).body("items.kind", contains("AGENCY_CORRECTED"));
    }

    @Test
    void administrators_hear_of_secrets_that_somebody_who_was_blocked_has_seen() {
        consumption.hear(about("account.secrets-seen.v1", subject));

        own(admin)
                .body("items.kind", contains("SECRETS_TO_ROTATE"))
                .body("items[0].about", equalTo(subject.toString()));
        own(lead).body("items", empty());
    }

    @Test
    void A36_supervisors_auditors_and_administrators_hear_of_whoever_is_refused_again_and_again() {
        var curious = supervisor(shelter);
        var auditor = account(shelter, "auditor");

        consumption.hear(about("refusals.repeated.v1", curious.id()));
        consumption.hear(about("refusals.repeated.v1", curious.id()));

        for (var told : new Account[] {admin, lead, auditor})
            own(told)
                    .body("items.kind", contains("REFUSALS_REPEATED"))
                    .body("items[0].about", equalTo(curious.id().toString()));
        own(curious).body("items", empty());
        own(caseworker(shelter)).body("items", empty());
        for (var role : new String[] {"auditor", "supervisor", "agency-admin"})
            own(account(clinic, role)).body("items", empty());
    }

    @Test
    void what_case_service_tells_is_heard() {
        broker.source("case-events").send(about("refusals.repeated.v1", subject));

        await().untilAsserted(() -> own(lead).body("items.kind", contains("REFUSALS_REPEATED")));
    }

    @Test
    void whoever_was_blocked_is_told_nothing() {
        var gone = supervisor(shelter);
        block(gone);

        consumption.hear(about("account.announced.v1", subject));

        as(gone).get("/v1/messages?box=own").then().statusCode(403);
        own(lead).body("items", hasSize(1));
    }

    @Test
    void an_administrator_reads_the_own_box_and_never_the_desks() {
        consumption.hear(new EventExample("referral.sent.v1", UUID.randomUUID())
                .with("receiver", shelter)
                .with("sender", clinic)
                .without("party")
                .text());
        String id = as(desk(shelter)).get("/v1/messages?box=desk").path("items[0].id");

        as(admin).get("/v1/messages?box=desk").then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        as(admin).get("/v1/messages/{id}", id).then().statusCode(404);
        as(admin).post("/v1/messages/{id}/reading", id).then().statusCode(404);
        as(admin).get("/v1/messages/unread").then().body("desk", equalTo(0));
    }

    private String expiring(int days) {
        return new EventExample("agreement.expiring.v1", subject)
                .agencies(shelter, clinic)
                .days(days)
                .text();
    }

    private String about(String type, UUID account) {
        return new EventExample(type, account).with("agency", shelter).text();
    }

    private String frozen(UUID account, int version) {
        return new EventExample("account.frozen.v1", account)
                .with("agency", shelter)
                .version(version)
                .text();
    }
}
