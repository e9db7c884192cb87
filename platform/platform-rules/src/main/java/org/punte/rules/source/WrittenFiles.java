package org.punte.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What people wrote below a folder. What a build makes is not entered: other modules may be building at the same time. */
public final class WrittenFiles extends SimpleFileVisitor<Path> {
    private static final Set<String> MADE = Set.of("target", ".git", ".run", "node_modules", "results");
    private final List<Path> found = new ArrayList<>();

    private WrittenFiles() {}

    /** In the order of their names. */
    public static List<Path> below(Path folder) {
        var files = new WrittenFiles();
        try {
            Files.walkFileTree(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        Path name = folder.getFileName();
        return name != null && MADE.contains(name.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) found.add(file);
        return FileVisitResult.CONTINUE;
    }
}
