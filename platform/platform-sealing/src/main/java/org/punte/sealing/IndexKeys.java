package org.punte.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.punte.sealing.store.WrappedIndexKeys;

/** The key of each blind index: made when first needed, never replaced, remembered once unwrapped. */
@Singleton
class IndexKeys {
    static {
        try {
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeyProvider provider;
    private final WrappedIndexKeys wrapped;
    private final SealingConfig config;
    private final Cache<Name, PrfSet> unwrapped;

    IndexKeys(KeyProvider provider, WrappedIndexKeys wrapped, SealingConfig config) {
        this.provider = provider;
        this.wrapped = wrapped;
        this.config = config;
        this.unwrapped =
                Caffeine.newBuilder().maximumSize(config.rememberKeys()).build();
    }

    /** One index of one scope. */
    record Name(UUID scope, String purpose) {}

    PrfSet of(UUID scope, String purpose) {
        return unwrapped.get(new Name(scope, purpose), this::findOrMake);
    }

    /** Committed in the key database before it is used. */
    private PrfSet findOrMake(Name name) {
        try {
            byte[] keyset = wrapped.find(name.scope(), name.purpose()).orElse(null);
            if (keyset == null) keyset = wrapped.addIfAbsent(name.scope(), name.purpose(), newWrapped(name));
            return TinkProtoKeysetFormat.parseEncryptedKeyset(keyset, provider.wrappingKey(), boundTo(name))
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new Unsealable("The key of an index", e);
        }
    }

    private byte[] newWrapped(Name name) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, provider.wrappingKey(), boundTo(name));
    }

    /** Version 0: the wrapping key names its version inside the ciphertext. */
    private byte[] boundTo(Name name) {
        return AssociatedData.of(config.service(), AssociatedData.wrappedIndexKeyOf(name.scope(), name.purpose()), 0);
    }
}
