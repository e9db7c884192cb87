package org.punte.identity.minor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.person.PersonAge;
import org.punte.identity.told.Childhood;

/** What is told about somebody is weighed as about a child, and a child decides nothing, as long as the record says so. */
@ApplicationScoped
class TreatedAsChild implements Childhood {
    private final PersonAge ages;

    TreatedAsChild(PersonAge ages) {
        this.ages = ages;
    }

    @Override
    public boolean isTreatedAsChild(UUID person) {
        return ages.isChild(person);
    }
}
