package org.punte.portal.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the pages speak. */
public enum Language {
    EN("English", "en"),
    RO("Română", "ro"),
    NB("Norsk", "no");

    static final String COOKIE = "__Host-language";

    private static final List<Locale> SPOKEN =
            Stream.of(values()).map(Language::locale).toList();
    /** Browsers ask for Norwegian under three names; bokmål is what we have. */
    private static final Map<String, List<String>> NORWEGIAN = Map.of("no", List.of("nb"), "nn", List.of("nb"));

    private final String ownName;
    private final String signIn;

    Language(String ownName, String signIn) {
        this.ownName = ownName;
        this.signIn = signIn;
    }

    /** What somebody chose by hand, else what the browser asks for, else English. */
    public static Language of(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return of(cookie == null ? null : cookie.getValue(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language of(@Nullable String chosen, @Nullable String accepted) {
        for (var language : values()) if (language.tag().equals(chosen)) return language;
        return accepted == null ? EN : spoken(accepted);
    }

    private static Language spoken(String accepted) {
        try {
            var ranges = Locale.LanguageRange.mapEquivalents(Locale.LanguageRange.parse(accepted), NORWEGIAN);
            var best = Locale.lookup(ranges, SPOKEN);
            return best == null ? EN : valueOf(best.getLanguage().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How the identity server calls it. */
    public String signIn() {
        return signIn;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
