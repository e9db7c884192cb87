package org.punte.identity.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class DeadlineRuleRepository implements PanacheRepositoryBase<DeadlineRule, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(DeadlineRuleRepository.class);

    /** By name, newest version first. */
    List<DeadlineRule> all() {
        return list("from DeadlineRule order by name, version desc");
    }

    Optional<DeadlineRule> newest(String name) {
        return find("name = ?1 order by version desc", name).firstResultOptional();
    }

    /** The one by which a clock starts on this day. */
    Optional<DeadlineRule> on(String name, LocalDate day) {
        return find("name = ?1 and since <= ?2 order by since desc, version desc", name, day)
                .firstResultOptional();
    }

    /** Two who change the same deadline at once do so one after the other. */
    void lock(String name) {
        LOCK.hold(getEntityManager(), name);
    }
}
