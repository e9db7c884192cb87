package org.punte.rules.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One Java file and what is wrong with it. */
public record SourceFile(Path path, String text) {
    private static final int LONGEST = 250;

    // built from two halves, so that this file does not find itself
    private static final Pattern SLEEP = Pattern.compile("Thread\\s*\\.\\s*sle" + "ep");
    private static final Pattern MAY_SLEEP = Pattern.compile("org/punte/(infrastructure/daemon|local)/");

    /** All Java files below a folder. */
    public static List<SourceFile> below(Path folder) {
        return WrittenFiles.below(folder).stream()
                .filter(path -> path.toString().endsWith(".java"))
                .map(SourceFile::read)
                .toList();
    }

    /** Its size. */
    public int lines() {
        return (int) text.lines().count();
    }

    /** The feature's folder. */
    public Path folder() {
        return path.getParent();
    }

    /** Whether it only tests. */
    public boolean isTest() {
        return unixPath().contains("src/test/");
    }

    /** Whether it only describes a feature. */
    public boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    /** What breaks a rule in these files, with the place. */
    public static List<String> violations(List<SourceFile> files) {
        var found = new ArrayList<String>(SyntaxRules.violations(files));
        files.forEach(file -> found.addAll(file.violations()));
        return found;
    }

    private List<String> violations() {
        var found = new ArrayList<String>();
        if (lines() > LONGEST) found.add("%s has %d lines".formatted(path, lines()));
        if (LeftOvers.isMarked(text)) found.add(path + " has a left-over mark");
        if (SLEEP.matcher(text).find() && !MAY_SLEEP.matcher(unixPath()).find()) found.add(path + " sleeps");
        return found;
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String unixPath() {
        return path.toString().replace('\\', '/');
    }
}
