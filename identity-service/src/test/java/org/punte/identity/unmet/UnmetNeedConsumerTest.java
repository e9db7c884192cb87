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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"referral.unmet.v1", "call.unmet.v1"})
    void A7_what_is_not_true_any_more_leaves_nothing_to_do(String type) {
        var told = told(type);
        var last = told.replaceFirst("(?s).*\"subject\" : \"([^\"]*)\".*", "$1");
        consumption.hear(told);

        consumption.hear(undone(UUID.randomUUID().toString()));
        as(supervisor).get("/v1/tasks").then().body("items", hasSize(1));
        consumption.hear(undone(last));

        as(supervisor).get("/v1/tasks").then().body("items", empty());
    }

    /** The published example, about what had shown it last. */
    private String undone(String last) {
        return EventContract.example("referral.unmet-undone.v1")
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"subject\" : \"[^\"]*\"", "\"subject\" : \"" + last + "\"")
                .replaceFirst("\"sender\" : \"[^\"]*\"", "\"sender\" : \"" + agency + "\"");
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
