package org.punte.portal.network;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the imitated services say in most tests: a caseworker of one agency, and one other agency. */
public final class Scenes {
    public static final UUID ME = UUID.randomUUID();
    public static final UUID HOME = UUID.randomUUID();
    public static final UUID OTHER = UUID.randomUUID();

    /** A worker with these roles is signed in; nothing waits. */
    public static void signedIn(String... roles) {
        var list = Stream.of(roles).map("\"%s\""::formatted).collect(Collectors.joining(","));
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":[%s],"agency":{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"}}""".formatted(ME, list, HOME));
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"},
                 {"id":"%s","name":"Other agency","kind":"FOREIGN_NGO","zone":"Europe/Oslo","phone":"+47 55","future":1}],"next":null}""".formatted(HOME, OTHER));
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"}]}""".formatted(ME));
        Network.shows("/identity/v1/grants", "{\"items\":[]}");
    }

    /** A referral that our agency received; when it is taken, I am named. */
    public static UUID received(String status) {
        return received(status, ME);
    }

    /** A referral that our agency received, on which {@code worker} works. */
    public static UUID received(String status, UUID worker) {
        var id = UUID.randomUUID();
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"%s",
                 "envelope":{"ageBand":"ADULT","region":"<b>","requirements":["COT"]},"sentAt":"2026-11-20T10:00:00Z",
                 "answerBy":"2026-11-21T10:00:00Z","workers":["%s"],"moves":[%s],"version":3}""".formatted(id, OTHER, status, worker, moves(status)));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", """
                {"items":[{"at":"2026-11-20T10:00:00Z","move":"SENDING","to":"SENT","agency":"%s"}]}""".formatted(OTHER));
        return id;
    }

    /** What a caseworker of the receiver can do there, as referral-service says it. */
    private static String moves(String status) {
        return switch (status) {
            case "SENT" ->
                "\"ACKNOWLEDGEMENT\",\"INFORMATION_REQUEST\",\"ACCEPTANCE\",\"WAITLISTING\",\"DECLINE\",\"REDIRECTION\"";
            case "ACCEPTED" -> "\"START\",\"HOLD\",\"COMPLETION\",\"NON_DELIVERY\",\"RETURN\",\"ANSWER_UNDONE\"";
            case "ON_HOLD" -> "\"HOLD\",\"PAUSE_ENDED\",\"COMPLETION\",\"NON_DELIVERY\",\"RETURN\"";
            case "IN_SERVICE" -> "\"HOLD\",\"COMPLETION\",\"NON_DELIVERY\",\"RETURN\"";
            case "CANCELLED" -> "\"CANCELLATION_CONFIRMATION\"";
            default -> "";
        };
    }

    /** A referral that our agency sent, in the words of referral-service. */
    public static UUID sent(String members) {
        return sent(UUID.randomUUID(), members);
    }

    /** The same for this person, who opens for whoever works with them. */
    public static UUID sent(UUID person, String members) {
        var id = UUID.randomUUID();
        worksWith(person);
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","person":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"sentAt":"2026-11-20T10:00:00Z","answerBy":"2026-11-21T10:00:00Z",
                 "version":3,%s}""".formatted(id, OTHER, person, members));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[],\"next\":null}");
        return id;
    }

    /** These are the persons with whom the one who looks works. */
    public static void worksWith(UUID... persons) {
        var listed = Stream.of(persons).map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        Network.shows("/identity/v1/persons", "{\"items\":[%s],\"next\":null}".formatted(listed));
    }

    /** The one consent of a person: to be referred to this agency. */
    public static void agreed(UUID person, UUID consent, UUID receiver) {
        Network.shows("/identity/v1/persons/" + person + "/consents", """
                {"items":[{"id":"%s","person":"%s","receiver":"%s","categories":["IDENTITY"],"until":"2127-02-01","state":"GIVEN"}]}""".formatted(consent, person, receiver));
    }

    /** Whichever referral is asked for opened this to us, and somebody has read under it or not. */
    public static void granted(boolean read) {
        Network.shows("/identity/v1/grants", """
                {"items":[{"id":"%1$s","referral":"%1$s","person":"%1$s","owner":"%2$s","receiver":"%3$s","categories":["IDENTITY"],
                 "read":%4$s,"live":true}]}""".formatted(UUID.randomUUID(), OTHER, HOME, read));
    }

    private Scenes() {}
}
