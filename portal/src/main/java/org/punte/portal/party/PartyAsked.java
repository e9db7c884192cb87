package org.punte.portal.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.Question;
import org.punte.portal.client.party.Party;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** What a party asks for, and what is asked about it. It is the same of all of them, so one of them says it. */
@RequestScoped
class PartyAsked {
    private final ReferralClient referrals;
    private final MoveClient moves;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    @Inject
    PartyAsked(
            @RestClient ReferralClient referrals,
            @RestClient MoveClient moves,
            Directory directory,
            Frame frame,
            Clock clock) {
        this.referrals = referrals;
        this.moves = moves;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** Of one who still waits for an answer, where somebody does; null where it cannot be had. */
    @Nullable
    Item item(Party party) {
        return Silence.orNull(() -> item(referrals.referral(party.first())));
    }

    private Item item(Referral one) {
        boolean awaited = one.status().isWaiting();
        return new Item(
                one,
                directory.phone(one.counterpart()),
                awaited ? moment(one.answerBy(), one) : null,
                one.isStartAhead() ? moment(one.startBy(), one) : null);
    }

    /** The open one; none where it cannot be had. */
    @Nullable
    Question question(Party party) {
        if (!party.may(Move.INFORMATION)) return null;
        return party.asked().flatMap(this::open).orElse(null);
    }

    private Optional<Question> open(UUID referral) {
        List<Question> all = Listed.orNone(() -> moves.questions(referral));
        return all.stream().filter(Question::isOpen).findFirst();
    }

    private @Nullable Moment moment(@Nullable Instant at, Referral one) {
        if (at == null) return null;
        var mine = frame.zone();
        var theirs = directory.find(one.counterpart()).map(Agency::clock).orElse(mine);
        return new Moment(at, mine, theirs, clock.instant());
    }

    /** What the page says of it. */
    record Item(
            Referral one,
            @Nullable String phone,
            @Nullable Moment answerBy,
            @Nullable Moment startBy) {}
}
