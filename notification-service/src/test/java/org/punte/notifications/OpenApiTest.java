package org.punte.notifications;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.punte.testing.OpenApiContract;

@QuarkusTest
class OpenApiTest {
    @Test
    void the_published_document_is_the_one_the_code_tells() {
        OpenApiContract.holds("notification-service");
    }
}
