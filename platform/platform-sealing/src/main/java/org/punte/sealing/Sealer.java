package org.punte.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Seals and opens text under its subject's own key. Forgetting the key erases all of it, in every backup too. */
@ApplicationScoped
public class Sealer {
    /** Leads every ciphertext, so that a second format can stand beside the first. */
    private static final byte FORMAT = 1;

    /** Our format byte, then Tink's own prefix: one byte and the version of the key. */
    private static final int VERSION_AT = 2;

    private final SubjectKeys keys;
    private final SealingConfig config;

    Sealer(SubjectKeys keys, SealingConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** Makes the subject's key when there is none yet; refuses a subject that was forgotten. */
    public byte[] seal(SealedPlace place, String text) {
        SubjectKey key = keys.findOrMake(place.subject());
        return sealed(key, boundTo(place, key.version()), text);
    }

    static byte[] sealed(SubjectKey key, byte[] boundTo, String text) {
        try {
            byte[] sealed = key.aead().encrypt(text.getBytes(UTF_8), boundTo);
            return ByteBuffer.allocate(1 + sealed.length)
                    .put(FORMAT)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Throws {@link Unsealable} when the subject was forgotten or the place is another one. */
    public String open(SealedPlace place, byte[] sealed) {
        return open(keys.find(place.subject()).orElseThrow(() -> new Unsealable(nameOf(place))), place, sealed);
    }

    /**
     * Opens many subjects' texts with one look at the key database. What belongs to a forgotten subject is left out; anything
     * that was changed throws {@link Unsealable}.
     */
    public Map<SealedPlace, String> openAll(Map<SealedPlace, byte[]> sealed) {
        var found = keys.findAll(
                sealed.keySet().stream().map(SealedPlace::subject).distinct().toList());
        var opened = new HashMap<SealedPlace, String>();
        sealed.forEach((place, bytes) -> {
            var key = found.get(place.subject());
            if (key != null) opened.put(place, open(key, place, bytes));
        });
        return opened;
    }

    private String open(SubjectKey key, SealedPlace place, byte[] sealed) {
        if (sealed.length < VERSION_AT + Integer.BYTES || sealed[0] != FORMAT) throw new Unsealable(nameOf(place));
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] boundTo = boundTo(place, bytes.getInt(VERSION_AT));
        byte[] ciphertext = new byte[sealed.length - 1];
        bytes.get(1, ciphertext);
        try {
            return new String(key.aead().decrypt(ciphertext, boundTo), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Unsealable(nameOf(place), e);
        }
    }

    /** Nothing sealed for {@code subject} opens again: here at once, on other replicas when their memory of the key ends. */
    public void forget(UUID subject) {
        keys.forget(subject);
    }

    private byte[] boundTo(SealedPlace place, int keyVersion) {
        return AssociatedData.of(config.service(), place, keyVersion);
    }

    private static String nameOf(SealedPlace place) {
        return place.table() + "." + place.column();
    }
}
