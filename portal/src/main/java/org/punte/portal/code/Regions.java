package org.punte.portal.code;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of the regions in envelopes and of where agencies work: Romanian counties by their codes, anything else is a country. */
@TemplateExtension(namespace = "region")
public class Regions {
    private static final Map<String, String> NAMES = names("""
            AB Alba, AR Arad, AG Argeș, BC Bacău, BH Bihor, BN Bistrița-Năsăud, BT Botoșani,
            BV Brașov, BR Brăila, B București, BZ Buzău, CS Caraș-Severin, CL Călărași, CJ Cluj,
            CT Constanța, CV Covasna, DB Dâmbovița, DJ Dolj, GL Galați, GR Giurgiu, GJ Gorj,
            HR Harghita, HD Hunedoara, IL Ialomița, IS Iași, IF Ilfov, MM Maramureș, MH Mehedinți,
            MS Mureș, NT Neamț, OT Olt, PH Prahova, SM Satu Mare, SJ Sălaj, SB Sibiu,
            SV Suceava, TR Teleorman, TM Timiș, TL Tulcea, VS Vaslui, VL Vâlcea, VN Vrancea""");
    private static final Named NAMED = Named.of(NAMES);

    private Regions() {}

    static Set<Map.Entry<String, String>> all() {
        return NAMES.entrySet();
    }

    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** A code that is both a county's and a country's is the county's. */
    public static String name(String code, String language) {
        var county = NAMES.get(code);
        return county == null ? Countries.name(code, language) : county;
    }

    /** What was typed, as a code: the name of a county or of a country will do. */
    public static String code(String typed) {
        return NAMED.code(typed).orElseGet(() -> Countries.code(typed));
    }

    /** Whether there is such a county or country. */
    public static boolean isKnown(String code) {
        return NAMES.containsKey(code) || Countries.isKnown(code);
    }

    /** What was typed into one line, as codes. */
    public static List<String> codes(String typed) {
        return NAMED.codes(typed, code -> code.toUpperCase(Locale.ROOT));
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
