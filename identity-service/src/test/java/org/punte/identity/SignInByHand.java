package org.punte.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person signs in as with a browser, so that Keycloak keeps a session. */
public final class SignInByHand {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final String BACK = "http://localhost:8080/signed-in-by-hand";
    private static final String VERIFIER = "a".repeat(43);
    private static final String REALM = "/realms/punte/protocol/openid-connect/";
    private static final String QUESTION = "auth?client_id=journeys&response_type=code&scope=openid" + "&redirect_uri="
            + BACK + "&code_challenge_method=S256&code_challenge=";

    private final HttpClient http = HttpClient.newHttpClient();
    // by hand: Keycloak marks its cookies secure, which browsers accept from localhost and cookie jars do not
    private final Map<String, String> cookies = new TreeMap<>();
    private HttpResponse<String> page = ask();

    /** True when address and password are all that Keycloak asks for. */
    public static boolean with(String email, String password) {
        return begun(email, password).isIn();
    }

    /** The access token of somebody of one agency for whom address and password are enough. */
    public static String token(String email, String password) {
        var hand = begun(email, password);
        if (!hand.isIn()) throw new IllegalStateException("Not signed in: " + hand.page.statusCode());
        var code = Pattern.compile("code=([^&]+)")
                .matcher(hand.page.headers().firstValue("Location").orElseThrow());
        code.find();
        var answer = hand.send(HttpRequest.newBuilder(URI.create(keycloak() + REALM + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "journeys",
                        "redirect_uri",
                        BACK,
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER)))));
        return JsonPath.from(answer.body()).getString("access_token");
    }

    /** Address and password are sent; what Keycloak asks next is shown. */
    public static SignInByHand begun(String email, String password) {
        var hand = new SignInByHand();
        // one page for both, or one for each
        for (int pages = 0; pages < 3 && hand.asksFor("username", "password"); pages++)
            if (!hand.send(Map.of("username", email, "password", password, "credentialId", "")).progressed) break;
        return hand;
    }

    private boolean progressed = true;

    /** Sends the form that is shown, with what is hidden in it and these fields. */
    public SignInByHand send(Map<String, String> fields) {
        var action = FORM.matcher(page.body());
        if (!action.find()) throw new IllegalStateException("No form: " + page.statusCode());
        var all = hidden();
        all.putAll(fields);
        var before = page.body().contains("name=\"password\"");
        page = send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all))));
        progressed = !(before && page.body().contains("name=\"password\""));
        return this;
    }

    /** Whether Keycloak leads back to where the person came from. */
    public boolean isIn() {
        return page.statusCode() == 302
                && page.headers().firstValue("Location").orElse("").contains("code=");
    }

    /** Whether the page has one of these fields. */
    public boolean asksFor(String... names) {
        for (var name : names) if (page.body().contains("name=\"" + name + "\"")) return true;
        return false;
    }

    /** What a hidden field of the page holds. */
    public String hidden(String name) {
        return hidden().get(name);
    }

    private Map<String, String> hidden() {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page.body())
                .results()
                .map(found -> found.group())
                .filter(input -> input.contains("type=\"hidden\""))
                .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
        return fields;
    }

    private static String attribute(String input, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&amp;", "&") : "";
    }

    private HttpResponse<String> ask() {
        return send(HttpRequest.newBuilder(URI.create(keycloak() + REALM + QUESTION + challenge())));
    }

    private static String keycloak() {
        return ConfigProvider.getConfig().getValue("punte.test.keycloak", String.class);
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String jar = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        if (!jar.isEmpty()) request.header("Cookie", jar);
        try {
            return followed(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From one step of Keycloak's to its next; the way back to our own page is not followed. */
    private HttpResponse<String> followed(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        var next = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 302 && next.contains("/login-actions/")
                ? send(HttpRequest.newBuilder(URI.create(next)))
                : answer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
