package org.punte.web.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to serve with settings that would quietly take a wall away. */
@Singleton
class StartupCheck {
    private final Config config;
    private final AgroalDataSource database;

    StartupCheck(Config config, AgroalDataSource database) {
        this.config = config;
        this.database = database;
    }

    void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
        refuse(flawsOfSettings(config));
        refuse(DatabaseRole.of(database).flaws(LaunchMode.current() == LaunchMode.NORMAL));
    }

    static List<String> flawsOfSettings(Config config) {
        var flaws = new ArrayList<String>();
        if (text(config, "quarkus.oidc.token.audience").matches("|any"))
            flaws.add("tokens of any audience are accepted");
        if (text(config, "quarkus.oidc.token.issuer").equals("any")) flaws.add("tokens of any issuer are accepted");
        return flaws;
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    private static void refuse(List<String> flaws) {
        if (!flaws.isEmpty()) throw new IllegalStateException("Not started: " + String.join("; ", flaws));
    }
}
