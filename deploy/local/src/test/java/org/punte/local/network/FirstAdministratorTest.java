package org.punte.local.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.punte.local.http.Addresses;
import org.punte.local.signin.Door;
import org.punte.local.signin.SignIn;

class FirstAdministratorTest {
    @Test
    void a_sign_in_from_before_the_account_had_its_agency_is_not_kept() {
        try (var door = Door.refusing(0).shows("/v1/me", FirstAdministratorTest::knowsTheSecondToken)) {
            Addresses addresses = part -> door.address();

            var session = FirstAdministrator.signedIn(addresses, new SignIn(addresses.realm(), door.address()));

            assertThat(session.get()).isEqualTo("token-2");
        }
    }

    /** The first is for no agency, and stays so. */
    private static void knowsTheSecondToken(HttpExchange page) throws IOException {
        boolean isSecond = "Bearer token-2".equals(page.getRequestHeaders().getFirst("Authorization"));
        Door.answer(page, isSecond ? 200 : 403, "{}");
    }
}
