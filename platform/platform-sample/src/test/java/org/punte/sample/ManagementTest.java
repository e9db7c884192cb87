package org.punte.sample;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.punte.testing.Tokens;

@SampleTest
class ManagementTest {
    @TestHTTPResource(management = true)
    URL management;

    @Test
    void health_and_metrics_are_on_a_port_of_their_own() {
        RestAssured.given().get(on("/q/health/ready")).then().statusCode(200).body("status", equalTo("UP"));
        RestAssured.given().get(on("/q/metrics")).then().statusCode(200).body(containsString("punte_requests_present"));

        Tokens.anonymous().get("/q/health/ready").then().statusCode(404);
        Tokens.anonymous().get("/q/metrics").then().statusCode(404);
    }

    private String on(String path) {
        return "http://127.0.0.1:%d%s".formatted(management.getPort(), path);
    }
}
