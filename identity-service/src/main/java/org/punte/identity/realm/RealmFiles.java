package org.punte.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
            var tree = (ObjectNode) JSON.readTree(file);
            fill(tree);
            return tree;
        }
    }

    /** A member for which this installation names no value is left as the server has it. */
    private void fill(JsonNode tree) {
        var members = tree.properties().iterator();
        while (members.hasNext()) {
            var member = members.next();
            if (member.getValue().isContainerNode()) fill(member.getValue());
            else if (member.getValue().isTextual())
                known(member.getValue().asText()).ifPresentOrElse(value -> put(member, value), members::remove);
        }
        if (tree instanceof ArrayNode list) fillElements(list);
    }

    private void fillElements(ArrayNode list) {
        for (int at = list.size() - 1; at >= 0; at--) {
            var element = list.get(at);
            var value = element.isTextual() ? known(element.asText()) : Optional.<String>empty();
            if (element.isContainerNode()) fill(element);
            else if (value.isPresent()) list.set(at, value.get());
            else if (element.isTextual()) list.remove(at);
        }
    }

    private static void put(java.util.Map.Entry<String, JsonNode> member, String value) {
        member.setValue(com.fasterxml.jackson.databind.node.TextNode.valueOf(value));
    }

    private Optional<String> known(String text) {
        var found = PLACEHOLDER.matcher(text);
        if (found.results().anyMatch(each -> value(each.group(1)).isEmpty())) return Optional.empty();
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
