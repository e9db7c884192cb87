package org.punte.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The files of {@code deploy/keycloak}, with the addresses and secrets of this installation put in. */
@ApplicationScoped
class RealmFiles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RealmConfig config;
    private final Config values;

    RealmFiles(RealmConfig config, Config values) {
        this.config = config;
        this.values = values;
    }

    WantedRealm wanted() {
        try {
            var realm = filled(packaged("realm.json"));
            if (config.overlay().isPresent())
                add(filled(Files.newInputStream(config.overlay().get())), realm);
            return WantedRealm.of(realm, filled(packaged("after-import.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream packaged(String name) {
        return RealmFiles.class.getResourceAsStream("/keycloak/" + name);
    }

    private ObjectNode filled(InputStream file) throws IOException {
        try (file) {
            return (ObjectNode) filled(JSON.readTree(file)).orElseThrow();
        }
    }

    /** A member for which this installation names no value is left out, and so stays as the server has it. */
    private Optional<JsonNode> filled(JsonNode node) {
        if (node.isTextual()) return known(node.asText()).map(TextNode::valueOf);
        if (node instanceof ArrayNode list) {
            var filled = JSON.createArrayNode();
            list.forEach(element -> filled(element).ifPresent(filled::add));
            return Optional.of(filled);
        }
        if (!node.isObject()) return Optional.of(node);
        var filled = JSON.createObjectNode();
        node.properties()
                .forEach(member -> filled(member.getValue()).ifPresent(value -> filled.set(member.getKey(), value)));
        return Optional.of(filled);
    }

    private Optional<String> known(String text) {
        if (PLACEHOLDER
                .matcher(text)
                .results()
                .anyMatch(each -> value(each.group(1)).isEmpty())) return Optional.empty();
        return Optional.of(PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        each -> Matcher.quoteReplacement(value(each.group(1)).orElseThrow())));
    }

    private Optional<String> value(String name) {
        return values.getOptionalValue(name, String.class);
    }

    private static void add(ObjectNode overlay, ObjectNode realm) {
        overlay.properties().forEach(member -> {
            if (realm.get(member.getKey()) instanceof ArrayNode list && member.getValue() instanceof ArrayNode more)
                list.addAll(more);
            else realm.set(member.getKey(), member.getValue());
        });
    }
}
