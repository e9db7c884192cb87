package org.punte.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The wrapping key of small sites: a file. Read once, at start, so that a bad or missing one keeps the service down. */
@Singleton
@Startup
@DefaultBean
class FileKeyProvider implements KeyProvider {
    private final Aead wrappingKey;

    FileKeyProvider(SealingConfig config) {
        var file = config.keyFile().orElseThrow(() -> new IllegalStateException("punte.sealing.key-file is not set"));
        wrappingKey = read(file, config.createKeyFile());
    }

    @Override
    public Aead wrappingKey() {
        return wrappingKey;
    }

    private static Aead read(Path path, boolean create) {
        try {
            var file = new KeyFile(path);
            if (create) file.createIfAbsent();
            return file.read().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Key file " + path + " cannot be used", e);
        }
    }
}
