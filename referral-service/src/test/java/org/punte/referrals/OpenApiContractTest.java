package org.punte.referrals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.punte.testing.OpenApiContract;

@QuarkusTest
class OpenApiContractTest {
    @Test
    void the_published_document_is_the_one_that_the_code_writes() {
        OpenApiContract.holds("referral-service");
    }
}
