package org.punte.local.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The door of Keycloak: gives real tokens for real accounts. */
public final class SignIn {
    private static final String CLIENT = "journeys";
    private static final int PAGES_AT_MOST = 6;
    private static final Duration PAUSE = Duration.ofMillis(1100);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String protocol;
    private final String redirect;

    /** {@code realm} as in {@code http://localhost:8180/realms/punte}; {@code portal} as in {@code http://localhost:8080}. */
    public SignIn(URI realm, URI portal) {
        this.protocol = realm + "/protocol/openid-connect";
        this.redirect = portal + "/signed-in-by-hand";
    }

    /**
     * Signs a person in as a browser would. Keycloak takes a password for wrong while another page of the same person is
     * being answered, and may send a page before it is done with it: faster than hands can type, so a program asks anew. Once, and
     * after more than a second: two wrong ones within one close the account for a minute.
     */
    public Tokens person(String email, String password) {
        try {
            return once(email, password);
        } catch (PasswordRefused tooSoon) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return once(email, password);
        }
    }

    private Tokens once(String email, String password) {
        var pkce = Pkce.fresh();
        var browser = new Browser(client);
        String state = UUID.randomUUID().toString();
        var page = browser.open(URI.create(protocol + "/auth?" + Browser.encoded(question(pkce, state))));
        return redeem(codeAfter(browser, page, email, password), pkce);
    }

    /** A partner's system, by its secret. */
    public Tokens client(String id, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
    }

    private Map<String, String> question(Pkce pkce, String state) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("client_id", CLIENT);
        fields.put("redirect_uri", redirect);
        fields.put("response_type", "code");
        fields.put("scope", "openid organization");
        fields.put("state", state);
        fields.put("code_challenge", pkce.challenge());
        fields.put("code_challenge_method", "S256");
        return fields;
    }

    private String codeAfter(Browser browser, HttpResponse<String> first, String email, String password) {
        var page = first;
        boolean gavePassword = false;
        for (int pages = 0; pages < PAGES_AT_MOST; pages++) {
            String target = page.headers().firstValue("location").orElse("");
            if (target.startsWith(redirect)) return code(target);
            if (!target.isEmpty()) {
                page = browser.open(page.uri().resolve(target));
                continue;
            }
            int status = page.statusCode();
            var form = LoginForm.in(page.body())
                    .orElseThrow(() -> new SignInRefused("Keycloak shows no sign-in form (status " + status + ")"));
            if (gavePassword) throw new PasswordRefused(email, form.remark());
            gavePassword = form.asksPassword();
            page = browser.submit(page.uri().resolve(form.action()), form.filled(email, password));
        }
        throw new SignInRefused("The sign-in of " + email + " does not end");
    }

    private Tokens redeem(String code, Pkce pkce) {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "code", code,
                "redirect_uri", redirect,
                "code_verifier", pkce.verifier()));
    }

    private Tokens token(Map<String, String> fields) {
        var answer = new Browser(client).submit(URI.create(protocol + "/token"), fields);
        if (answer.statusCode() == 200) return Tokens.of(json(answer.body()));
        throw new SignInRefused("Keycloak gave no token: " + answer.body());
    }

    private static String code(String target) {
        for (String part : URI.create(target).getRawQuery().split("&"))
            if (part.startsWith("code=")) return part.substring("code=".length());
        throw new SignInRefused("Keycloak refused: " + target);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new SignInRefused("Keycloak answered no JSON");
        }
    }
}
