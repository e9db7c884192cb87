package org.punte.portal.finding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.punte.portal.network.Network;

/** What identity-service says about findings: its real code lists and indicators, and one person's records. */
final class Findings {
    private static final Path DATA = Path.of("../identity-service/src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Findings() {}

    static void published() throws IOException {
        var lists = JSON.readTree(Files.readString(DATA.resolve("codes/code-lists.json")))
                .path("lists");
        for (var list : lists)
            Network.shows("/identity/v1/code-lists/" + list.path("name").asText(), list.toString());
        Network.shows("/identity/v1/indicators", Files.readString(DATA.resolve("indicators/indicators.json")));
    }

    static UUID kept(String kind, String json) {
        var id = UUID.randomUUID();
        Network.shows("/identity/v1/" + kind + "/" + id, json.formatted(id));
        return id;
    }
}
