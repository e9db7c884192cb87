package org.punte.sealing;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** A keyset in a file that nobody but its owner can read; any other file is refused. */
record KeyFile(Path path) {
    private static final Set<PosixFilePermission> OWNER_ONLY = Set.of(OWNER_READ, OWNER_WRITE);

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    KeysetHandle read() throws IOException, GeneralSecurityException {
        if (!Files.isRegularFile(path)) throw new IllegalStateException("There is no key file " + path);
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path)))
            throw new IllegalStateException("Key file " + path + " is open to others: its mode must be 0600");
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
    }

    /** Linked into place when complete, so that of two replicas starting at once both read the same key. */
    void createIfAbsent() throws IOException, GeneralSecurityException {
        if (Files.exists(path)) return;
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException madeByAnotherReplica) {
            // theirs is the key
        } finally {
            Files.delete(draft);
        }
    }
}
