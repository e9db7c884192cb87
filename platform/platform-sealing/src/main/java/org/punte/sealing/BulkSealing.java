package org.punte.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals as a service does, for a loader that fills its databases before anybody asks: keys are made here and written by the
 * loader. Not for services, whose keys must be committed before they are used.
 */
public final class BulkSealing {
    private final Aead wrappingKey;
    private final String service;

    /** With the key file of the service whose databases are filled. */
    public BulkSealing(Path keyFile, String service) throws IOException, GeneralSecurityException {
        PrfConfig.register();
        this.wrappingKey = new KeyFile(keyFile).read().getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.service = service;
    }

    /** A subject with a new key. {@code wrapped} is its row of {@code wrapped_key}. */
    public Subject subject(UUID id) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        var wrapped = wrapped(keyset, AssociatedData.wrappedKeyOf(id));
        return new Subject(id, wrapped, new SubjectKey(aead, keyset.getPrimary().getId()));
    }

    /** A new key of a blind index. {@code wrapped} is its row of {@code index_key}. */
    public Index index(UUID scope, String purpose) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
        var wrapped = wrapped(keyset, AssociatedData.wrappedIndexKeyOf(scope, purpose));
        return new Index(wrapped, keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    private byte[] wrapped(KeysetHandle keyset, SealedPlace place) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keyset, wrappingKey, AssociatedData.of(service, place, 0));
    }

    /** One subject, and its key while the loader works on it. */
    public final class Subject {
        private final UUID id;
        private final byte[] wrapped;
        private final SubjectKey key;

        private Subject(UUID id, byte[] wrapped, SubjectKey key) {
            this.id = id;
            this.wrapped = wrapped;
            this.key = key;
        }

        public byte[] wrapped() {
            return wrapped.clone();
        }

        /** Text for one row of one column. */
        public byte[] seal(String table, String column, UUID row, UUID agency, String text) {
            var place = new SealedPlace(table, column, row, id, agency);
            return Sealer.sealed(key, AssociatedData.of(service, place, key.version()), text);
        }
    }

    /** One blind index. */
    public static final class Index {
        private final byte[] wrapped;
        private final PrfSet key;

        private Index(byte[] wrapped, PrfSet key) {
            this.wrapped = wrapped;
            this.key = key;
        }

        public byte[] wrapped() {
            return wrapped.clone();
        }

        /** As {@link BlindIndex#value}. */
        public int value(String text, int bits) {
            return bits == 0 ? 0 : BlindIndex.cut(key, text, bits);
        }
    }
}
