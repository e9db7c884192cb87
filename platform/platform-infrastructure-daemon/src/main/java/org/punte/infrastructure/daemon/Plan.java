package org.punte.infrastructure.daemon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.punte.infrastructure.daemon.kafka.KafkaBroker;
import org.punte.infrastructure.daemon.keycloak.KeycloakDistribution;
import org.punte.infrastructure.daemon.keycloak.KeycloakServer;
import org.punte.infrastructure.daemon.mail.MailServer;
import org.punte.infrastructure.daemon.postgres.PostgresServer;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.Part;
import org.punte.infrastructure.daemon.run.Ports;
import org.punte.infrastructure.daemon.run.ProgramCache;
import org.punte.infrastructure.daemon.run.Progress;
import org.punte.infrastructure.daemon.run.RunDirectory;
import org.punte.infrastructure.daemon.run.Settings;

/** Which parts a run has. Taken ports are refused here, before anything starts. */
class Plan {
    private final Settings settings;
    private final Children children;
    private final ProgramCache cache;
    private final Ports ports;
    private final int smtpPort;

    Plan(Settings settings, Children children, Progress progress) {
        this.settings = settings;
        this.children = children;
        this.cache = new ProgramCache(settings, progress);
        this.ports = new Ports(settings);
        this.smtpPort = settings.on("mail", false) ? ports.of("mail.smtp.port", "mail") : 25;
    }

    List<Part> parts() {
        var wanted = Set.of(settings.get("parts", "postgres,kafka,keycloak").split(","));
        var parts = new ArrayList<Part>();
        if (wanted.contains("postgres")) parts.add(postgres());
        if (wanted.contains("kafka")) parts.add(kafka());
        if (wanted.contains("keycloak")) parts.add(keycloak());
        if (settings.on("mail", false)) parts.add(mail());
        return parts;
    }

    private Part postgres() {
        return new PostgresServer(settings, cache, children, ports.of("postgres.port", "PostgreSQL"));
    }

    private Part kafka() {
        return new KafkaBroker(
                new RunDirectory(settings.runDirectory()).data().resolve("kafka"),
                ports.of("kafka.port", "Kafka"),
                ports.of("kafka.controller.port", "Kafka"));
    }

    private Part keycloak() {
        return new KeycloakServer(
                // invitations go where all mail goes
                settings.otherwise("keycloak.env.SMTP_PORT", Integer.toString(smtpPort)),
                new KeycloakDistribution(cache, children),
                children,
                ports.of("keycloak.port", "Keycloak"),
                ports.of("keycloak.management.port", "Keycloak"));
    }

    private Part mail() {
        return new MailServer(smtpPort, ports.of("mail.page.port", "the mail page"));
    }
}
