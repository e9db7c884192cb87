package org.punte.local.network;

import java.util.List;
import java.util.Map;

/**
 * What a demo agency offers.
 *
 * @param by who says so, by e-mail
 * @param service its code
 * @param counties where from it takes people; a country's code is all of it
 * @param eligibility whom it takes, as the directory understands it
 * @param languages in which it is given
 */
record DemoOffer(
        String by, String service, List<String> counties, Map<String, Object> eligibility, List<String> languages) {
    Map<String, Object> command() {
        return Map.of(
                "service", service,
                "status", "ACTIVE",
                "counties", counties,
                "eligibility", eligibility,
                "languages", languages);
    }
}
