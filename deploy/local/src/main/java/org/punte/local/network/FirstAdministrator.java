package org.punte.local.network;

import java.time.Duration;
import org.punte.local.http.Addresses;
import org.punte.local.http.Api;
import org.punte.local.http.Patience;
import org.punte.local.signin.SignIn;
import org.punte.local.signin.SignInRefused;

/** Whom an empty network begins with, and who makes everybody else. */
public final class FirstAdministrator {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private FirstAdministrator() {}

    /**
     * Signed in as soon as that gives something. identity-service founds the first agency when Keycloak answers; until then
     * nobody can sign in, and for a moment the account is there and not yet in its agency: a sign-in of that moment is for no
     * agency, as long as it lasts.
     */
    public static Session signedIn(Addresses addresses, SignIn door) {
        var session = new Session[1];
        Patience.until("The first administrator's sign-in", PATIENCE, PAUSE, () -> {
            try {
                session[0] = new Session(door, FirstAgency.ADMINISTRATOR, DemoNetwork.PASSWORD);
                return new Api(addresses.url("identity"), session[0])
                                .get("/v1/me")
                                .status()
                        == 200;
            } catch (SignInRefused notYet) {
                return false;
            }
        });
        return session[0];
    }
}
