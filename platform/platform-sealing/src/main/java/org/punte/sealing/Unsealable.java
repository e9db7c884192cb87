package org.punte.sealing;

/** The key is gone, or the ciphertext is not of this place. Which of the two is deliberately not told. */
public class Unsealable extends RuntimeException {
    Unsealable(String what) {
        super(what + " cannot be opened");
    }

    Unsealable(String what, Throwable cause) {
        super(what + " cannot be opened", cause);
    }
}
