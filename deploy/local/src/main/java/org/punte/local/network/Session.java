package org.punte.local.network;

import java.util.function.Supplier;
import org.punte.local.signin.SignIn;
import org.punte.local.signin.Tokens;

/**
 * Somebody who signs in anew before a token ends. Renewing it would be cheaper, but who gives roles or keys needs a sign-in
 * of the last minutes.
 */
public class Session implements Supplier<String> {
    private final SignIn door;
    private final String email;
    private final String password;
    private Tokens tokens;

    /** Signs in at once. */
    public Session(SignIn door, String email, String password) {
        this.door = door;
        this.email = email;
        this.password = password;
        this.tokens = door.person(email, password);
    }

    /** An access token that still lives for a while. */
    @Override
    public synchronized String get() {
        if (tokens.areStale()) tokens = door.person(email, password);
        return tokens.access();
    }
}
