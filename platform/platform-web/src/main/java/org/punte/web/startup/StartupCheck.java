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
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Refuses to serve with settings that would quietly take a wall away. */
@Singleton
class StartupCheck {
    /** Said to every part of a network whose accounts sign in with a password alone. */
    private static final String SECOND_FACTOR = "punte.second-factor-required";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

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
        boolean demo = config.getOptionalValue("punte.demo", Boolean.class).orElse(false);
        if (servesOthers(config) && demo) flaws.add("demo accounts exist, so only loopback addresses are allowed");
        if (servesOthers(config)
                && !config.getOptionalValue(SECOND_FACTOR, Boolean.class).orElse(true))
            flaws.add("the second factor is switched off, so only loopback addresses are allowed");
        return flaws;
    }

    private static boolean servesOthers(Config config) {
        return !LOOPBACK.contains(text(config, "quarkus.http.host"));
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    private static void refuse(List<String> flaws) {
        if (!flaws.isEmpty()) throw new IllegalStateException("Not started: " + String.join("; ", flaws));
    }
}
