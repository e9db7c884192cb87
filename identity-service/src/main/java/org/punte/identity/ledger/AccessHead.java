package org.punte.identity.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.punte.sealing.SealedPlace;

/** How far the chain of one agency reaches, sealed: the database alone cannot write one. */
@Entity
@Table(name = "access_head")
class AccessHead {
    @Id
    UUID agency;

    @Version
    int version;

    byte[] sealed;

    /** For Hibernate. */
    AccessHead() {}

    AccessHead(UUID agency) {
        this.agency = agency;
    }

    SealedPlace place() {
        return new SealedPlace("access_head", "sealed", agency, agency, agency);
    }
}
