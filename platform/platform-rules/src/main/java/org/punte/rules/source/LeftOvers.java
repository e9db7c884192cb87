package org.punte.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Marks of unfinished work, in whatever people write by hand: code, pages, migrations, settings, scripts. */
public final class LeftOvers {
    // built from two halves, so that this file does not find itself
    private static final Pattern MARK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@auth" + "or");
    private static final Pattern WRITTEN =
            Pattern.compile("(.*\\.(java|sql|html|yaml|yml|properties|sh|xml|json|css|js)|punte|run)");

    private LeftOvers() {}

    /** The files below a folder that carry one. */
    public static List<Path> below(Path folder) {
        return WrittenFiles.below(folder).stream()
                .filter(file -> WRITTEN.matcher(file.getFileName().toString()).matches())
                .filter(LeftOvers::isMarked)
                .toList();
    }

    static boolean isMarked(String text) {
        return MARK.matcher(text).find();
    }

    private static boolean isMarked(Path file) {
        try {
            return isMarked(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
