package org.punte.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.punte.rules.source.LeftOvers;
import org.punte.rules.source.SourceFile;

/** Rules about sources that byte code cannot tell: sizes, words that may not stay, queries glued together. */
public final class SourceRules {
    private static final int MEDIAN = 40;
    private static final int NINE_IN_TEN = 120;
    private static final int FEATURE = 15;

    private final Path folder;
    private final List<SourceFile> files;

    private SourceRules(Path folder) {
        this.folder = folder;
        files = SourceFile.below(folder);
    }

    /** The rules for all Java files below a folder, usually {@code Path.of("src")}. */
    public static SourceRules of(Path folder) {
        return new SourceRules(folder);
    }

    /** All rules that each file or feature keeps by itself. */
    public void hold() {
        assertThat(files).as("sources").isNotEmpty();
        assertThat(SourceFile.violations(files)).as("house rules about sources").isEmpty();
        leaveNothingOver();
        assertThat(features().entrySet().stream().filter(feature -> feature.getValue() > FEATURE))
                .as("features with more than %d files", FEATURE)
                .isEmpty();
    }

    /** The rules that only the project as a whole can keep: how long its files usually are. */
    public void holdTogether() {
        assertThat(lines(0.5)).as("median file").isLessThanOrEqualTo(MEDIAN);
        assertThat(lines(0.9)).as("nine files in ten").isLessThanOrEqualTo(NINE_IN_TEN);
    }

    /** Nothing that anybody wrote here says that it is unfinished: pages, migrations, settings and scripts neither. */
    public void leaveNothingOver() {
        assertThat(LeftOvers.below(folder)).as("files with a left-over mark").isEmpty();
    }

    private int lines(double share) {
        var lines = files.stream()
                .filter(file -> !file.isTest())
                .map(SourceFile::lines)
                .sorted()
                .toList();
        return lines.get((int) Math.ceil(lines.size() * share) - 1);
    }

    private Map<Path, Long> features() {
        return files.stream()
                .filter(file -> !file.isTest() && !file.isPackageInfo())
                .collect(Collectors.groupingBy(SourceFile::folder, Collectors.counting()));
    }
}
