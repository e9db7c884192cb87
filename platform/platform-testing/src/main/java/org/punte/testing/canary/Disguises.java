package org.punte.testing.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms in which a word can slip out. */
public final class Disguises {
    private Disguises() {}

    /** The word itself, and all its other forms. */
    public static List<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelling : List.of(word, Normalizer.normalize(word, Normalizer.Form.NFD), plain(word))) {
            forms.add(spelling);
            forms.add(URLEncoder.encode(spelling, StandardCharsets.UTF_8));
            forms.add(URLEncoder.encode(spelling, StandardCharsets.UTF_8).replace("+", "%20"));
            forms.add(jsonEscaped(spelling));
            byte[] bytes = spelling.getBytes(StandardCharsets.UTF_8);
            forms.add(HexFormat.of().formatHex(bytes));
            forms.addAll(base64(bytes));
        }
        return List.copyOf(forms);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String jsonEscaped(String word) {
        return word.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }

    /** Without the characters that depend on the neighbours, for each of the three places it can stand at. */
    private static Set<String> base64(byte[] bytes) {
        Set<String> forms = new LinkedHashSet<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int first = (before * 8 + 5) / 6;
            int last = shifted.length * 8 / 6;
            forms.add(encoded.substring(first, last));
            forms.add(encoded.substring(first, last).replace('+', '-').replace('/', '_'));
        }
        return forms;
    }
}
