package org.punte.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares what is wanted with what is there. Only what is wanted counts: everything else is the server's own business. */
final class Trees {
    private Trees() {}

    /** Paths of the members that are not as wanted. Never their values, some of which are secrets. */
    static List<String> differences(String path, JsonNode wanted, JsonNode found) {
        if (wanted instanceof ObjectNode members)
            return members.properties().stream()
                    .flatMap(member ->
                            differences(path + "." + member.getKey(), member.getValue(), found.path(member.getKey()))
                                    .stream())
                    .toList();
        return same(wanted, found) ? List.of() : List.of(path);
    }

    /** What is there, changed to what is wanted. */
    static ObjectNode merged(ObjectNode found, ObjectNode wanted) {
        var merged = found.deepCopy();
        wanted.properties().forEach(member -> {
            var present = merged.get(member.getKey());
            var better = present instanceof ObjectNode both && member.getValue() instanceof ObjectNode change
                    ? merged(both, change)
                    : member.getValue();
            merged.set(member.getKey(), better);
        });
        return merged;
    }

    static List<ObjectNode> objects(JsonNode list) {
        return new ArrayList<>(elements(list).map(ObjectNode.class::cast).toList());
    }

    static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The server keeps no order in its lists, and leaves empty ones out. */
    private static boolean same(JsonNode wanted, JsonNode found) {
        if (wanted.isArray()) return new TreeSet<>(texts(wanted)).equals(new TreeSet<>(texts(found)));
        return wanted.asText().equals(found.asText());
    }
}
