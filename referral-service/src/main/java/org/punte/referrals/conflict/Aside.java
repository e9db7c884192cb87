package org.punte.referrals.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** From which referrals an account is kept away, once or several times over; only asked, never loaded. */
@Entity
@Immutable
class Aside {
    @Id
    UUID referral;

    UUID account;

    /** For Hibernate. */
    Aside() {}
}
