package org.punte.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** Somebody who writes into the database moves what is sealed: it opens for nobody, nowhere else. */
@QuarkusTest
class MovedCiphertextTest {
    private final Account worker = caseworker(Network.agency());
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // to another row
                "update identifier set sealed = (select sealed from identifier where person = ? and kind = 'GIVEN_NAME')"
                        + " where person = ? and kind = 'PHONE'",
                // what it is called
                "update identifier set kind = 'EMAIL' where ?::uuid is not null and person = ? and kind = 'PHONE'",
                // to a category that is shared
                "update identifier set category = 'HEALTH' where ?::uuid is not null and person = ? and kind = 'GIVEN_NAME'",
                // to the form that did not bind the kind
                "update identifier set form = 1 where ?::uuid is not null and person = ? and kind = 'PHONE'"
            })
    void nothing_opens_where_it_does_not_belong(String move) {
        Staff.run(move, person, person);

        assertShut(person);
    }

    @Test
    void nothing_opens_at_another_person() {
        var victim = Story.registered(worker);

        Staff.run(
                "update identifier set sealed = (select sealed from identifier where person = ? and kind = 'GIVEN_NAME')"
                        + " where person = ? and kind = 'GIVEN_NAME'",
                victim,
                person);

        assertShut(person);
        as(worker).get("/v1/persons/{id}", victim).then().statusCode(200);
    }

    @Test
    void a_row_that_was_given_to_another_person_opens_nothing() {
        var other = Story.registered(worker);

        Staff.run("update identifier set person = ? where person = ? and kind = 'GIVEN_NAME'", other, person);

        assertShut(other);
    }

    private void assertShut(UUID id) {
        var body = as(worker)
                .get("/v1/persons/{id}", id)
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/seal-broken"))
                .extract()
                .asString();
        assertThat(body).doesNotContain(Story.GIVEN_NAME, Story.FAMILY_NAME, Story.PHONE, Story.BIRTH_DATE);
    }
}
