package org.punte.referrals.party;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.party.PartyRepository.Reader;
import org.punte.referrals.referral.Companions;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** The parties of the caller's agency, newest first. Whoever must not deal with one of their referrals does not find them. */
@ApplicationScoped
@Transactional
class PartyLists {
    private final PartyRepository parties;
    private final Companions companions;
    private final Cursors cursors;
    private final Caller caller;
    private final PartyMoves moves;

    PartyLists(PartyRepository parties, Companions companions, Cursors cursors, Caller caller, PartyMoves moves) {
        this.parties = parties;
        this.companions = companions;
        this.cursors = cursors;
        this.caller = caller;
        this.moves = moves;
    }

    CursorPage<PartyView> sent(@Nullable String after, int limit) {
        return page("parties-sent", after, limit, at -> parties.sent(reader(), at, limit));
    }

    CursorPage<PartyView> received(@Nullable String after, int limit) {
        return page("parties-received", after, limit, at -> parties.received(reader(), at, limit));
    }

    private CursorPage<PartyView> page(
            String list, @Nullable String after, int limit, Function<Position, List<Party>> rows) {
        var page = CursorPage.of(
                rows.apply(cursors.open(list, after)), limit, last -> cursors.seal(list, last.sentAt, last.id));
        var referrals = companions
                .ofAll(page.items().stream().map(party -> party.id).toList())
                .stream()
                .collect(groupingBy(referral -> referral.brought().party));
        return page.map(party -> view(party, referrals.getOrDefault(party.id, List.of())));
    }

    private PartyView view(Party party, List<ReferralSheet> referrals) {
        return PartyView.of(party, referrals, moves.of(party, referrals));
    }

    private Reader reader() {
        return new Reader(caller.agency(), caller.account());
    }
}
