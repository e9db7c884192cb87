package org.punte.identity.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, UUID> {}
