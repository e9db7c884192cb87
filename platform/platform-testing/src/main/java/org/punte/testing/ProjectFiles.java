package org.punte.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files are, whichever module runs the test. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** The folder that holds all modules. */
    public static Path root() {
        var told = System.getProperty("punte.root");
        if (told != null && Files.isDirectory(Path.of(told, ".mvn"))) return Path.of(told);
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) folder = folder.getParent();
        return folder;
    }

    /** Contracts are written instead of compared when somebody says so. */
    public static boolean updating() {
        return Boolean.getBoolean("contracts.update");
    }
}
