package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.punte.testing.document.RequestMembers;

/** The API document that the build wrote is the one that was published. {@code -Dcontracts.update=true} publishes it. */
public final class OpenApiContract {
    private OpenApiContract() {}

    /** A number at the end of a name stands for chance: which of two classes was met first. It would move with the next one. */
    private static void requireSpeakingNames(Path published) throws IOException {
        var numbered = Files.readAllLines(published).stream()
                .dropWhile(line -> !line.equals("  schemas:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("   "))
                .filter(line -> line.matches(" {4}\\w*\\d:"))
                .toList();
        assertThat(numbered).as("schemas to be named by @Schema(name)").isEmpty();
    }

    /** Compares {@code target/openapi/openapi.yaml} with {@code contracts/openapi/<service>.yaml}. */
    public static void holds(String service) {
        var written = Path.of("target/openapi/openapi.yaml");
        var published = ProjectFiles.root().resolve("contracts/openapi").resolve(service + ".yaml");
        try {
            if (ProjectFiles.updating()) {
                Files.createDirectories(published.getParent());
                Files.writeString(published, Files.readString(written));
            }
            assertThat(written).as("written by the build").exists();
            assertThat(published)
                    .as("publish a deliberate change with -Dcontracts.update=true")
                    .exists()
                    .hasSameTextualContentAs(written);
            requireSpeakingNames(published);
            RequestMembers.hold();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
