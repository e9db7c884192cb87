package org.punte.local.network;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.punte.local.Progress;
import org.punte.local.http.Addresses;
import org.punte.local.http.Patience;
import org.punte.local.http.Unexpected;
import org.punte.local.signin.SignInRefused;

/** What the demo agencies offer, and who is there at night, so that a stranger who asks who could help finds somebody. */
public final class DemoOffers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> ADULTS = Map.of("minAge", 18, "sexes", List.of("FEMALE", "MALE"));
    private static final Map<String, Object> WOMEN = Map.of("minAge", 18, "sexes", List.of("FEMALE"), "families", true);
    private static final Map<String, Object> CHILDREN = Map.of("maxAge", 17);
    private static final List<String> HERE = List.of("ron", "eng");
    private static final String AWAKE = "ioana@izvor.example";
    private static final String FIRST = FirstAgency.ADMINISTRATOR;
    static final List<DemoOffer> ALL = List.of(
            new DemoOffer("irina@iasi.example", "ACC_SHELTER", List.of("IS", "VS", "BT"), WOMEN, HERE),
            new DemoOffer("irina@iasi.example", "CHILD_PROT", List.of("IS"), CHILDREN, List.of("ron")),
            new DemoOffer("mara@podul.example", "SOC_COUNSEL", List.of("RO"), ADULTS, HERE),
            new DemoOffer(AWAKE, "ACC_EMERG", List.of("CJ", "IS", "MS"), ADULTS, HERE),
            new DemoOffer(AWAKE, "PSY", List.of("CJ", "MS", "SB"), ADULTS, List.of("ron", "hun")),
            new DemoOffer("petra@prag.example", "LEGAL_REP", List.of("RO"), ADULTS, HERE),
            new DemoOffer("laura@lumina.example", "JOB", List.of("MS", "SB", "IS"), ADULTS, List.of("ron", "hun")),
            new DemoOffer("simona@sibiu.example", "ACC_SHELTER", List.of("SB", "MS"), CHILDREN, List.of("ron")),
            new DemoOffer("ingrid@brohjelp.example", "RETURN", List.of("NO"), ADULTS, List.of("nob", "eng")));

    private final DemoNetwork network;
    private final Addresses addresses;
    private final Progress progress;

    public DemoOffers(DemoNetwork network, Addresses addresses, Progress progress) {
        this.network = network;
        this.addresses = addresses;
        this.progress = progress;
    }

    /** Each once in a run directory: what becomes of it afterwards is its agency's own business. What failed comes with the next start. */
    public void ensure(Path run) {
        var before = new SaidBefore(run.resolve("demo-offers"));
        var workers = new HashMap<String, Worker>();
        for (var offer : ALL)
            say(before, offer.service(), offer.by(), () -> offered(worker(workers, offer.by()), offer));
        say(before, "desk hours", AWAKE, () -> described(worker(workers, AWAKE), Map.of("staffedHours", always())));
        var phone = DemoAgencies.COORDINATOR.phone();
        say(before, "a telephone", FIRST, () -> described(worker(workers, FIRST), Map.of("phone", phone)));
    }

    private static void offered(Worker worker, DemoOffer offer) {
        worker.at("referral")
                .post("/v1/services", offer.command(), Founding.key(offer.by() + " offers " + offer.service()))
                .expectSuccess();
    }

    private static void described(Worker worker, Map<String, Object> change) {
        worker.at("identity").patch("/v1/agencies/" + worker.agency(), change).expectSuccess();
    }

    /** Emergencies count on whoever is at the desk. */
    private static List<Map<String, String>> always() {
        return Stream.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
                .map(day -> Map.of("day", day, "from", "00:00", "to", "00:00"))
                .toList();
    }

    private Worker worker(Map<String, Worker> known, String email) {
        return known.computeIfAbsent(email, this::signedIn);
    }

    /** Somebody whom referral-service has heard of by now: it judges by what it was told, not by tokens. */
    private Worker signedIn(String email) {
        var worker = network.signedIn(email, addresses);
        Patience.until(
                "referral-service knows " + email,
                PATIENCE,
                () -> worker.at("referral").get("/v1/services?limit=1").status() == 200);
        return worker;
    }

    private void say(SaidBefore before, String what, String by, Runnable saying) {
        try {
            before.unlessSaid(by + ": " + what, saying);
        } catch (Unexpected | SignInRefused left) {
            progress.tell("%s says nothing of %s: %s", by, what, left.getMessage());
        }
    }
}
