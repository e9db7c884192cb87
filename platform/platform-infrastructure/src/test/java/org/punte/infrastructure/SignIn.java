package org.punte.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code flow with PKCE as a browser walks it, without a browser. */
class SignIn {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String REDIRECT = "http://localhost:8080/signed-in-by-hand";
    private final HttpClient http = HttpClient.newHttpClient();
    // by hand: Keycloak marks its cookies secure, which browsers accept from localhost and cookie jars do not
    private final Map<String, String> cookies = new TreeMap<>();
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private final String realm;

    SignIn(String keycloak) {
        this.realm = keycloak + "/realms/punte/protocol/openid-connect/";
    }

    /** The token endpoint's answer. */
    String with(String email, String password) throws Exception {
        var answer = get(realm + "auth?"
                + form(Map.of(
                        "client_id", "journeys",
                        "redirect_uri", REDIRECT,
                        "response_type", "code",
                        "scope", "openid",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256")));
        for (int page = 0; page < 3 && answer.statusCode() == 200; page++) {
            var action = FORM.matcher(answer.body());
            if (!action.find()) throw new IllegalStateException("No form to sign in with");
            String target = action.group(1).replace("&amp;", "&");
            answer = post(target, Map.of("username", email, "password", password, "credentialId", ""));
        }
        String code = answer.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]+).*", "$1");
        var grant = Map.of(
                "grant_type", "authorization_code",
                "client_id", "journeys",
                "code", code,
                "redirect_uri", REDIRECT,
                "code_verifier", verifier);
        return post(realm + "token", grant).body();
    }

    private String challenge() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private HttpResponse<String> get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private HttpResponse<String> post(String url, Map<String, String> fields) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
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
