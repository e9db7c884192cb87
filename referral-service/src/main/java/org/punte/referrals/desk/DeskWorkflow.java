package org.punte.referrals.desk;

import static org.punte.referrals.ReferralProblem.ALREADY_CLAIMED;
import static org.punte.referrals.ReferralProblem.NOT_ON_THE_DESK;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.life.ReferralStatus.CANCELLED;
import static org.punte.web.problem.CommonProblem.OVERTAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.colleague.Colleagues;
import org.punte.web.tag.EntityTags;

/** Who of the team looks after what. It says who is busy with it, not who may know the person: an acceptance says that. */
@ApplicationScoped
@Transactional
class DeskWorkflow {
    private final DeskReading desk;
    private final ClaimRepository claims;
    private final Colleagues colleagues;
    private final EntityTags tags;
    private final Outbox outbox;

    DeskWorkflow(DeskReading desk, ClaimRepository claims, Colleagues colleagues, EntityTags tags, Outbox outbox) {
        this.desk = desk;
        this.claims = claims;
        this.colleagues = colleagues;
        this.tags = tags;
        this.outbox = outbox;
    }

    /** Asking again for what one has is no conflict. */
    DeskItem claim(UUID id) {
        var reader = desk.reader();
        var item = present(id);
        if (reader.account().equals(item.claimedBy())) return item;
        requireOf(item, reader.account());
        if (!claims.claim(id, reader.agency(), reader.account(), reader.now())) {
            throw ALREADY_CLAIMED.because("A colleague looks after referral %s", id);
        }
        return present(id);
    }

    /** What nobody has is given back already. */
    DeskItem release(UUID id) {
        var reader = desk.reader();
        var item = present(id);
        tags.matchIfGiven(item.version());
        if (item.claimedBy() != null && !item.claimedBy().equals(reader.account())) {
            throw ALREADY_CLAIMED.because("A colleague looks after referral %s", id);
        }
        claims.release(id, reader.agency(), reader.account());
        return present(id);
    }

    /** Whoever gets it from somebody else hears of it. */
    DeskItem assign(UUID id, UUID account) {
        var reader = desk.reader();
        var item = present(id);
        tags.matchIfGiven(item.version());
        colleagues.requireAtWork(id, Set.of(account));
        requireOf(item, account);
        if (!claims.assign(item, reader.agency(), account, reader.now())) {
            throw OVERTAKEN.because("Somebody else has just taken referral %s", id);
        }
        var assigned = present(id);
        if (!account.equals(reader.account())) outbox.publish(ReferralAssigned.of(assigned, reader.agency(), account));
        return assigned;
    }

    /** While somebody who was named for it is there, it is nobody else's; to confirm what was taken back needs nobody named. */
    private static void requireOf(DeskItem item, UUID account) {
        if (item.workers().isEmpty() || item.workers().contains(account) || item.status() == CANCELLED) return;
        throw ALREADY_CLAIMED.because("Others are named for referral %s", item.id());
    }

    /** On the caller's desk, else the same 404 as an unknown id; what is over is known to be so. */
    DeskItem present(UUID id) {
        var reader = desk.reader();
        return desk.find(reader, id)
                .orElseThrow(() -> claims.isReceived(id, reader.agency(), reader.account())
                        ? NOT_ON_THE_DESK.because("Referral %s is over", id)
                        : REFERRAL_NOT_FOUND.because("No referral %s", id));
    }
}
