package org.punte.portal.party;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.Question;
import org.punte.portal.client.party.Party;
import org.punte.portal.refusal.KnownProblem;
import org.punte.portal.refusal.Refusal;

/**
 * A party with everything its page says in words.
 *
 * @param item what all of them ask for; null where it could not be read
 * @param question what the receiver has asked about all of them, and nobody has answered
 * @param read whether somebody here has read who one of them is, as far as the reader is told
 * @param form the last part of the address of the form that came back
 * @param typed what stood in it
 */
record PartyPage(
        Party party,
        String agency,
        PartyAsked.@Nullable Item item,
        List<Colleague> colleagues,
        @Nullable Question question,
        boolean read,
        Me me,
        String form,
        PartyTyped typed) {
    public boolean isReceived() {
        return party.receiver().equals(me.agency().id());
    }

    /** Whether the reader may say yes or no. */
    public boolean mayAnswer() {
        return isReceived() && me.answers() && party.isOpen();
    }

    /** Whether the reader can do this now with all of them; referral-service says so. */
    public boolean may(String move) {
        return party.may(Move.valueOf(move));
    }

    /** Nobody takes back what identity-service is known to refuse: somebody has read who one of them is. */
    public boolean mayUndo(@Nullable Refusal refusal) {
        return may("ANSWER_UNDONE") && !read && (refusal == null || refusal.what() != KnownProblem.PERSON_WAS_READ);
    }

    /** Whether the page has anything to do. */
    public boolean mayMove(@Nullable Refusal refusal) {
        return mayAnswer() || mayUndo(refusal) || question != null;
    }

    /** What was typed into this form, where it came back; else nothing. */
    public PartyTyped in(String form) {
        return this.form.equals(form) ? typed : new PartyTyped();
    }

    /** At first whoever works with people themselves. */
    public boolean names(UUID worker) {
        var accepting = in("acceptance");
        return accepting.wasSent() ? accepting.names(worker) : me.isCaseworker() && worker.equals(me.account());
    }

    /** At first everybody. */
    public boolean takes(UUID referral) {
        var accepting = in("acceptance");
        return !accepting.wasSent() || accepting.takes(referral);
    }
}
