package org.punte.infrastructure.daemon.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.punte.infrastructure.daemon.run.Settings;

/** The realm to import: {@code realm.file}, with what {@code realm.overlay} adds for local use. */
class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Settings settings;

    Realm(Settings settings) {
        this.settings = settings;
    }

    String name() {
        return settings.get("realm.name", "punte");
    }

    /** Values for the realm's placeholders; Keycloak fills them in while importing. */
    Map<String, String> environment() {
        var values = new TreeMap<>(Map.of(
                "PORTAL_URL", "http://localhost:8080",
                "PORTAL_CLIENT_SECRET", "portal-secret",
                "IDENTITY_ADMIN_CLIENT_SECRET", "identity-admin-secret",
                "SMTP_HOST", "localhost",
                "SMTP_PORT", "25",
                "SMTP_STARTTLS", "false",
                "MAIL_FROM", "punte@localhost.example"));
        values.putAll(settings.below("keycloak.env."));
        return values;
    }

    void write(Path folder) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of(settings.require("realm.file"))));
        var overlay = settings.find("realm.overlay");
        if (overlay.isPresent()) add(JSON.readTree(Files.readAllBytes(Path.of(overlay.get()))), realm);
        Files.writeString(folder.resolve(name() + "-realm.json"), JSON.writeValueAsString(realm));
    }

    /** Lists grow, everything else is replaced. */
    static void add(JsonNode overlay, ObjectNode realm) {
        overlay.properties().forEach(member -> {
            JsonNode present = realm.get(member.getKey());
            if (present instanceof ArrayNode list && member.getValue().isArray())
                list.addAll((ArrayNode) member.getValue());
            else realm.set(member.getKey(), member.getValue());
        });
    }
}
