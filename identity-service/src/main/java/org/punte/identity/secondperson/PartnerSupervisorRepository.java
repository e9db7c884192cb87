package org.punte.identity.secondperson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

@ApplicationScoped
class PartnerSupervisorRepository implements PanacheRepositoryBase<PartnerSupervisor, UUID> {
    private static final int MOST = 500;

    /** Row-level security shows those who were named their own rows. */
    List<UUID> agenciesNaming(UUID account, UUID partner) {
        return find(
                        "select agency from PartnerSupervisor where account = ?1 and partner = ?2 and state = ACTIVE",
                        account,
                        partner)
                .project(UUID.class)
                .list();
    }

    /** Of which agencies somebody was named, as the agency that named. */
    List<UUID> partnersOf(UUID agency, UUID account) {
        return find(
                        "select partner from PartnerSupervisor where agency = ?1 and account = ?2 and state = ACTIVE",
                        agency,
                        account)
                .project(UUID.class)
                .list();
    }

    List<PartnerSupervisor> activeOf(UUID agency) {
        return list("agency = ?1 and state = ACTIVE order by approvedAt, id", agency);
    }

    List<PartnerSupervisor> openOf(UUID agency) {
        return list("agency = ?1 and state <> ENDED order by proposedAt desc, id desc", agency);
    }

    /** Whoever was named and not approved yet, the longest first. */
    List<PartnerSupervisor> proposedOf(UUID agency) {
        return find("agency = ?1 and state = PROPOSED order by proposedAt, id", agency)
                .range(0, MOST - 1)
                .list();
    }

    /** At which agencies somebody was named and not approved, the longest first; of those that have left nobody names. */
    List<UUID> agenciesThatWait() {
        return Column.of(getEntityManager(), "select agency from agencies_with_proposed_second_persons(?1)", UUID.class)
                .setParameter(1, MOST)
                .getResultList();
    }

    boolean isOpen(UUID agency, NameSecondPerson command) {
        return count(
                        "agency = ?1 and account = ?2 and partner = ?3 and state <> ENDED",
                        agency,
                        command.account(),
                        command.agency())
                > 0;
    }

    /** Whose it is, also where row-level security hides it. */
    Optional<UUID> agencyOf(UUID id) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_partner_supervisor(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }
}
