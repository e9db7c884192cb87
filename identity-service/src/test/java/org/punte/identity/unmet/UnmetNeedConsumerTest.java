package org.punte.identity.unmet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

@QuarkusTest
class UnmetNeedConsumerTest {
    private final UUID agency = Network.agency();
    private final Account worker = hired(agency, "caseworker");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account supervisorElsewhere = hired(Network.agency(), "supervisor");
    private UUID person;

    @Inject
    Consumption consumption;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @ParameterizedTest
    @CsvSource({"referral.unmet.v1, FIND_ANOTHER_WAY", "call.unmet.v1, CALL_WITHOUT_HELP"})
    void a_need_that_nobody_met_waits_for_the_supervisor_of_whoever_asked(String type, String kind) {
        var told = told(type);

        consumption.hear(told);
        consumption.hear(told.replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\""));

        as(supervisor)
                .get("/v1/tasks")
                .then()
                .body("items", hasSize(1))
                .body("items.kind", contains(kind))
                .body("items[0].person", equalTo(person.toString()));
        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem(kind)));
        as(supervisorElsewhere).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void A7_a_no_that_was_taken_back_leaves_nothing_to_do() {
        var told = told("referral.unmet.v1");
        var subject = told.replaceFirst("(?s).*\"subject\" : \"([^\"]*)\".*", "$1");
        consumption.hear(told);

        consumption.hear(undone(subject, "ACCEPTED"));
        as(supervisor).get("/v1/tasks").then().body("items.kind", contains("FIND_ANOTHER_WAY"));
        consumption.hear(undone(subject, "DECLINED"));

        as(supervisor).get("/v1/tasks").then().body("items", empty());
    }

    /** The published example, about this referral. */
    private String undone(String subject, String what) {
        return EventContract.example("referral.answer-undone.v1")
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"subject\" : \"[^\"]*\"", "\"subject\" : \"" + subject + "\"")
                .replaceFirst("\"sender\" : \"[^\"]*\"", "\"sender\" : \"" + agency + "\"")
                .replaceFirst("\"undone\" : \"[^\"]*\"", "\"undone\" : \"" + what + "\"");
    }

    /** The published example, about this person. */
    private String told(String type) {
        return EventContract.example(type)
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"subject\" : \"[^\"]*\"", "\"subject\" : \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"sender\" : \"[^\"]*\"", "\"sender\" : \"" + agency + "\"")
                .replaceFirst("\"person\" : \"[^\"]*\"", "\"person\" : \"" + person + "\"");
    }
}
