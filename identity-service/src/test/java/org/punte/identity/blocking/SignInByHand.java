package org.punte.identity.blocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person signs in as with a browser, so that Keycloak keeps a session. The code is thrown away. */
class SignInByHand {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String QUESTION = "auth?client_id=journeys&response_type=code&scope=openid"
            + "&redirect_uri=http://localhost:8080/signed-in-by-hand&code_challenge_method=S256&code_challenge="
            + "a".repeat(43);

    private final HttpClient http = HttpClient.newHttpClient();
    // by hand: Keycloak marks its cookies secure, which browsers accept from localhost and cookie jars do not
    private final Map<String, String> cookies = new TreeMap<>();

    /** True when Keycloak took the password and leads on. */
    boolean with(String keycloak, String email, String password) throws IOException, InterruptedException {
        var answer = send(
                HttpRequest.newBuilder(URI.create(keycloak + "/realms/punte/protocol/openid-connect/" + QUESTION)));
        for (int page = 0; page < 3 && answer.statusCode() == 200; page++) {
            var action = FORM.matcher(answer.body());
            if (!action.find()) return false;
            var fields = Map.of("username", email, "password", password, "credentialId", "");
            answer = send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(fields))));
        }
        return answer.statusCode() == 302;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        String jar = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        if (!jar.isEmpty()) request.header("Cookie", jar);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
