package org.punte.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** One subject's keyset, unwrapped. {@code version} is the one that seals; older ones still open. */
record SubjectKey(Aead aead, int version) {
    static byte[] newWrapped(Aead wrappingKey, byte[] boundTo) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrappingKey, boundTo);
    }

    static SubjectKey unwrap(byte[] wrapped, Aead wrappingKey, byte[] boundTo) throws GeneralSecurityException {
        var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrappingKey, boundTo);
        Aead aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        return new SubjectKey(aead, keyset.getPrimary().getId());
    }
}
