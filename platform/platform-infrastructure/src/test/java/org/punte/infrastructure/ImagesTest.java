package org.punte.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Containers run what the local processes run. */
class ImagesTest {
    @Test
    void the_images_have_the_versions_of_the_project() throws Exception {
        assertThat(Containers.image("kafka", "apache/kafka")).isEqualTo("apache/kafka:" + version("kafka"));
        assertThat(Containers.image("keycloak", "keycloak/keycloak"))
                .isEqualTo("keycloak/keycloak:" + version("keycloak"));
        String postgres = Containers.image("postgres", "postgres");
        assertThat(postgres).matches("postgres:\\d+\\.\\d+");
        assertThat(version("postgresql.binaries")).startsWith(postgres.substring("postgres:".length()) + ".");
    }

    private static String version(String server) throws IOException {
        var property = Pattern.compile("<" + server + ".version>([^<]+)<");
        var found =
                property.matcher(Files.readString(InfrastructureRequest.root().resolve("pom.xml")));
        assertThat(found.find()).as(server).isTrue();
        return found.group(1);
    }
}
