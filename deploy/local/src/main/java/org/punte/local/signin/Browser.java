package org.punte.local.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of a browser as a sign-in needs: cookies and forms. It follows nothing by itself. */
class Browser {
    private final HttpClient client;
    private final Cookies cookies = new Cookies();

    Browser(HttpClient client) {
        this.client = client;
    }

    HttpResponse<String> open(URI page) {
        return send(HttpRequest.newBuilder(page).GET());
    }

    HttpResponse<String> submit(URI action, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String sent = cookies.header();
        if (!sent.isEmpty()) request.header("Cookie", sent);
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
            cookies.keep(answer.headers());
            return answer;
        } catch (IOException failure) {
            throw new SignInRefused("Keycloak does not answer: " + failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SignInRefused("Interrupted");
        }
    }
}
