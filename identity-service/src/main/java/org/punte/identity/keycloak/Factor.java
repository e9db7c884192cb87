package org.punte.identity.keycloak;

import java.util.List;

/** What somebody signs in with besides a password. */
public enum Factor {
    /** An application on a telephone. */
    TOTP("CONFIGURE_TOTP"),
    /** Printed single-use codes, for whom has none. */
    CODES("CONFIGURE_RECOVERY_AUTHN_CODES");

    private final String step;

    Factor(String step) {
        this.step = step;
    }

    /** What Keycloak asks for at the first sign-in, in its words. */
    public List<String> firstSteps() {
        return List.of("UPDATE_PASSWORD", step);
    }

    /** What Keycloak asks for when this factor is to be set up, in its words. */
    String step() {
        return step;
    }
}
