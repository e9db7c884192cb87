package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum over all files of a folder, kept in it: tells whether the folder is still what it was when it was made. */
final class Seal {
    private static final String NAME = "seal";

    private Seal() {}

    /** From now on every change shows. */
    static void put(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), checksum(folder));
    }

    /** Whether nothing is missing, added or changed. */
    static boolean holds(Path folder) throws IOException {
        Path seal = folder.resolve(NAME);
        return Files.exists(seal) && Files.readString(seal).equals(checksum(folder));
    }

    private static String checksum(Path folder) throws IOException {
        var digest = sha256();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (name.equals(NAME)) continue;
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
