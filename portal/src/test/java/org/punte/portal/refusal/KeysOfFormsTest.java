package org.punte.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** After silence all forms of a page carry one key. Those that go to the same address of a service are told apart all the same. */
@PortalTest
@TestSecurity(user = "worker")
class KeysOfFormsTest {
    private static final String ID = "7d1f0c52-93a4-4a1e-8f6b-1c2d3e4f5a60";
    private static final String ONE = "7d1f0c52-93a4-4a1e-8f6b-1c2d3e4f5a61";
    private static final String OTHER = "7d1f0c52-93a4-4a1e-8f6b-1c2d3e4f5a62";

    private final Browser browser = new Browser();

    @BeforeEach
    void somebody_is_signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/referral/v1/calls/" + ID, """
                {"id":"%s","person":"%s","service":"ACC_SHELTER","urgency":"EMERGENCY","status":"CONFIRMED"}""".formatted(ID, ID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /emergency                        | /identity/v1/emergency-openings                        | reason    | person     | ONE | OTHER
            /persons/ID/never                 | /identity/v1/persons/ID/never-list                     | note      | county     | IS  | VS
            /persons/ID/standing              | /identity/v1/persons/ID/decisions                      | reasons   | heard?     | ''  | true
            /network/closing/namings          | /identity/v1/guardian-namings                          | reason    | agency     | ONE | OTHER
            /referrals/ID/handover/successor  | /referral/v1/transfers/ID/successor                    | nothing   | handedOver | ONE | OTHER
            /calls/ID/confirmation            | /referral/v1/calls/ID/confirmation                     | note      | offer      | ONE | OTHER
            /approvals/escalations/ID/decision | /identity/v1/account-review/escalations/ID/decision   | nothing   | keep       | yes | no
            /other-bases/ID/decision          | /identity/v1/other-bases/ID/decision                   | nothing   | justified  | yes | no
            """)
    void the_same_form_goes_under_the_same_key_and_another_one_under_another(
            String action, String service, String text, String field, String one, String other) {
        Network.answers("POST", filled(service), 200, "{}");
        var form = new HashMap<String, Object>(Map.of("kind", "COUNTY", "guardian", ONE, "own", ONE, "consent", ONE));
        form.put("form-token", token());
        form.put("key", UUID.randomUUID().toString());
        form.put(text, "Somebody waits");

        for (var content : List.of(one, one, other)) browser.post(filled(action), form, Map.of(field, filled(content)));

        var keys = keys(filled(service));
        assertThat(keys).hasSize(3).first().isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    private String token() {
        var page = browser.get("/places").asString();
        return Browser.hidden("places-form", page).get("form-token");
    }

    private static String filled(String text) {
        return Stream.of(text)
                .map(with -> with.replace("OTHER", OTHER))
                .map(with -> with.replace("ONE", ONE))
                .map(with -> with.replace("ID", ID))
                .findFirst()
                .orElseThrow();
    }

    /** Of the last three. */
    private static List<String> keys(String service) {
        var all = Network.asked("POST " + service + " ");
        return all.subList(Math.max(0, all.size() - 3), all.size()).stream()
                .map(line -> line.replaceAll(".* key=(\\S+) .*", "$1"))
                .toList();
    }
}
