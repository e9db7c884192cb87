package org.punte.cases.republishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class CaseFileRepublishingTest {
    @Inject
    CaseFileRepublishing republishing;

    @Test
    void files_of_all_agencies_are_told_again() {
        var one = opened();
        var other = opened();

        int told = republishing.republish();

        assertThat(told).isGreaterThanOrEqualTo(2);
        for (UUID id : new UUID[] {one, other}) {
            var events = OutboxProbe.events(id);
            assertThat(events).hasSize(2);
            assertThat((Object) events.get(1).get("data"))
                    .isEqualTo(events.get(0).get("data"));
        }
    }

    private static UUID opened() {
        return UUID.fromString(OpenedFile.by(caseworker(agency())));
    }
}
