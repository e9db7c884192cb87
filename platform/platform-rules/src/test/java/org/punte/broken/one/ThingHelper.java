package org.punte.broken.one;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.punte.broken.two.DoorResource;

/** Breaks a rule with every line, for {@code HouseRulesTest}. */
@Entity
public class ThingHelper {
    @ManyToOne
    ThingHelper parent;

    @Inject
    DoorResource door;

    Instant at = Instant.now();
}
