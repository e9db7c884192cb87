package org.punte.web.edge;

import static org.punte.web.problem.CommonProblem.PATH_NOT_CANONICAL;

/**
 * Refuses every address that two parts of a system could read in two ways. Our own paths are letters, digits,
 * {@code / - _ .} and nothing else, so an encoded character in a path is always wrong.
 */
final class CanonicalPath {
    private CanonicalPath() {}

    static void require(String uri) {
        int query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || path.contains("//") || hasDotSegment(path)) throw refusal();
        for (int i = 0; i < path.length(); i++) {
            if (!isOurs(path.charAt(i))) throw refusal();
        }
        if (query >= 0 && !isReadable(uri, query)) throw refusal();
    }

    private static boolean isOurs(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-_.".indexOf(c) >= 0;
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
    }

    private static boolean isReadable(String uri, int from) {
        for (int i = from; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c <= ' ' || c >= 127 || c == '\\') return false;
        }
        return uri.indexOf("%00", from) < 0;
    }

    private static RuntimeException refusal() {
        return PATH_NOT_CANONICAL.because("The address is not written in the one way that is accepted");
    }
}
