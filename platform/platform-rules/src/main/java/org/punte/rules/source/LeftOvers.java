package org.punte.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks of unfinished work, in whatever people write by hand: code, pages, migrations, settings, scripts. */
public final class LeftOvers {
    // built from two halves, so that this file does not find itself
    private static final Pattern MARK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@auth" + "or");
    private static final Pattern WRITTEN =
            Pattern.compile("(.*\\.(java|sql|html|yaml|yml|properties|sh|xml|json|css|js)|punte|run)");
    private static final Set<String> MADE = Set.of("target", ".git", ".run", "node_modules", "results");

    private LeftOvers() {}

    /** The files below a folder that carry one. */
    public static List<Path> below(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    return isMade(entered) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && isWritten(file) && isMarked(file)) found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isMarked(String text) {
        return MARK.matcher(text).find();
    }

    private static boolean isMarked(Path file) throws IOException {
        return isMarked(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static boolean isWritten(Path file) {
        return WRITTEN.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isMade(Path folder) {
        return folder.getFileName() != null
                && MADE.contains(folder.getFileName().toString());
    }
}
