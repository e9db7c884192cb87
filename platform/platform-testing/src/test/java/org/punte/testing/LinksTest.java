package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.rules.source.WrittenFiles;

/** Whoever follows a link in a page of the project arrives. */
class LinksTest {
    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern FILE = Pattern.compile("`(\\w[\\w-]*)(/[\\w./-]+\\.\\w+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** A link as it is written, where it leads, and to which heading there. */
    private record Link(Path page, String written, Path target, String heading) {
        boolean arrives() {
            return Files.exists(target)
                    && (heading.isEmpty() || headings(target).anyMatch(heading::equals));
        }
    }

    @Test
    void every_link_leads_to_a_file_and_to_a_heading_of_it() {
        assertThat(pages().flatMap(LinksTest::links)).isNotEmpty().allMatch(Link::arrives);
    }

    /** What begins with a folder of ours is one: other paths stand for what is somewhere else. */
    @Test
    void every_file_of_ours_that_a_page_names_is_there() {
        assertThat(pages().flatMap(page -> FILE.matcher(read(page)).results())
                        .filter(file -> Files.isDirectory(ROOT.resolve(file.group(1))))
                        .map(file -> file.group(1) + file.group(2)))
                .isNotEmpty()
                .allMatch(file -> Files.exists(ROOT.resolve(file)));
    }

    private static Stream<Path> pages() {
        return WrittenFiles.below(ROOT).stream().filter(file -> file.toString().endsWith(".md"));
    }

    private static Stream<Link> links(Path page) {
        return LINK.matcher(read(page)).results().map(link -> {
            var target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
            return new Link(page, link.group(), target, link.group(2) == null ? "" : link.group(2));
        });
    }

    /** As the sites that show the pages name them. */
    private static Stream<String> headings(Path page) {
        return HEADING.matcher(read(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
