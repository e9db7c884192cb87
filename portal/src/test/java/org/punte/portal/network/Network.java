package org.punte.portal.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tests' side of the imitated services. */
public final class Network {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** From now on {@code path} (service first: {@code /identity/v1/me}) answers this. */
    public static void answers(String method, String path, int status, String json) {
        call(HttpRequest.newBuilder(at("/told?method=%s&path=%s&status=%d".formatted(method, path, status)))
                .POST(BodyPublishers.ofString(json)));
    }

    public static void shows(String path, String json) {
        answers("GET", path, 200, json);
    }

    /** Breaks off the connection at the first try; then answers. */
    public static void breaksOnce(String method, String path, String json) {
        answers(method, path, Answers.BROKEN, json);
    }

    /** Everything that was asked so far and mentions {@code what}, one line each. */
    public static List<String> asked(String what) {
        return call(HttpRequest.newBuilder(at("/asked")))
                .lines()
                .filter(line -> line.contains(what))
                .toList();
    }

    private static URI at(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("punte.test.network", String.class) + path);
    }

    private static String call(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Network() {}
}
