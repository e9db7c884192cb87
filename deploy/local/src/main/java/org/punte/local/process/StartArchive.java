package org.punte.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of a service loaded and linked, kept ready for the next: halves the cost of a start. From JDK 25 on it also
 * holds which methods were hot (JEP 515), so that after a run under load the next one compiles the right ones at once. One
 * per purpose, build and JDK.
 */
record StartArchive(Path file) {
    private static final String CLASS_DATA = ".jsa"; // AppCDS, any JDK
    private static final String LINKED = ".aot"; // JEP 514, from 25 on: classes linked as well

    /** Elsewhere than where it was made for, its pages would be rewritten, and so be the memory of one process (ADR 0015). */
    private static final List<String> IN_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    static StartArchive of(String purpose, Path jar) throws IOException {
        String build = Long.toHexString(Files.getLastModifiedTime(jar).toMillis());
        String jdk = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        String kind = Runtime.version().feature() >= 25 ? LINKED : CLASS_DATA;
        return new StartArchive(jar.resolveSibling(purpose + "-" + jdk + "-" + build + kind));
    }

    boolean exists() {
        return Files.exists(file);
    }

    List<String> use() {
        if (!exists()) return List.of();
        var flags = new ArrayList<>(IN_PLACE);
        flags.add((isLinked() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
        return flags;
    }

    List<String> make() {
        return List.of((isLinked() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    private boolean isLinked() {
        return file.toString().endsWith(LINKED);
    }
}
