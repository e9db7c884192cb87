package org.punte.sealing;

import com.google.crypto.tink.Aead;

/** Holds the key that wraps all other keys of a service: a file here, a transit engine or an HSM elsewhere. */
public interface KeyProvider {
    /** Wraps subject keys and seals the service's own values; it knows its older versions itself. */
    Aead wrappingKey();
}
