package org.punte.portal.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class PartiesPageTest {
    private static final String NONE = "{\"items\":[],\"next\":null}";

    private final Browser browser = new Browser();
    private final UUID party = UUID.randomUUID();

    @Test
    void parties_stand_there_with_the_other_agency_their_heads_and_how_each_item_stands() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/parties/received", """
                {"items":[%s],"next":"further"}""".formatted(party(Scenes.OTHER, Scenes.HOME, "SENT", true)));
        Network.shows("/referral/v1/parties/sent", """
                {"items":[%s],"next":null}""".formatted(party(Scenes.HOME, Scenes.OTHER, "DECLINED", false)));

        assertThat(browser.get("/parties/received").asString())
                .contains("<title>Items that belong together - Punte</title>", "href=\"/parties/" + party)
                .contains("Other agency", "Adults: 1. Children or in doubt: 1.", "Waits for one answer")
                .contains("20.11.2026 12:00 (Europe/Bucharest) = 20.11.2026 11:00 (Europe/Oslo)", "?after=further");
        assertThat(browser.get("/parties/sent").asString())
                .contains("Other agency", "RF-AAAA-2222: Declined")
                .doesNotContain("Waits for one answer", "id=\"more\"");
    }

    @Test
    void the_desk_leads_to_them_and_an_empty_list_says_so() {
        Scenes.signedIn("desk");
        Network.shows("/referral/v1/parties/received", NONE);
        Network.shows("/referral/v1/desk", NONE);
        Network.shows("/referral/v1/desk/filters", NONE);

        assertThat(browser.get("/desk").asString()).contains("href=\"/parties/received\"");
        assertThat(browser.get("/parties/received").asString())
                .contains("Nothing here belongs together.", "href=\"/desk\"")
                .doesNotContain("href=\"/parties/sent\"");
    }

    private String party(UUID sender, UUID receiver, String status, boolean open) {
        return """
                {"id":"%s","sender":"%s","receiver":"%s","together":"ONLY","heads":{"adults":1,"childrenOrInDoubt":1},
                 "present":{"adults":1,"childrenOrInDoubt":1},"sentAt":"2026-11-20T10:00:00Z","version":0,"referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"%s","open":%s}]}""".formatted(party, sender, receiver, UUID.randomUUID(), status, open);
    }
}
