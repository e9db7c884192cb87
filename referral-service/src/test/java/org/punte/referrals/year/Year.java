package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** What people do in a year: they send, answer soon or late or never, take back, change their minds, ask the next agency. */
class Year {
    private static final Duration LENGTH = Duration.ofDays(365);
    private static final List<String> SERVICES = List.of("ACC_SHELTER", "LEGAL_REP", "PSY");
    private static final List<String> REGIONS = List.of("IS", "B", "CJ");
    private static final List<String> REASONS =
            List.of("NO_CAPACITY", "OUT_OF_AREA", "SAFETY_CONFLICT", "CONFLICT_OF_INTEREST");
    private static final List<String> NOT_DELIVERED = List.of("NO_SHOW", "SERVICE_STOPPED");
    private static final String ERROR = "{\"reason\":\"WRONG_PERSON\"}";
    private static final String BODY = """
            {"person":"%s","receiver":"%s","consent":"%s","service":"%s","urgency":"%s",
             "envelope":{"ageBand":"ADULT","region":"%s"}}""";

    private final Network network;
    private final Random random;
    private final Hand hand;
    private final int most;
    private final Instant from;
    private final PriorityQueue<Act> acts = new PriorityQueue<>(Comparator.comparing(Act::at));
    private final List<UUID> sent = new ArrayList<>();
    private final Map<UUID, Instant> withdrawn = new HashMap<>();
    private final Days days = new Days();

    /** Something that somebody does at a moment. */
    record Act(Instant at, Consumer<Instant> what) {}

    /** Somebody who needs something, and whom her agency has asked. */
    private record Need(Account sender, UUID person, String service, String region, List<UUID> asked) {}

    Year(Network network, Random random, Hand hand, Instant from, int most) {
        this.network = network;
        this.random = random;
        this.hand = hand;
        this.from = from;
        this.most = most;
        // about a third come from asking somebody else for the same need
        for (int i = 0; i < most * 2 / 3 + 1; i++) {
            acts.add(new Act(from.plus(share(LENGTH)), at -> send(newNeed(), at)));
        }
    }

    Duration length() {
        return LENGTH;
    }

    Instant begin() {
        return from;
    }

    /** The next act, as long as there is one. */
    Act next() {
        if (acts.isEmpty() && sent.size() < most) acts.add(new Act(from.plus(LENGTH), at -> send(newNeed(), at)));
        return acts.poll();
    }

    List<UUID> sent() {
        return sent;
    }

    /** Of which referrals the person withdrew her consent, and when, whatever had become of them by then. */
    Map<UUID, Instant> withdrawn() {
        return withdrawn;
    }

    /** The days that receivers have named. */
    Days days() {
        return days;
    }

    private Need newNeed() {
        return new Need(network.anybody(), UUID.randomUUID(), oneOf(SERVICES), oneOf(REGIONS), new ArrayList<>());
    }

    private void send(Need need, Instant at) {
        if (sent.size() >= most) return;
        var receiver = network.otherThan(need.sender, need.asked);
        need.asked.add(receiver.agency());
        var consent = Rows.consent(need.person, need.sender.agency(), receiver.agency());
        var urgency = oneOf(List.of("EMERGENCY", "URGENT", "URGENT", "NORMAL", "NORMAL"));
        var body = BODY.formatted(need.person, receiver.agency(), consent, need.service, urgency, need.region);
        var referral = hand.make(need.sender, "/v1/referrals", body);
        sent.add(referral);
        react(new Sent(need, receiver, referral, consent, at, Pace.of(urgency)));
    }

    private record Sent(Need need, Account receiver, UUID id, UUID consent, Instant at, Pace pace) {}

    /** A quarter is never answered; the others soon, or after the limit, or too late. */
    private void react(Sent referral) {
        double fate = random.nextDouble();
        if (random.nextDouble() < 0.3) later(referral, 0.3, at -> move(referral, "acknowledgement", "{}"));
        if (random.nextDouble() < 0.3) later(referral, 1.1, at -> ask(referral, at));
        if (fate < 0.25) retry(referral);
        else if (fate < 0.45) later(referral, 1.6, at -> declineAtOnce(referral, at));
        else if (fate < 0.5) later(referral, 1.2, at -> cancel(referral));
        else if (fate < 0.54) later(referral, 1.2, at -> withdraw(referral, at));
        else if (fate < 0.58) later(referral, 1.2, at -> redirect(referral));
        else if (fate < 0.69) later(referral, 1.2, at -> waitlist(referral, at));
        else later(referral, 1.6, at -> acceptAtOnce(referral, at));
    }

    /** Two thirds are answered, some of them late; a third question is refused. */
    private void ask(Sent referral, Instant at) {
        if (!move(referral, "information-request", "{\"question\":\"LANGUAGE\"}")) return;
        var answered = at.plus(share(referral.pace.question().multipliedBy(2)));
        if (random.nextDouble() < 0.7) acts.add(new Act(answered, now -> answer(referral, now)));
    }

    private void answer(Sent referral, Instant at) {
        var said = hand.move(referral.need.sender, referral.id, "information", "{\"answer\":\"ro\"}");
        var again = at.plus(share(referral.pace.answer()));
        if (said && random.nextDouble() < 0.5) acts.add(new Act(again, now -> ask(referral, now)));
    }

    /** The place comes before its day or after it, or never. */
    private void waitlist(Sent referral, Instant at) {
        var day = days.later(at, 1 + random.nextInt(10));
        if (!move(referral, "waitlisting", "{\"expectedOn\":\"%s\"}".formatted(day))) return;
        days.expect(referral.id, day);
        var comes = at.plus(share(Duration.ofDays(14)));
        double fate = random.nextDouble();
        if (fate < 0.6) acts.add(new Act(comes, now -> accept(referral, now)));
        else if (fate < 0.7) acts.add(new Act(comes, now -> decline(referral)));
    }

    private void decline(Sent referral) {
        move(referral, "decline", "{\"reason\":\"%s\"}".formatted(oneOf(REASONS)));
        retry(referral);
    }

    private void declineAtOnce(Sent referral, Instant at) {
        decline(referral);
        if (random.nextDouble() < 0.2) undoSoon(referral, at);
    }

    /** Mostly inside the hour in which it can; then it is answered again, or never. */
    private void undoSoon(Sent referral, Instant at) {
        var undone = at.plus(share(Duration.ofMinutes(70)));
        acts.add(new Act(undone, now -> {
            hand.letUndo(referral.id);
            if (!move(referral, "undoing", "{\"reason\":\"WRONG_ANSWER\"}") || random.nextBoolean()) return;
            acts.add(new Act(now.plus(share(referral.pace.answer())), then -> accept(referral, then)));
        }));
    }

    /** Names somebody else; whom her sender asks is its own business. */
    private void redirect(Sent referral) {
        if (move(referral, "redirection", "{\"proposedAgency\":\"%s\"}".formatted(network.known()))) retry(referral);
    }

    private void cancel(Sent referral) {
        hand.move(referral.need.sender, referral.id, "cancellation", "{\"reason\":\"OTHER\"}");
    }

    private void withdraw(Sent referral, Instant at) {
        withdrawn.putIfAbsent(referral.id, at);
        network.withdraw(referral.consent, at);
    }

    private void acceptAtOnce(Sent referral, Instant at) {
        accept(referral, at);
        if (random.nextDouble() < 0.2) undoSoon(referral, at);
    }

    /** What was taken on ends otherwise than with the service. */
    private void giveUp(Sent referral, Instant at) {
        double fate = random.nextDouble();
        if (fate < 0.15) move(referral, "return", "{\"reason\":\"%s\"}".formatted(oneOf(REASONS)));
        else if (fate < 0.25) withdraw(referral, at);
        else if (fate < 0.5) {
            cancel(referral);
            var seen = at.plus(share(Duration.ofDays(3)));
            if (random.nextDouble() < 0.8) acts.add(new Act(seen, now -> move(referral, "confirmation", "{}")));
        } else if (fate < 0.65) move(referral, "non-delivery", "{\"reason\":\"%s\"}".formatted(oneOf(NOT_DELIVERED)));
        else if (fate < 0.8) hand.move(network.supervisor(referral.need.sender), referral.id, "error", ERROR);
    }

    private void accept(Sent referral, Instant at) {
        var workers = "{\"workers\":[\"%s\"]}".formatted(referral.receiver.id());
        if (!hand.move(referral.receiver, referral.id, "acceptance", workers) || random.nextDouble() < 0.3) return;
        var begins = at.plus(share(referral.pace.start().multipliedBy(2)));
        acts.add(new Act(begins, now -> move(referral, "start", "{}")));
        if (random.nextDouble() < 0.3)
            acts.add(new Act(begins.plus(share(Duration.ofDays(2))), now -> hold(referral, now)));
        if (random.nextBoolean()) {
            acts.add(new Act(begins.plus(share(Duration.ofDays(2))), now -> giveUp(referral, now)));
            return;
        }
        var ends = begins.plus(Duration.ofDays(2));
        acts.add(new Act(ends, now -> move(referral, "completion", "{\"outcome\":\"SERVICE_FULLY\"}")));
    }

    /** Once at most; some are looked at again in time. */
    private void hold(Sent referral, Instant at) {
        if (days.isReviewed(referral.id)) return;
        var day = days.later(at, 1 + random.nextInt(5));
        if (!move(referral, "hold", "{\"reason\":\"PERSON_AWAY\",\"reviewOn\":\"%s\"}".formatted(day))) return;
        days.review(referral.id, day);
        var resumes = at.plus(share(Duration.ofDays(8)));
        if (random.nextDouble() < 0.7) acts.add(new Act(resumes, now -> move(referral, "resumption", "{}")));
    }

    /** Whoever sent it asks somebody else, mostly. */
    private void retry(Sent referral) {
        if (random.nextDouble() < 0.7)
            acts.add(new Act(referral.at.plus(referral.pace.answer().multipliedBy(3)), at -> send(referral.need, at)));
    }

    private boolean move(Sent referral, String move, String body) {
        return hand.move(referral.receiver, referral.id, move, body);
    }

    private void later(Sent referral, double shareOfAnswer, Consumer<Instant> what) {
        var most = Duration.ofSeconds((long) (referral.pace.answer().toSeconds() * shareOfAnswer));
        acts.add(new Act(referral.at.plus(share(most)), what));
    }

    private Duration share(Duration most) {
        return Duration.ofSeconds(1 + (long) (random.nextDouble() * most.toSeconds()));
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
