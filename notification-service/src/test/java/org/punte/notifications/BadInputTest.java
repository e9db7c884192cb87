package org.punte.notifications;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import org.punte.testing.refusal.BadRequestRules;

/** Nothing is made or changed here by a body. */
@QuarkusTest
class BadInputTest extends BadRequestRules {
    BadInputTest() {
        super(caseworker(agency()), "/v1/messages?box=own");
    }
}
