package org.punte.local.signin;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form of a sign-in page. Keycloak asks for the name first, or for name and password at once.
 *
 * @param remark what the page says of the try before; empty at first
 */
record LoginForm(URI action, boolean asksName, boolean asksPassword, String remark) {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("<input[^>]*\\sname=\"username\"");
    private static final Pattern PASSWORD = Pattern.compile("<input[^>]*\\sname=\"password\"");
    private static final Pattern REMARK = Pattern.compile("kc-feedback-text[^>]*>\\s*([^<]*?)\\s*<");

    static Optional<LoginForm> in(String page) {
        var action = ACTION.matcher(page);
        if (!action.find()) return Optional.empty();
        var target = URI.create(action.group(1).replace("&amp;", "&"));
        boolean asksName = NAME.matcher(page).find();
        boolean asksPassword = PASSWORD.matcher(page).find();
        var remark = REMARK.matcher(page);
        return asksName || asksPassword
                ? Optional.of(new LoginForm(target, asksName, asksPassword, remark.find() ? remark.group(1) : ""))
                : Optional.empty();
    }

    Map<String, String> filled(String email, String password) {
        var fields = new LinkedHashMap<String, String>();
        if (asksName) fields.put("username", email);
        if (asksPassword) fields.put("password", password);
        return fields;
    }
}
