package org.punte.local.http;

/** A service did not do what the story needs. */
public class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unexpected(String message) {
        super(message);
    }
}
