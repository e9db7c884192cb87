package org.punte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two processes of each service and the portal's share one PostgreSQL. */
class ConnectionsTest {
    private static final Path ROOT = Path.of("../..");
    private static final String CONFIG = "src/main/resources/META-INF/microprofile-config.properties";
    private static final int SERVICES = 4;
    private static final int REPLICAS = 2;
    /** PostgreSQL keeps them for its superusers. */
    private static final int KEPT = 3;

    @Test
    void two_replicas_of_everything_fit_into_the_local_database() throws IOException {
        var service = number("platform/platform-web/" + CONFIG, "quarkus.datasource.jdbc.max-size")
                + number("platform/platform-sealing/" + CONFIG, "quarkus.datasource.keys.jdbc.max-size");
        var portal = number("portal/src/main/resources/application.properties", "quarkus.datasource.jdbc.max-size");

        assertThat(REPLICAS * (SERVICES * service + portal) + KEPT)
                .isLessThanOrEqualTo(number(sources("daemon/postgres/PostgresServer", "-daemon"), "max_connections"))
                .isLessThanOrEqualTo(number(sources("PostgresContainer", ""), "max_connections"));
    }

    private static String sources(String name, String module) {
        return "platform/platform-infrastructure%s/src/main/java/org/punte/infrastructure/%s.java"
                .formatted(module, name);
    }

    private static int number(String file, String setting) throws IOException {
        var found = Pattern.compile(Pattern.quote(setting) + "=(\\d+)").matcher(Files.readString(ROOT.resolve(file)));
        assertThat(found.find()).as("%s in %s", setting, file).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
