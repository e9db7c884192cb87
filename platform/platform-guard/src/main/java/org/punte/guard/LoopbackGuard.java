package org.punte.guard;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Refuses every other address while a demo network or a published secret exists, or accounts have no second factor. */
@Singleton
class LoopbackGuard {
    /** Said to every part of a network whose accounts sign in with a password alone. */
    private static final String SECOND_FACTOR = "punte.second-factor-required";

    private static final String DEMO = "punte.demo";

    private final Config config;
    private final DemoMark mark;

    LoopbackGuard(Config config, DataSource database) {
        this.config = config;
        this.mark = new DemoMark(database);
    }

    void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
        if (is(DEMO, false)) mark.set();
        var others = Listening.beyondLoopback(config);
        if (others.isEmpty()) return;
        var flaws = flaws();
        if (!flaws.isEmpty())
            throw new IllegalStateException("Not started on %s, only loopback addresses are allowed: %s"
                    .formatted(String.join(", ", others), String.join("; ", flaws)));
    }

    private List<String> flaws() throws SQLException {
        var flaws = new ArrayList<String>();
        if (mark.isSet()) flaws.add("this database served a demo, whose accounts have a published password");
        if (!is(SECOND_FACTOR, true)) flaws.add("the second factor is switched off");
        for (String name : PublishedSecrets.in(config)) flaws.add(name + " is a published default");
        return flaws;
    }

    private boolean is(String name, boolean otherwise) {
        return config.getOptionalValue(name, Boolean.class).orElse(otherwise);
    }
}
