package org.punte.identity.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SignatureRepository implements PanacheRepositoryBase<Signature, UUID> {}
