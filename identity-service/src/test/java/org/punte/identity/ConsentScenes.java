package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;
import org.punte.testing.matrix.Scene;

/** What was agreed to, ended, told on another basis, or read: the matrix' resources around consent, and the steps to them. */
public final class ConsentScenes {
    private static final String WARNED =
            "insert into consent_warning (consent, owner, warned_at) select id, owner, now() from consent where id = ?";
    private static final String MISDIRECTED = "update consent set misdirected = true where id = ?";
    private static final String HEAD =
            "insert into access_head (agency, version, sealed) values (?, 0, decode('00', 'hex'))";

    private ConsentScenes() {}

    static Scene of(String kind, Referrals referrals) {
        var worker = hired(Network.agency(), "caseworker");
        var receiver = hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        if (kind.equals("other basis"))
            return Scene.of(vital(worker, person, receiver.agency()))
                    .own(worker.agency())
                    .party(receiver.agency());
        if (kind.equals("reading")) return read(worker, receiver, person, referrals);
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY", "CONTACT");
        var id =
                switch (kind) {
                    case "signed conversation" -> signed(worker, consent);
                    case "ended referral" -> declined(Referral.of(consent, person, worker, receiver), referrals);
                    case "change of mind" -> stopped(worker, person, "STOP_ALL", Map.of());
                    default -> warned(consent);
                };
        return Scene.of(id).named(worker).party(receiver.agency());
    }

    /** The conversation in which somebody's life was said to be in danger. */
    public static UUID vital(Account worker, UUID person, UUID receiver) {
        return onBasis(worker, person, receiver, "VITAL_INTEREST");
    }

    public static UUID onBasis(Account worker, UUID person, UUID receiver, String basis) {
        var body = Story.agreeing(receiver, "IDENTITY", "HEALTH");
        body.put("basis", basis);
        body.put("reason", "Unconscious when found, and bleeding");
        return held(worker, person, body);
    }

    /** Any conversation. */
    public static UUID held(Account worker, UUID person, Map<String, Object> body) {
        return Body.id(Story.talked(worker, person, body), "/id");
    }

    /** One of the four acts. */
    public static UUID stopped(Account worker, UUID person, String act, Map<String, ?> what) {
        return Body.id(
                as(worker)
                        .body(changing(act, what))
                        .post("/v1/persons/{id}/withdrawals", person)
                        .then()
                        .statusCode(201),
                "/id");
    }

    public static Map<String, Object> changing(String act, Map<String, ?> what) {
        var body = new HashMap<String, Object>(Story.changingMind());
        body.put("act", act);
        body.putAll(what);
        return body;
    }

    /** As the migration marks it that knows of more agencies that investigate. */
    public static void misdirected(UUID consent) {
        Staff.run(MISDIRECTED, consent);
    }

    /** What a consent came from. */
    public static UUID conversationOf(Account worker, UUID consent) {
        return Body.id(as(worker).get("/v1/consents/{id}", consent).then(), "/conversation");
    }

    private static UUID signed(Account worker, UUID consent) {
        var conversation = conversationOf(worker, consent);
        as(worker)
                .body(Map.of("how", "SIGNED"))
                .post("/v1/conversations/{id}/signature", conversation)
                .then()
                .statusCode(200);
        return conversation;
    }

    private static UUID declined(Referral referral, Referrals referrals) {
        referrals.tell("referral.accepted.v1", referral);
        referrals.tell("referral.workers-changed.v1", referral);
        referrals.tell("referral.declined.v1", referral);
        return referral.id();
    }

    private static UUID warned(UUID consent) {
        Staff.run(WARNED, consent);
        return consent;
    }

    /** The receiver read; the owner did not. */
    private static Scene read(Account worker, Account receiver, UUID person, Referrals referrals) {
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, receiver));
        as(receiver).get("/v1/persons/{id}", person).then().statusCode(200);
        Staff.run(HEAD, receiver.agency());
        return Scene.of(person).own(receiver.agency()).party(worker.agency());
    }

    /** The words of several lists. */
    public static List<String> list(Account reader, String address, String path) {
        return as(reader).get(address).then().statusCode(200).extract().path(path);
    }
}
