package org.punte.identity.status;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Where the decisions about a person have led. Held while one is taken: two never follow the same one. */
@Entity
@DynamicUpdate
@Table(name = "identification_status")
class PersonStatus {
    @Id
    UUID person;

    @Version
    int version;

    UUID owner;

    /** Null before the first decision. */
    @Enumerated(EnumType.STRING)
    @Nullable
    IdentificationState state;

    /** For Hibernate. */
    PersonStatus() {}
}
