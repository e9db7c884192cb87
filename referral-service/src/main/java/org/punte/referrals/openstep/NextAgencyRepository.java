package org.punte.referrals.openstep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralStatus;
import org.punte.web.query.Column;
import org.punte.web.query.Listed;

/** The one rule after which another agency is to be asked, for lists and for the page of one referral. */
@ApplicationScoped
class NextAgencyRepository {
    /**
     * Of a referral {@code r} that its sender reads: it came to nothing, and what it asked for is nowhere under way, was not asked for later, and
     * not given meanwhile, however long ago that was asked for. Asked by {@code referral_person} for each row: nothing of it is made a join.
     */
    static final String IS_TO_BE_CHOSEN = """
            (r.status in %1$s
             or r.status = 'NOT_DELIVERED' and r.non_delivery_reason is distinct from '%2$s'
             or r.status = 'COMPLETED' and r.outcome in %3$s)
            and not coalesce((select bool_or(o.sent_at > r.sent_at
                                    or o.status in %4$s
                                    or o.status = 'COMPLETED' and o.outcome in %5$s
                                       and o.status_since >= r.sent_at)
                              from referral o
                              where o.sender = r.sender and o.person = r.person and o.service = r.service
                                and o.status <> 'ENTERED_IN_ERROR'), false)
            and not exists (select from referral n where n.parent = r.id and n.status not in ('DRAFT', 'ENTERED_IN_ERROR'))
            and not exists (select from call c where c.sender = :agency and c.called_at >= :sentSince
                                                 and c.person = r.person and c.service = r.service
                                                 and (c.status = 'OPEN' or c.status = 'WITHDRAWN' and c.called_at > r.sent_at))""".formatted(
                    Listed.of(ReferralStatus.NOES),
                    NonDeliveryReason.PERSON_WITHDREW,
                    Listed.of(Outcome.LEAVING_NEED),
                    Listed.of(ReferralStatus.OPEN),
                    Listed.of(Outcome.SERVED));

    private static final String OF_ONE =
            "select exists (select from referral r where r.id = :referral and r.sender = :agency and " + IS_TO_BE_CHOSEN
                    + ")";

    private final Session db;

    NextAgencyRepository(Session db) {
        this.db = db;
    }

    boolean isToBeChosen(UUID referral, UUID sender, Instant sentSince) {
        return Column.of(db, OF_ONE, Boolean.class)
                .setParameter("referral", referral)
                .setParameter("agency", sender)
                .setParameter("sentSince", sentSince)
                .getSingleResult();
    }
}
