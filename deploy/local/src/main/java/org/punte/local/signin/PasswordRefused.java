package org.punte.local.signin;

/** The page came again after the password was given. */
class PasswordRefused extends SignInRefused {
    private static final long serialVersionUID = 1;

    PasswordRefused(String email, String remark) {
        super("Keycloak did not accept the password of %s: %s".formatted(email, remark));
    }
}
