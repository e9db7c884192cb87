package org.punte.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import org.punte.testing.kept.KeptParts;

/** Somebody signed in for one agency, asking a service over HTTP as a portal or a partner would. */
record Actor(UUID account, UUID agency, Supplier<String> token) {

    RequestSpecification at(Part service) {
        return given().config(KeptParts.config())
                .baseUri(service.url())
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("Authorization", "Bearer " + token.get());
    }

    /** As {@link #at(Part)}, with a body. */
    RequestSpecification at(Part service, Object body) {
        return at(service).body(body);
    }
}
