package org.punte.identity.code;

import java.util.List;
import java.util.Map;

/** What other standards allow, by standard and field. The attribution goes wherever they go. */
record Standards(String attribution, Map<String, List<String>> values) {
    boolean allows(String standard, String value) {
        return values.getOrDefault(standard, List.of()).contains(value);
    }
}
