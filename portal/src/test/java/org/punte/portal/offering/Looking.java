package org.punte.portal.offering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.Scenes;

/** Somebody looks for who could help a person, and one agency could. */
final class Looking {
    static void finds() {
        Network.shows("/referral/v1/candidates", """
                {"rule":"1","at":"2026-11-20T10:00:00Z","personChecked":true,
                 "candidates":[{"id":"%s","agency":"%s","agencyName":"Casa","reasonsFor":["OPEN_NOW"],"reasonsAgainst":["CONSENT_NEEDED"],
                   "excludedBy":[],"places":"FEW","placesCountedOn":"2026-11-20","usuallyAnswers":"WITHIN_4_HOURS"}],
                 "excluded":[{"id":"%s","agency":"%s","agencyName":"Podul","reasonsFor":[],"reasonsAgainst":[],"excludedBy":["NOT_AVAILABLE"],"deskPhone":"+40 700"},
                   {"id":"%s","agency":"%s","agencyName":"Noaptea","reasonsFor":[],"reasonsAgainst":[],"excludedBy":["NO_DESK_NOW"],"deskPhone":"+40 232"}]}""".formatted(
                        UUID.randomUUID(),
                        Scenes.OTHER,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID()));
    }

    /** The page that answers. */
    static String in(Browser browser, String candidates, String... requirements) {
        var wanted = Map.of(
                "service",
                "ACC_SHELTER",
                "urgency",
                "EMERGENCY",
                "region",
                "IS",
                "sex",
                "FEMALE",
                "requirements",
                List.of(requirements));
        return browser.submit(candidates, candidates + "/change", wanted).asString();
    }

    private Looking() {}
}
