package org.punte.referrals.need;

import java.util.Set;

/** Which country a region lies in, as far as a service can be given in all of it. */
public final class Counties {
    private static final String ROMANIA = "RO";

    /** A code that is also a country's, such as {@code IS}, is the county. */
    private static final Set<String> OF_ROMANIA = Set.of(
            ("AB AR AG BC BH BN BT BV BR B BZ CS CL CJ CT CV DB DJ GL GR GJ HR HD IL IS IF MM MH MS NT OT PH SM SJ SB SV TR TM TL"
                            + " VS VL VN")
                    .split(" "));

    private Counties() {}

    /** Of a county; a country is its own. */
    public static String country(String region) {
        return isCounty(region) ? ROMANIA : region;
    }

    /** Of those that are known here. */
    static boolean isCounty(String region) {
        return OF_ROMANIA.contains(region);
    }
}
