package org.punte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets of this one installation, made when first asked for and kept in a file for its owner's eyes only. */
public class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    public Secrets(Path file) {
        this.file = file;
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep secrets in " + file, failure);
        }
    }

    /** The secret of this name. */
    public synchronized String of(String name) {
        if (!known.containsKey(name)) {
            known.setProperty(name, random());
            save();
        }
        return known.getProperty(name);
    }

    private void save() {
        try (var writer = Files.newBufferedWriter(file)) {
            known.store(writer, "Of this machine only; made by ./punte up, erased by ./punte reset");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
