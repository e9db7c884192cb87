package org.punte.local;

import java.util.Map;
import java.util.TreeMap;
import org.punte.infrastructure.Infrastructure;

/** What we know of the infrastructure before all of it is there, because we chose it. */
public record Known(Map<String, String> facts) implements Infrastructure {
    /** What runs on these ports, with these secrets. */
    public static Known of(LocalPorts ports, Secrets secrets) {
        var facts = new TreeMap<>(Map.of(
                "postgres.url",
                "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/",
                "postgres.user",
                "postgres",
                "postgres.password",
                secrets.of("postgres.superuser"),
                "kafka.bootstrap",
                "127.0.0.1:" + ports.of("kafka"),
                "keycloak.url",
                ports.url("keycloak").toString(),
                "keycloak.admin.password",
                secrets.of("keycloak.admin")));
        realm(ports, secrets).forEach((name, value) -> facts.put("keycloak.env." + name, value));
        return new Known(facts);
    }

    private static Map<String, String> realm(LocalPorts ports, Secrets secrets) {
        return Map.of(
                "PORTAL_URL", ports.url("portal").toString(),
                "PORTAL_CLIENT_SECRET", secrets.of("portal.client"),
                "IDENTITY_ADMIN_CLIENT_SECRET", secrets.of("identity-admin.client"),
                "SMTP_HOST", "localhost",
                "SMTP_PORT", Integer.toString(ports.of("mail.smtp")),
                "SMTP_STARTTLS", "false",
                "MAIL_FROM", "punte@localhost.example");
    }

    @Override
    public void close() {}
}
