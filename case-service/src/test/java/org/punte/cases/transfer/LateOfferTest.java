package org.punte.cases.transfer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.EventContract;

/** What is told late, told again, or before something else that it rests on. */
@QuarkusTest
class LateOfferTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Going going;

    @Inject
    Consumption consumption;

    @BeforeEach
    void somebody_has_a_file() {
        going = new Going();
    }

    @AfterEach
    void a_network_without_agreements() {
        required(false);
    }

    @Test
    void a_case_whose_offer_is_heard_after_the_no_is_not_offered() {
        consumption.hear(going.told("declined"));

        consumption.hear(going.sent());

        going.read().body("status", equalTo("OPEN"));
    }

    @Test
    void a_no_that_is_heard_after_it_was_taken_back_changes_nothing() {
        consumption.hear(going.sent());
        consumption.hear(going.told("answer-undone"));

        consumption.hear(going.told("declined"));

        going.read().body("status", equalTo("TRANSFER_PENDING"));
    }

    @Test
    void given_back_once_more_opens_no_file_that_was_left_closed() {
        consumption.hear(going.sent());
        consumption.hear(going.grant.transferred("NEEDS"));
        String meanwhile = OpenedFile.by(going.here, going.person);
        consumption.hear(going.told("returned"));
        as(going.here)
                .body(Map.of("reason", "GOALS_MET"))
                .post("/v1/casefiles/{id}/closure", meanwhile)
                .then()
                .statusCode(200);

        consumption.hear(going.told("returned"));

        going.read().body("status", equalTo("CLOSED_TRANSFERRED"));
        as(going.here).get("/v1/casefiles/{id}", meanwhile).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void A22_no_case_goes_empty_because_its_agreement_was_not_heard_of_yet() {
        required(true);
        consumption.hear(going.sent());
        var taken = going.grant.transferred("NEEDS", "CASE_SUMMARY");

        assertThatThrownBy(() -> consumption.hear(taken)).isInstanceOf(RuntimeException.class);

        going.read().body("status", equalTo("TRANSFER_PENDING"));
        going.receipts(going.here).body("items", empty());

        agreed("NEEDS");
        consumption.hear(taken);

        going.read().body("status", equalTo("CLOSED_TRANSFERRED"));
        going.receipts(going.here).body("items[0].handedOver", contains("NEEDS"));
        going.theirs().body("needs", hasSize(1));
    }

    private void required(boolean required) {
        tell("network.rules-changed.v1", data -> data.put("agreementsRequired", required));
    }

    private void agreed(String... categories) {
        tell("agreement.changed.v1", data -> {
            data.set("agencies", JSON.valueToTree(List.of(going.here.agency(), going.there.agency())));
            data.set("categories", JSON.valueToTree(categories));
            data.put("state", "CONFIRMED").put("endsAt", "2999-12-31T22:00:00Z");
        });
    }

    private void tell(String type, Consumer<ObjectNode> change) {
        try {
            var event = (ObjectNode) JSON.readTree(EventContract.example(type));
            event.put("id", UUID.randomUUID().toString())
                    .put("subject", UUID.randomUUID().toString())
                    .put("time", Instant.now().toString());
            change.accept((ObjectNode) event.get("data"));
            consumption.hear(event.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
