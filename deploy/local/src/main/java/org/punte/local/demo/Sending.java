package org.punte.local.demo;

import java.util.Map;
import java.util.UUID;
import org.punte.local.http.Unexpected;
import org.punte.local.network.Consenting;
import org.punte.local.network.Worker;

/** The first half: what happens in Bucharest until the referral is sent. */
class Sending {
    static final String FAMILY_NAME = "Podeanuinchipuită";
    private final Teller teller;
    private final Worker ana;
    private final UUID receiver;

    Sending(Teller teller, Worker ana, UUID receiver) {
        this.teller = teller;
        this.ana = ana;
        this.receiver = receiver;
    }

    /** Everything up to the referral. */
    Loop play() {
        teller.heading("In Bucharest");
        var person = teller.step("Ana registers a person; the name goes sealed into the vault", this::registered);
        teller.step("The person's consent is missing, so nothing can be sent", () -> {
            ana.at("referral")
                    .post("/v1/referrals", referral(person, UUID.randomUUID()))
                    .expect(409);
        });
        var consent = teller.step(
                "They talk: Iași may learn the name and the needs, for ninety days, nothing else",
                () -> consent(person));
        teller.step("Ana opens a case file and writes down a need", () -> caseFile(person));
        var referral = teller.step(
                "She asks Iași for a place in a shelter",
                () -> ana.at("referral")
                        .post("/v1/referrals", referral(person, consent))
                        .id());
        return new Loop(person, consent, referral);
    }

    private UUID registered() {
        var person = ana.at("identity")
                .post(
                        "/v1/persons",
                        Map.of(
                                "givenName", "Smaranda",
                                "familyName", FAMILY_NAME,
                                "birthDate", Map.of("precision", "EXACT", "from", "1994-03-17"),
                                "ageBasis", "DOCUMENT",
                                "phone", "+40 700 000 000"))
                .expectSuccess();
        if (person.path("pseudonym").asText().isEmpty()) throw new Unexpected("The person has no pseudonym");
        return UUID.fromString(person.path("id").asText());
    }

    private UUID consent(UUID person) {
        return Consenting.to(receiver, 90, person, ana.at("identity"), UUID.randomUUID(), "IDENTITY", "NEEDS");
    }

    private void caseFile(UUID person) {
        var file =
                ana.at("case").post("/v1/casefiles", Map.of("person", person)).id();
        var need = Map.of("domain", "ACC_SHELTER", "urgency", "NOW");
        ana.at("case").post("/v1/casefiles/" + file + "/needs", need).expectSuccess();
    }

    private Map<String, Object> referral(UUID person, UUID consent) {
        return Map.of(
                "person",
                person,
                "receiver",
                receiver,
                "consent",
                consent,
                "service",
                "ACC_SHELTER",
                "urgency",
                "URGENT",
                "envelope",
                Map.of("ageBand", "ADULT", "region", "IS", "interpreter", false));
    }
}
