package org.punte.local.demo;

import static org.punte.local.demo.Awaiting.listed;
import static org.punte.local.demo.Awaiting.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.punte.local.http.Patience;
import org.punte.local.http.Unexpected;
import org.punte.local.network.Worker;

/** The second half: what happens in Iași, and what Ana hears of it. */
class Answering {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final Teller teller;
    private final Cast cast;
    private final Loop loop;

    Answering(Teller teller, Cast cast, Loop loop) {
        this.teller = teller;
        this.cast = cast;
        this.loop = loop;
    }

    void play() {
        answer();
        learn();
        help();
        changeOfMind();
    }

    private void answer() {
        teller.heading("In Iași");
        var irina = cast.irina();
        teller.step(
                "The desk finds a message: somebody is referred", () -> message(irina, "desk", "REFERRAL_SENT", loop));
        teller.step("Irina opens the envelope: service, urgency, age band - no name, no person", () -> {
            keepsSilent(irina.at("referral").get(loop.referralPath()).expectSuccess());
            keepsSilent(irina.at("referral")
                    .post(loop.referralPath() + "/acknowledgement", Map.of())
                    .expectSuccess());
        });
        teller.step("Dan asks who it is, and is told nothing: 404", () -> personHidden(cast.dan()));
        teller.step(
                "Irina accepts and names Dan",
                () -> irina.at("referral")
                        .post(
                                loop.referralPath() + "/acceptance",
                                Map.of("workers", List.of(cast.dan().account())))
                        .expectSuccess());
    }

    private void learn() {
        var dan = cast.dan();
        teller.step(
                "The grant opens: Dan reads the name, and no telephone number",
                () -> Patience.until("Dan can read the person", LIMIT, () -> readable(dan)));
        teller.step(
                "Irina did not name herself: for her the person is still not there", () -> personHidden(cast.irina()));
        teller.step(
                "Iași's own case file has begun", () -> listed(dan, "/v1/casefiles?referral=" + loop.referral(), 1));
        teller.step(
                "Dan sees the need that Ana wrote down",
                () -> listed(dan, "/v1/shares?referral=" + loop.referral(), 1));
        teller.step("Ana hears that it was accepted", () -> message(cast.ana(), "own", "REFERRAL_ACCEPTED", loop));
    }

    private void help() {
        var dan = cast.dan();
        teller.step(
                "The service begins",
                () -> dan.at("referral")
                        .post(loop.referralPath() + "/start", Map.of())
                        .expectSuccess());
        teller.step(
                "It is finished, fully",
                () -> dan.at("referral")
                        .post(loop.referralPath() + "/completion", Map.of("outcome", "SERVICE_FULLY"))
                        .expectSuccess());
        teller.step("Ana is told", () -> message(cast.ana(), "own", "REFERRAL_COMPLETED", loop));
    }

    private void changeOfMind() {
        teller.heading("The person changes her mind");
        teller.step(
                "Ana withdraws the consent in her name",
                () -> cast.ana()
                        .at("identity")
                        .post(
                                "/v1/consents/" + loop.consent() + "/withdrawal",
                                Map.of("asked", "PERSON", "how", "ORAL", "alone", true))
                        .expectSuccess());
        teller.step("At once Dan is told nothing any more: 404", () -> personHidden(cast.dan()));
        teller.step(
                "What was shared of the case file is gone",
                () -> listed(cast.dan(), "/v1/shares?referral=" + loop.referral(), 0));
        teller.step("Each look at the person stands in Ana's ledger", () -> {
            var ledger = cast.ana()
                    .at("identity")
                    .get(loop.personPath() + "/accesses")
                    .expectSuccess();
            if (ledger.path("items").isEmpty()) throw new Unexpected("The ledger is empty");
        });
    }

    private void personHidden(Worker worker) {
        worker.at("identity").get(loop.personPath()).expect(404);
    }

    private boolean readable(Worker worker) {
        var answer = worker.at("identity").get(loop.personPath());
        if (answer.status() == 404) return false;
        var person = answer.expectSuccess();
        if (person.has("phone") || person.has("pseudonym"))
            throw new Unexpected("Dan sees more than was agreed: " + person);
        return Sending.FAMILY_NAME.equals(person.path("familyName").asText());
    }

    private void keepsSilent(JsonNode envelope) {
        String text = envelope.toString();
        if (text.contains(loop.person().toString()) || text.contains(Sending.FAMILY_NAME))
            throw new Unexpected("The envelope tells who it is: " + text);
    }
}
