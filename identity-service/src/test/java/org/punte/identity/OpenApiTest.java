package org.punte.identity;

import org.junit.jupiter.api.Test;
import org.punte.testing.OpenApiContract;

class OpenApiTest {
    @Test
    void the_published_document_is_the_built_one() {
        OpenApiContract.holds("identity-service");
    }
}
