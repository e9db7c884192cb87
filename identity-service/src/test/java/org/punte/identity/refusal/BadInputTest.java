package org.punte.identity.refusal;

import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Map;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.refusal.BadBodyRules;

@QuarkusTest
class BadInputTest extends BadBodyRules {
    BadInputTest() {
        super(caseworker(Network.agency()), "/v1/persons", "/v1/persons", "person");
    }

    @Override
    protected Map<String, ?> good() {
        return Story.somebody();
    }

    @Override
    protected Change change() {
        return new Change(Method.PATCH, "/v1/persons/{id}", Map.of("nickname", "Mimi"));
    }
}
