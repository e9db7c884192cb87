package org.punte.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the servers themselves keep on disk, byte by byte: PostgreSQL's pages and its write-ahead log, which remember deleted rows, Kafka's
 * segments with all that was ever told, Keycloak's own store; and everybody's logs.
 */
final class StoredFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final BiConsumer<String, List<String>> reader;

    private StoredFiles(Path root, BiConsumer<String, List<String>> reader) {
        this.root = root;
        this.reader = reader;
    }

    /** Shows each file, read as Latin-1, under the place it belongs to. */
    static void below(Path root, BiConsumer<String, List<String>> reader) {
        try {
            Files.walkFileTree(root, new StoredFiles(root, reader));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = root.relativize(file).toString();
        if (attributes.isRegularFile() && tells(name)) {
            try {
                reader.accept(place(name), List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)));
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** The servers work on while we read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw failure;
    }

    /** Programs and keys hold nobody's data; an index of Kafka's is ten megabytes of offsets. */
    private static boolean tells(String name) {
        return name.endsWith(".log") || name.contains("/data/") && !name.matches(".*(index|jar)");
    }

    /** {@code data/postgresql} and the like for what is kept, the name for a log. */
    private static String place(String name) {
        return name.replaceFirst("^.*/(data/[^/]+)/.*$", "$1");
    }
}
