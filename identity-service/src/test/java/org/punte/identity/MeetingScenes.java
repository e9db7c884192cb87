package org.punte.identity;

import static org.punte.testing.Tokens.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;
import org.punte.testing.matrix.Scene;

/** Where and when to meet, as the receiver of a referral says it. */
public final class MeetingScenes {
    public static final String POINT = "Gara de Nord, peronul 17, sub ceasul Quixadá";

    private MeetingScenes() {}

    /** In three days, at ten in the evening. */
    public static Map<String, Object> place() {
        return new HashMap<>(
                Map.of("day", Story.inDays(3).toString(), "time", "22:30", "point", POINT, "publicPlace", true));
    }

    public static ValidatableResponse told(Account by, Referral referral) {
        return as(by).body(place())
                .post("/v1/referrals/{id}/meeting", referral.id())
                .then();
    }

    static Scene of(String kind, Referrals referrals) {
        var worker = Staff.hired(Network.agency(), "caseworker");
        var named = Staff.hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        if (kind.equals("begun referral")) referrals.tell("referral.started.v1", referral);
        else told(named, referral).statusCode(200);
        return kind.equals("told meeting")
                ? Scene.of(referral.id()).named(worker).party(named.agency())
                : Scene.of(referral.id()).named(named).party(worker.agency());
    }
}
