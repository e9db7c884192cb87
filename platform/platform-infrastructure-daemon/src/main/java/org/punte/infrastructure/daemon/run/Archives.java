package org.punte.infrastructure.daemon.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what the programs come in. */
public final class Archives {
    private static final int OWNER_EXECUTES = 0100;

    private Archives() {}

    /** A zip, without its one root folder. */
    public static void unzip(Path archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (entry.isDirectory() || name.isEmpty()) continue;
                Path file = place(zip, inside(target, name));
                if (name.endsWith(".sh")) file.toFile().setExecutable(true, false);
            }
        }
    }

    /** The one {@code .txz} that lies inside a jar. */
    public static void unpackServer(Path jar, Path target) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".txz")) continue;
                untar(new TarArchiveInputStream(new XZCompressorInputStream(zip)), target);
                return;
            }
        }
        throw new InfrastructureFailure(jar + " holds no PostgreSQL");
    }

    private static void untar(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isDirectory()) continue;
            Path file = inside(target, entry.getName());
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                continue;
            }
            place(tar, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0) file.toFile().setExecutable(true, false);
        }
    }

    private static Path place(InputStream from, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) throw new IOException("An archive's entry leads outside: " + name);
        return file;
    }
}
