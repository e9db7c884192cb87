package org.punte.referrals.sending;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Due;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** It goes to the receiver's desk, under this consent; its clocks begin. */
record Sending(
        UUID consent,
        @Nullable Instant consentEndsAt,
        ReferralType type,
        Due due,
        @Override @Nullable String words,
        @Nullable UUID party)
        implements Step {
    /** One of several that belong together. */
    Sending within(UUID party) {
        return new Sending(consent, consentEndsAt, type, due, words, party);
    }

    @Override
    public Move move() {
        return Move.SENDING;
    }

    @Override
    public void write(Brought brought) {
        brought.type = type;
        brought.consent = consent;
        brought.consentEndsAt = consentEndsAt;
        brought.sentAt = due.sentAt();
        brought.answerBy = due.answerBy();
        brought.startBy = due.startBy();
        brought.answerRule = due.answerRule();
        brought.startRule = due.startRule();
        brought.party = party;
        if (words != null) brought.noted = true;
    }

    @Override
    public String toString() {
        return "Sending";
    }
}
