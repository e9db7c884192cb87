package org.punte.referrals.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.Session;
import org.hibernate.jpa.SpecHints;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.referral.ReferralUpkeep.Open;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.query.Listed;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {
    private static final String OPEN =
            """
            select count(*) filter (where receiver = :agency and status in %s),
                   count(*) filter (where sender = :agency and (
                       status in %s
                       or status = 'ON_HOLD' and first_service_on is null))
            from referral where receiver = :agency or sender = :agency""".formatted(Listed.of(ReferralStatus.KEPT), Listed.of(ReferralStatus.NOT_BEGUN));

    /** Sent or received by the agency; a draft only for its author. */
    Optional<Referral> visible(UUID id, UUID agency, UUID account) {
        return find(
                        "id = :id and ((sender = :agency and (status <> DRAFT or author = :account))"
                                + " or (receiver = :agency and brought.sentAt is not null))" + Conflicts.NOT_HIDDEN,
                        Parameters.with("id", id)
                                .and("agency", agency)
                                .and("account", account)
                                .and("reader", account))
                .firstResultOptional();
    }

    /** Under this consent and not over yet; held, so that nobody moves them meanwhile. The latest first, as a transfer comes before what it ends. */
    List<Referral> activeUnder(UUID consent) {
        return find("brought.consent = ?1 and status in ?2 order by id desc", consent, ReferralStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the agency asks of others for the person and is not over, oldest first. */
    List<Referral> openFor(UUID sender, UUID person, UUID reader) {
        return find(
                        "sender = :agency and person = :person and status in :open" + Conflicts.NOT_HIDDEN
                                + " order by brought.sentAt, id",
                        Parameters.with("agency", sender)
                                .and("person", person)
                                .and("open", ReferralStatus.OPEN)
                                .and("reader", reader))
                .list();
    }

    /** Those of them that are not over; held, so that nobody moves them meanwhile. The latest first. */
    List<Referral> heldOpen(Collection<UUID> ids, UUID sender) {
        return find("id in ?1 and sender = ?2 and status in ?3 order by id desc", ids, sender, ReferralStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of them that are not over. */
    List<Referral> open(Collection<UUID> ids, UUID sender) {
        return list("id in ?1 and sender = ?2 and status in ?3", ids, sender, ReferralStatus.OPEN);
    }

    /** On the agency's desk without an answer; held, so that nobody answers them meanwhile. */
    List<Referral> unanswered(UUID receiver) {
        return find("receiver = ?1 and status in ?2 order by id", receiver, ReferralStatus.AWAITING_ANSWER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Taken on by the agency, or waiting there for a place. */
    List<Referral> inHand(UUID receiver) {
        return list("receiver = ?1 and status in ?2 order by id", receiver, ReferralStatus.KEPT);
    }

    List<Referral> ofParty(UUID party) {
        return list("brought.party = ?1 order by id", party);
    }

    List<Referral> ofParties(List<UUID> parties) {
        return list("brought.party in ?1 order by id", parties);
    }

    /** Held in one order, so that nobody waits for somebody who waits. */
    List<Referral> heldOfParty(UUID party) {
        return find("brought.party = ?1 order by id", party)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    long countShown(UUID party, UUID account) {
        return count(
                "brought.party = :party" + Conflicts.NOT_HIDDEN,
                Parameters.with("party", party).and("reader", account));
    }

    long countOpen(UUID party, UUID without) {
        return count("brought.party = ?1 and id <> ?2 and status in ?3", party, without, ReferralStatus.ANSWERABLE);
    }

    /** Held, unless another transaction holds it: that is not waited for. */
    Optional<Referral> holdFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .firstResultOptional();
    }

    /** By the index of what the agency sent: a few weeks of one agency. */
    List<Referral> askedFor(UUID sender, UUID person, ServiceCode service, Instant since) {
        return list(
                "sender = ?1 and brought.sentAt >= ?2 and person = ?3 and service = ?4 and status <> DRAFT order by brought.sentAt",
                sender,
                since,
                person,
                service);
    }

    /** Asked of the agency and not begun, also where that is paused. */
    List<Referral> waiting(UUID receiver, ServiceCode service) {
        return list(
                "receiver = ?1 and service = ?2 and (status in ?3 or status = ON_HOLD and brought.firstServiceOn is null)"
                        + " order by id",
                receiver,
                service,
                ReferralStatus.NOT_BEGUN);
    }

    /** What waits for a decision of the agency. */
    Open open(UUID agency) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OPEN, Open.class)
                .setParameter("agency", agency)
                .getSingleResult();
    }

    /** The sender's own that go on from this one, oldest first. */
    List<UUID> children(UUID parent, Reader reader) {
        return getEntityManager()
                .createQuery(
                        "select id from Referral where parent = :parent and sender = :agency and status <> DRAFT"
                                + Conflicts.NOT_HIDDEN + " order by id",
                        UUID.class)
                .setParameter("parent", parent)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .getResultList();
    }

    /** One that is over is none: asking of old ones would tell, before any acceptance, who somebody is. */
    boolean hasTwin(ReferralSheet r, Reader reader) {
        return count(
                        "receiver = :agency and sender = :sender and person = :person and service = :service and id <> :id"
                                + " and status in :open" + Conflicts.NOT_HIDDEN,
                        Parameters.with("agency", reader.agency())
                                .and("sender", r.sender())
                                .and("person", r.person())
                                .and("service", r.service())
                                .and("id", r.id())
                                .and("open", ReferralStatus.OPEN)
                                .and("reader", reader.account()))
                > 0;
    }

    /** Which referrals there are and whose; the only thing that is known without acting for an agency. */
    List<Home> homes() {
        return getEntityManager()
                .createNativeQuery("select id, sender from referral_home()", Home.class)
                .getResultList();
    }

    /** Who reads a list: their agency's, without what is hidden from them. */
    record Reader(UUID agency, UUID account) {}

    /** A referral and the agency that acts for it. */
    record Home(UUID id, UUID sender) {}
}
