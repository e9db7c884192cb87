package org.punte.web.isolation;

import java.util.Optional;
import java.util.UUID;

/** Says for whom rows are read and written at this moment. */
public interface RowOwner {
    /** The agency whose rows may be seen. */
    Optional<UUID> rowAgency();

    /** The account that looks. */
    Optional<UUID> rowAccount();
}
