package org.punte.identity.partycheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Hears who is sent together, and until when. Runs as the sender. */
@ApplicationScoped
class PartyMemberConsumer implements EventHandler {
    private static final String SENT = "referral.sent.v1";
    private static final String UNDONE = "referral.answer-undone.v1";
    private static final String PARTED = "referral.party-parted.v1";
    private static final Set<String> OVER = Set.of(
            "referral.declined.v1",
            "referral.redirected.v1",
            "referral.cancelled.v1",
            "referral.expired.v1",
            "referral.completed.v1",
            "referral.consent-withdrawn.v1",
            "referral.not-delivered.v1",
            "referral.returned.v1",
            "referral.entered-in-error.v1");

    /** Only the members we read; the producer may add others. */
    record Heard(
            UUID sender, @Nullable UUID person, @Nullable UUID party) {
        boolean isTogether() {
            return party != null && person != null;
        }
    }

    private final PartyMembers members;
    private final PartyWatch watch;
    private final Acting acting;

    PartyMemberConsumer(PartyMembers members, PartyWatch watch, Acting acting) {
        this.members = members;
        this.watch = watch;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "party-member";
    }

    @Override
    public Set<String> types() {
        var types = new HashSet<>(OVER);
        types.addAll(Set.of(SENT, UNDONE, PARTED));
        return types;
    }

    @Override
    public boolean concerns(ReceivedEvent event) {
        return !event.is(SENT) || event.data(Heard.class).isTogether();
    }

    @Override
    public void on(ReceivedEvent event) {
        var heard = event.data(Heard.class);
        acting.as(heard.sender(), () -> {
            if (OVER.contains(event.type())) over(event.subject());
            else if (event.is(UNDONE)) openAgain(event.subject());
            else if (event.is(PARTED)) members.held(event.subject()).ifPresent(watch::parted);
            else sent(event.subject(), heard);
        });
    }

    /** Something may have been said between the question before the sending and this moment. */
    private void sent(UUID referral, Heard heard) {
        members.add(referral, heard.party(), heard.person(), heard.sender());
        members.held(referral).ifPresent(watch::joined);
    }

    private void over(UUID referral) {
        members.held(referral).ifPresent(one -> {
            members.turn(referral, true);
            members.lapse(referral);
            watch.left(one);
        });
    }

    /** Nobody listened for them while it was over. */
    private void openAgain(UUID referral) {
        members.held(referral).ifPresent(one -> {
            members.turn(referral, false);
            watch.joined(one);
        });
    }
}
