package org.punte.identity.client;

import static org.punte.identity.client.ClientProblem.CLIENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;
import org.punte.web.problem.Rejection;
import org.punte.web.query.Column;

@ApplicationScoped
class PartnerClientRepository implements PanacheRepositoryBase<PartnerClient, UUID> {
    /** Of the acting agency. */
    PartnerClient own(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Rejection unknown(UUID id) {
        return CLIENT_NOT_FOUND.because("No partner system %s", id);
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<PartnerClient> page(UUID agency, Position after, int limit) {
        return find(
                        "agency = ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                        agency,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** All of the agency; until the transaction ends none of them changes. */
    List<PartnerClient> held(UUID agency) {
        return find("agency = ?1 order by id", agency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whose system this is, also where row-level security hides the system itself. */
    Optional<UUID> agencyOf(UUID client) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_client(?1)", UUID.class)
                .setParameter(1, client)
                .getSingleResultOrNull());
    }

    /** Agencies where a second person is waited for. */
    List<UUID> agenciesAwaiting(int most) {
        return Column.of(getEntityManager(), "select agency from agencies_with_waiting_clients(?1)", UUID.class)
                .setParameter(1, most)
                .getResultList();
    }

    List<PartnerClient> awaiting(UUID agency) {
        return list("agency = ?1 and identityRead = REQUESTED order by createdAt, id", agency);
    }

    void noteSeen(PartnerClient client, UUID account, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "insert into client_secret_seen (client, agency, account, seen_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, client.id)
                .setParameter(2, client.agency)
                .setParameter(3, account)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Who has seen the present secret. */
    List<UUID> seenBy(PartnerClient client) {
        return Column.of(getEntityManager(), """
                        select distinct account from client_secret_seen
                         where client = ?1 and seen_at >= ?2 order by account""", UUID.class)
                .setParameter(1, client.id)
                .setParameter(2, client.credentialSince)
                .getResultList();
    }

    /** Systems whose present secret the account has seen: those with a key have none. */
    List<PartnerClient> seenBy(UUID agency, UUID account) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from partner_client c
                         where c.agency = ?1 and c.key_id is null
                           and exists (select from client_secret_seen s
                                        where s.client = c.id and s.account = ?2 and s.seen_at >= c.credential_since)
                         order by c.created_at, c.id""", PartnerClient.class)
                .setParameter(1, agency)
                .setParameter(2, account)
                .getResultList();
    }
}
