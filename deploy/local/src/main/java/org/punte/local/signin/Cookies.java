package org.punte.local.signin;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cookies of one sign-in. The JDK's own jar keeps Secure cookies from a loopback address; browsers do not. */
class Cookies {
    private final Map<String, String> values = new TreeMap<>();

    void keep(HttpHeaders headers) {
        for (String line : headers.allValues("set-cookie")) {
            String pair = line.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
