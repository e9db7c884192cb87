package org.punte.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The classes that one start of a service loaded, kept ready for the next (AppCDS): halves its cost. One per build and JDK. */
record StartArchive(Path file) {
    static StartArchive of(Path jar) throws IOException {
        String build = Long.toHexString(Files.getLastModifiedTime(jar).toMillis());
        String jdk = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        return new StartArchive(jar.resolveSibling("start-" + jdk + "-" + build + ".jsa"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    List<String> use() {
        return exists() ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
    }

    List<String> make() {
        return List.of("-XX:ArchiveClassesAtExit=" + file);
    }
}
