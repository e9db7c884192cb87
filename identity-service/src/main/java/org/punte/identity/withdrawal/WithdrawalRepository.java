package org.punte.identity.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, UUID> {
    void add(Withdrawal withdrawal, List<WithdrawalEffect> effects) {
        persist(withdrawal);
        effects.forEach(getEntityManager()::persist);
        flush();
    }

    Optional<Withdrawal> find(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    List<WithdrawalEffect> effectsOf(UUID withdrawal) {
        return getEntityManager()
                .createQuery("from WithdrawalEffect where withdrawal = ?1 order by consent", WithdrawalEffect.class)
                .setParameter(1, withdrawal)
                .getResultList();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Withdrawal> ofPerson(UUID person, Position after, int limit) {
        return find(
                        "person = ?1 and (recordedAt, id) < (?2, ?3) order by recordedAt desc, id desc",
                        person,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }
}
