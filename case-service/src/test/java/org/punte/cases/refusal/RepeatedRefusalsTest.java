package org.punte.cases.refusal;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.punte.testing.TestClock;
import org.punte.testing.refusal.RefusalRules;

@QuarkusTest
class RepeatedRefusalsTest extends RefusalRules {
    @Inject
    TestClock clock;

    RepeatedRefusalsTest() {
        super("/v1/casefiles/{id}");
    }

    @Override
    protected TestClock clock() {
        return clock;
    }
}
