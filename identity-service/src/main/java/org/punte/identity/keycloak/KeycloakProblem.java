package org.punte.identity.keycloak;

import org.punte.web.problem.ProblemType;

/** How we refuse when the sign-in system does not answer, or would not understand. */
enum KeycloakProblem implements ProblemType {
    ADDRESS_OF_ANOTHER_USER(409, "Another user of the sign-in system has this address"),
    PUBLIC_KEY_UNUSABLE(400, "Public key unusable"),
    SIGN_IN_UNAVAILABLE(503, "Sign-in system not available at present");

    private final int status;
    private final String title;

    KeycloakProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
