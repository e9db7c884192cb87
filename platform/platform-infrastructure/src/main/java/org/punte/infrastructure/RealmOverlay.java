package org.punte.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds to a realm that already runs, where the file it is imported from cannot be changed. */
class RealmOverlay {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("(\"displayName\"\\s*:\\s*\"[^\"]*\")\\s*,");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloak;
    private final Map<String, String> placeholders;

    RealmOverlay(String keycloak, Map<String, String> placeholders) {
        this.keycloak = keycloak;
        this.placeholders = placeholders;
    }

    void add(Path overlay) {
        try {
            String json = Files.readString(overlay).strip();
            for (var each : placeholders.entrySet()) json = json.replace("${" + each.getKey() + "}", each.getValue());
            String name = NAME.matcher(json)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
            // a partial import knows resources only, not what the realm says of itself
            String body = "{\"ifResourceExists\":\"SKIP\","
                    + NAME.matcher(json).replaceFirst("").substring(1);
            String token = "Bearer " + token();
            post("/admin/realms/punte/partialImport", "application/json", token, body);
            send("PUT", "/admin/realms/punte", "application/json", token, "{" + name + "}");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String token() throws IOException, InterruptedException {
        String answer = post(
                "/realms/master/protocol/openid-connect/token",
                "application/x-www-form-urlencoded",
                "",
                "grant_type=password&client_id=admin-cli&username=admin&password=admin");
        var token = TOKEN.matcher(answer);
        if (!token.find()) throw new IllegalStateException("Keycloak gave no token");
        return token.group(1);
    }

    private String post(String path, String type, String authorization, String body)
            throws IOException, InterruptedException {
        return send("POST", path, type, authorization, body);
    }

    private String send(String method, String path, String type, String authorization, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Content-Type", type)
                .header("Authorization", authorization)
                .method(method, BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return answer.body();
    }
}
