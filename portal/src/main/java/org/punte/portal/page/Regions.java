package org.punte.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of the regions in envelopes: Romanian counties by their codes; a country is shown as its code. */
@TemplateExtension(namespace = "region")
public class Regions {
    private static final Map<String, String> NAMES = names("""
            AB Alba, AR Arad, AG Argeș, BC Bacău, BH Bihor, BN Bistrița-Năsăud, BT Botoșani,
            BV Brașov, BR Brăila, B București, BZ Buzău, CS Caraș-Severin, CL Călărași, CJ Cluj,
            CT Constanța, CV Covasna, DB Dâmbovița, DJ Dolj, GL Galați, GR Giurgiu, GJ Gorj,
            HR Harghita, HD Hunedoara, IL Ialomița, IS Iași, IF Ilfov, MM Maramureș, MH Mehedinți,
            MS Mureș, NT Neamț, OT Olt, PH Prahova, SM Satu Mare, SJ Sălaj, SB Sibiu,
            SV Suceava, TR Teleorman, TM Timiș, TL Tulcea, VS Vaslui, VL Vâlcea, VN Vrancea""");

    private Regions() {}

    static Set<Map.Entry<String, String>> all() {
        return NAMES.entrySet();
    }

    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** What was typed, as a code: a county's name will do, with or without its diacritics. */
    public static String code(String typed) {
        return NAMES.entrySet().stream()
                .filter(county -> folded(county.getValue()).equals(folded(typed)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed.toUpperCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> names(String list) {
        var names = new LinkedHashMap<String, String>();
        for (var county : list.split(",\\s*")) {
            var parts = county.strip().split(" ", 2);
            names.put(parts[0], parts[1]);
        }
        return names;
    }
}
