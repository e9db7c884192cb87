package org.punte.local.signin;

/** Keycloak did not let somebody in, and says why as far as it tells. */
public class SignInRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignInRefused(String message) {
        super(message);
    }
}
