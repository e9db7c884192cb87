package org.punte.identity.guardianagency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GuardianAdmissionRepository implements PanacheRepositoryBase<GuardianAdmission, GuardianAdmission.Key> {
    List<GuardianAdmission> openOf(UUID agency) {
        return list("agency = ?1 and endedAt is null", agency);
    }

    /** Once admitted one keeps the row, also when one comes back. */
    void put(GuardianAdmission admission) {
        getEntityManager().merge(admission);
        flush();
    }
}
