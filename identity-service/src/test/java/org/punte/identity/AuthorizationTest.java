package org.punte.identity;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    @Inject
    Scenes scenes;

    AuthorizationTest() {
        super("identity-service");
    }

    @Override
    protected UUID agency() {
        return Network.agency();
    }

    @Override
    protected Account account(UUID agency, String... roles) {
        var account = Staff.hired(agency, roles);
        // at work: the network sees nobody of an agency whose people can help one another
        Staff.lastSeen(account, LocalDate.now(ZoneOffset.UTC));
        return account;
    }

    @Override
    protected Set<String> formsForAnybody() {
        return Set.of("application");
    }

    @Override
    protected Scene scene(String kind) {
        return scenes.of(kind);
    }
}
