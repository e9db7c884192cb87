package org.punte.sealing;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;

/** Seals values that are about nobody, such as a page's cursor, under the service's own key. */
@ApplicationScoped
public class ServiceSealer {
    private final KeyProvider keys;
    private final SealingConfig config;

    ServiceSealer(KeyProvider keys, SealingConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** What is sealed for one purpose does not open for another. */
    public byte[] seal(String purpose, byte[] plain) {
        try {
            return key().encrypt(plain, boundTo(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Throws {@link Unsealable} when anything was changed. */
    public byte[] open(String purpose, byte[] sealed) {
        try {
            return key().decrypt(sealed, boundTo(purpose));
        } catch (GeneralSecurityException e) {
            throw new Unsealable(purpose, e);
        }
    }

    private Aead key() {
        return keys.wrappingKey();
    }

    /** Version 0: the wrapping key names its version inside the ciphertext. */
    private byte[] boundTo(String purpose) {
        return AssociatedData.of(config.service(), AssociatedData.serviceValue(purpose), 0);
    }
}
