package org.punte.portal.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs everybody in at once: enough of OpenID Connect for a code flow with PKCE. */
class IdentityServer implements HttpHandler {
    private final String issuer;
    private final SignedTokens tokens = new SignedTokens();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    IdentityServer(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/realms/punte".length());
        switch (path) {
            case "/.well-known/openid-configuration" -> json(exchange, discovery());
            case "/certs" -> json(exchange, tokens.keys());
            case "/auth" -> authorize(exchange);
            case "/token" -> json(exchange, issue(form(body(exchange))));
            default -> Answers.send(exchange, 204, new byte[0]);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout"}""".formatted(issuer);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, query);
        var back = "%s?code=%s&state=%s".formatted(query.get("redirect_uri"), code, query.get("state"));
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Without the verifier that fits the challenge there are no tokens. */
    private String issue(Map<String, String> form) {
        var request = codes.remove(form.getOrDefault("code", ""));
        if (request == null
                || !SignedTokens.challenge(form.get("code_verifier")).equals(request.get("code_challenge")))
            return "{}";
        return """
                {"access_token":"%s","id_token":"%s","refresh_token":"refresh","token_type":"Bearer","expires_in":300}""".formatted(tokens.access(issuer), tokens.id(issuer, request.get("nonce")));
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> form(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        Answers.send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
    }
}
