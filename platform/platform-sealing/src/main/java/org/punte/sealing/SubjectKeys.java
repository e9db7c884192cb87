package org.punte.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.store.WrappedKeys;

/** The key of each subject: made when first needed, unwrapped once and remembered for a while. */
@Singleton
class SubjectKeys {
    private final KeyProvider provider;
    private final WrappedKeys wrapped;
    private final SealingConfig config;
    private final Cache<UUID, SubjectKey> unwrapped;

    SubjectKeys(KeyProvider provider, WrappedKeys wrapped, SealingConfig config) {
        this.provider = provider;
        this.wrapped = wrapped;
        this.config = config;
        this.unwrapped = Caffeine.newBuilder()
                .maximumSize(config.rememberKeys())
                .expireAfterWrite(config.rememberKeysFor())
                .build();
    }

    Optional<SubjectKey> find(UUID subject) {
        return Optional.ofNullable(unwrapped.get(subject, this::load));
    }

    /**
     * Many at once, with one statement for those that are not remembered. They are not remembered after it either: opening a
     * thousand to compare them would push out the keys that people work with.
     */
    Map<UUID, SubjectKey> findAll(Collection<UUID> subjects) {
        var found = new HashMap<UUID, SubjectKey>(unwrapped.getAllPresent(subjects));
        var missing = subjects.stream()
                .filter(subject -> !found.containsKey(subject))
                .distinct()
                .toList();
        if (!missing.isEmpty())
            wrapped.find(missing).forEach((subject, keyset) -> found.put(subject, unwrap(subject, keyset)));
        return found;
    }

    /** Committed in the key database before it is used: a key without a row is harmless, a row without a key is lost. */
    SubjectKey findOrMake(UUID subject) {
        return find(subject).or(() -> make(subject)).orElseThrow(() -> new Unsealable("A forgotten subject"));
    }

    boolean remembers(UUID subject) {
        return unwrapped.getIfPresent(subject) != null;
    }

    void forget(UUID subject) {
        wrapped.forget(subject);
        unwrapped.invalidate(subject);
    }

    private Optional<SubjectKey> make(UUID subject) {
        try {
            wrapped.addIfAbsent(subject, SubjectKey.newWrapped(wrappingKey(), boundTo(subject)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
        return find(subject);
    }

    private @Nullable SubjectKey load(UUID subject) {
        Optional<byte[]> keyset = wrapped.find(subject);
        return keyset.map(wrappedKey -> unwrap(subject, wrappedKey)).orElse(null);
    }

    private SubjectKey unwrap(UUID subject, byte[] keyset) {
        try {
            return SubjectKey.unwrap(keyset, wrappingKey(), boundTo(subject));
        } catch (GeneralSecurityException e) {
            throw new Unsealable("The key of a subject", e);
        }
    }

    private Aead wrappingKey() {
        return provider.wrappingKey();
    }

    /** Version 0: the wrapping key names its version inside the ciphertext. */
    private byte[] boundTo(UUID subject) {
        return AssociatedData.of(config.service(), AssociatedData.wrappedKeyOf(subject), 0);
    }
}
