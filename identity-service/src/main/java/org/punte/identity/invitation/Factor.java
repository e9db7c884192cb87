package org.punte.identity.invitation;

import java.util.List;

/** What somebody signs in with besides a password. */
enum Factor {
    /** An application on a telephone. */
    TOTP("CONFIGURE_TOTP"),
    /** Printed single-use codes, for whom has none. */
    CODES("CONFIGURE_RECOVERY_AUTHN_CODES");

    private final String step;

    Factor(String step) {
        this.step = step;
    }

    /** What Keycloak asks for at the first sign-in, in its words. */
    List<String> firstSteps() {
        return List.of("UPDATE_PASSWORD", step);
    }
}
